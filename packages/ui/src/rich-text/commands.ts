import { baseKeymap, chainCommands, exitCode, setBlockType, toggleMark } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { inputRules, textblockTypeInputRule, wrappingInputRule } from 'prosemirror-inputrules';
import { keymap } from 'prosemirror-keymap';
import type { NodeType } from 'prosemirror-model';
import { liftListItem, sinkListItem, splitListItem, wrapInList } from 'prosemirror-schema-list';
import { Plugin, type Command, type EditorState } from 'prosemirror-state';
import { schema } from './document.ts';

const { nodes, marks } = schema;

/** What the toolbar and the keys can do to the marked text. */
export const COMMANDS = {
  bold: toggleMark(marks.strong),
  italic: toggleMark(marks.em),
  title: toggleHeading(1),
  subtitle: toggleHeading(2),
  bulletList: toggleList(nodes.bullet_list),
  orderedList: toggleList(nodes.ordered_list),
  undo,
  redo,
} as const satisfies Record<string, Command>;

/** Makes the marked text lead somewhere, or, without `href`, nowhere. */
export const setLink =
  (href: string | undefined): Command =>
  (state, dispatch) => {
    const { from, to, empty } = linkRange(state);
    if (!dispatch) return true;
    const change = state.tr.removeMark(from, to, marks.link);
    if (href && empty) change.insertText(href, from, to);
    if (href) change.addMark(from, empty ? from + href.length : to, marks.link.create({ href }));
    dispatch(change.scrollIntoView());
    return true;
  };

/** Where the marked text leads. */
export function linkAt(state: EditorState): string | undefined {
  const { from } = linkRange(state);
  const mark = state.doc.nodeAt(from)?.marks.find((each) => each.type === marks.link);
  return mark && String(mark.attrs['href']);
}

/** The marked text; with a mere cursor in a link, the whole link. */
function linkRange({ selection, doc }: EditorState): { from: number; to: number; empty: boolean } {
  const { from, to, empty, $from } = selection;
  const around = $from.parent.childAfter($from.parentOffset);
  const mark = empty && around.node?.marks.find((each) => each.type === marks.link);
  if (!mark) return { from, to, empty };
  let start = $from.start() + around.offset;
  let end = start + (around.node?.nodeSize ?? 0);
  while (start > $from.start() && doc.resolve(start).nodeBefore?.marks.includes(mark)) start -= 1;
  while (end < $from.end() && doc.nodeAt(end)?.marks.includes(mark)) end += 1;
  return { from: start, to: end, empty: false };
}

/** Which of the toolbar's states hold at the cursor. */
export function standing(
  state: EditorState,
): Record<'bold' | 'italic' | 'title' | 'subtitle' | 'bulletList' | 'orderedList' | 'link', boolean> {
  const { $from, from, to, empty } = state.selection;
  const has = (type: (typeof marks)['strong']) =>
    empty ? Boolean(type.isInSet(state.storedMarks ?? $from.marks())) : state.doc.rangeHasMark(from, to, type);
  const level = $from.parent.type === nodes.heading ? Number($from.parent.attrs['level']) : 0;
  return {
    bold: has(marks.strong),
    italic: has(marks.em),
    title: level === 1,
    subtitle: level === 2,
    bulletList: listAt(state) === nodes.bullet_list,
    orderedList: listAt(state) === nodes.ordered_list,
    link: linkAt(state) !== undefined,
  };
}

/** Keys, history and signs that become lists and headings while typing; more than `maxLength` characters are not taken. */
export function editorPlugins(maxLength: number | undefined, onLink: () => void): Plugin[] {
  const lineBreak = chainCommands(exitCode, (state, dispatch) => {
    dispatch?.(state.tr.replaceSelectionWith(nodes.hard_break.create()).scrollIntoView());
    return true;
  });
  return [
    inputRules({
      rules: [
        wrappingInputRule(/^\s*([-+*])\s$/, nodes.bullet_list),
        wrappingInputRule(/^(\d+)\.\s$/, nodes.ordered_list, (match) => ({ order: Number(match[1]) })),
        textblockTypeInputRule(/^(#{1,2})\s$/, nodes.heading, (match) => ({ level: match[1]?.length ?? 1 })),
      ],
    }),
    keymap({
      'Mod-b': COMMANDS.bold,
      'Mod-i': COMMANDS.italic,
      'Mod-k': () => {
        onLink();
        return true;
      },
      'Mod-z': undo,
      'Mod-y': redo,
      'Mod-Shift-z': redo,
      'Mod-Shift-7': COMMANDS.orderedList,
      'Mod-Shift-8': COMMANDS.bulletList,
      Enter: splitListItem(nodes.list_item),
      'Shift-Enter': lineBreak,
      'Mod-[': liftListItem(nodes.list_item),
      'Mod-]': sinkListItem(nodes.list_item),
    }),
    keymap(baseKeymap),
    history(),
    new Plugin({
      filterTransaction: ({ docChanged, doc, before }) =>
        !docChanged ||
        maxLength === undefined ||
        doc.textContent.length <= maxLength ||
        doc.textContent.length < before.textContent.length,
    }),
  ];
}

function toggleHeading(level: 1 | 2): Command {
  return (state, dispatch, view) => {
    const { parent } = state.selection.$from;
    const isThis = parent.type === nodes.heading && parent.attrs['level'] === level;
    return setBlockType(isThis ? nodes.paragraph : nodes.heading, isThis ? null : { level })(state, dispatch, view);
  };
}

function toggleList(type: NodeType): Command {
  return (state, dispatch, view) => {
    const command = listAt(state) === type ? liftListItem(nodes.list_item) : wrapInList(type);
    return command(state, dispatch, view);
  };
}

/** The kind of the innermost list at the cursor. */
function listAt({ selection: { $from } }: EditorState): NodeType | undefined {
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const { type } = $from.node(depth);
    if (type === nodes.bullet_list || type === nodes.ordered_list) return type;
  }
  return undefined;
}
