import { EditorState, TextSelection, type Command } from 'prosemirror-state';
import { describe, expect, it } from 'vitest';
import { COMMANDS, editorPlugins, linkAt, setLink, standing } from './commands.ts';
import { readDocument, writeDocument } from './document.ts';

/** An editor with a text, of which the first appearance of `marked` is marked. */
function editing(text: string, marked: string, maxLength?: number): EditorState {
  const state = EditorState.create({ doc: readDocument(text), plugins: editorPlugins(maxLength, () => undefined) });
  let at = 0;
  state.doc.descendants((node, position) => {
    if (at === 0 && node.text?.includes(marked)) at = position + node.text.indexOf(marked);
  });
  return state.apply(state.tr.setSelection(TextSelection.create(state.doc, at, at + marked.length)));
}

function after(state: EditorState, command: Command): EditorState {
  let next = state;
  command(state, (change) => {
    next = state.apply(change);
  });
  return next;
}

const result = (state: EditorState, command: Command) => writeDocument(after(state, command).doc);

describe('the editor', () => {
  it.each([
    ['bold', 'ein **Wort** hier'],
    ['italic', 'ein *Wort* hier'],
    ['title', '# ein Wort hier'],
    ['subtitle', '## ein Wort hier'],
    ['bulletList', '- ein Wort hier'],
    ['orderedList', '1. ein Wort hier'],
  ] as const)('sets and takes back: %s', (name, expected) => {
    const state = editing('ein Wort hier', 'Wort');
    const once = after(state, COMMANDS[name]);
    expect(writeDocument(once.doc)).toBe(expected);
    expect(standing(once)[name]).toBe(true);
    expect(result(once, COMMANDS[name])).toBe('ein Wort hier');
    expect(result(once, COMMANDS.undo)).toBe('ein Wort hier');
  });

  it('sets a link on the marked words, knows it at the cursor, and takes the whole of it away', () => {
    const linked = after(editing('siehe hier', 'hier'), setLink('https://a.de'));
    expect(writeDocument(linked.doc)).toBe('siehe [hier](https://a.de)');
    const inside = linked.apply(linked.tr.setSelection(TextSelection.create(linked.doc, 9)));
    expect(linkAt(inside)).toBe('https://a.de');
    expect(result(inside, setLink(undefined))).toBe('siehe hier');
  });

  it('writes the address itself where no words are marked', () => {
    expect(result(editing('siehe ', ''), setLink('https://a.de'))).toContain('[https://a.de](https://a.de)');
  });

  it('takes no more than its limit, but always less', () => {
    const state = editing('12345', '5', 5);
    expect(state.applyTransaction(state.tr.insertText('56')).transactions).toHaveLength(0);
    expect(state.applyTransaction(state.tr.deleteSelection()).transactions).toHaveLength(1);
  });
});
