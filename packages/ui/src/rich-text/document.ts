import { defaultMarkdownSerializer, MarkdownParser, MarkdownSerializer } from 'prosemirror-markdown';
import { Schema, type Node } from 'prosemirror-model';
import { isSafeHref } from './links.ts';
import { markdown } from './markdown.ts';

/** What the editor knows; pasted text loses everything else. */
export const schema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: { content: 'inline*', group: 'block', parseDOM: [{ tag: 'p' }], toDOM: () => ['p', 0] },
    heading: {
      attrs: { level: { default: 1 } },
      content: 'text*',
      group: 'block',
      defining: true,
      parseDOM: [
        { tag: 'h1', attrs: { level: 1 } },
        ...['h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => ({ tag, attrs: { level: 2 } })),
      ],
      // The page has headings above these; the editor's are one kind below.
      toDOM: (node) => (node.attrs['level'] === 1 ? ['h3', { class: 'd-rich-title' }, 0] : ['h4', 0]),
    },
    bullet_list: {
      content: 'list_item+',
      group: 'block',
      attrs: { tight: { default: true } },
      parseDOM: [{ tag: 'ul' }],
      toDOM: () => ['ul', 0],
    },
    ordered_list: {
      content: 'list_item+',
      group: 'block',
      attrs: { order: { default: 1 }, tight: { default: true } },
      parseDOM: [{ tag: 'ol' }],
      toDOM: () => ['ol', 0],
    },
    list_item: { content: 'paragraph block*', defining: true, parseDOM: [{ tag: 'li' }], toDOM: () => ['li', 0] },
    text: { group: 'inline' },
    hard_break: { inline: true, group: 'inline', selectable: false, parseDOM: [{ tag: 'br' }], toDOM: () => ['br'] },
  },
  marks: {
    link: {
      attrs: { href: {} },
      inclusive: false,
      parseDOM: [
        {
          tag: 'a[href]',
          getAttrs: (element) => {
            const href = element.getAttribute('href') ?? '';
            return isSafeHref(href) ? { href } : false;
          },
        },
      ],
      toDOM: (mark) => ['a', { href: String(mark.attrs['href']), rel: 'noopener noreferrer' }, 0],
    },
    em: { parseDOM: [{ tag: 'i' }, { tag: 'em' }], toDOM: () => ['em', 0] },
    strong: { parseDOM: [{ tag: 'b' }, { tag: 'strong' }], toDOM: () => ['strong', 0] },
  },
});

const parser = new MarkdownParser(schema, markdown, {
  paragraph: { block: 'paragraph' },
  heading: { block: 'heading', getAttrs: (token) => ({ level: token.tag === 'h1' ? 1 : 2 }) },
  bullet_list: { block: 'bullet_list' },
  ordered_list: { block: 'ordered_list', getAttrs: (token) => ({ order: Number(token.attrGet('start') ?? 1) }) },
  list_item: { block: 'list_item' },
  softbreak: { node: 'hard_break' },
  hardbreak: { node: 'hard_break' },
  em: { mark: 'em' },
  strong: { mark: 'strong' },
  link: { mark: 'link', getAttrs: (token) => ({ href: token.attrGet('href') }) },
});

const { nodes, marks } = defaultMarkdownSerializer;

/** Keeps words at the beginning of a line from being taken for a heading or a list. */
const escapeLineStart = (text: string): string =>
  text.replace(/^(\s*)([-+>#])/, '$1\\$2').replace(/^(\s*\d+)([.)])/, '$1\\$2');

const serializer = new MarkdownSerializer(
  {
    ...nodes,
    bullet_list: (state, node) => state.renderList(node, '  ', () => '- '),
    text: (state, node, parent, index) => {
      const isLineStart = index === 0 || parent.child(index - 1).type.name === 'hard_break';
      const text = state.esc(node.text ?? '');
      state.text(isLineStart ? escapeLineStart(text) : text, false);
    },
    hard_break: (state) => state.write('\n'),
  },
  {
    em: { ...marks['em'], open: '*', close: '*' },
    strong: { ...marks['strong'], open: '**', close: '**' },
    link: {
      open: () => '[',
      close: (_state, mark) => `](${String(mark.attrs['href']).replaceAll(/[()\s]/g, encodeURIComponent)})`,
    },
  },
);

/** The editor's document of a rich text. */
export const readDocument = (text: string): Node => parser.parse(text);

/** The rich text of the editor's document. */
export const writeDocument = (node: Node): string => serializer.serialize(node, { tightLists: true });
