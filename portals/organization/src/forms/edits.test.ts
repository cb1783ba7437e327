import type { FormDefinition } from '@daraport/domain/intake';
import { describe, expect, it } from 'vitest';
import { freeKey } from './definition.ts';
import {
  addQuestion,
  addSection,
  copyQuestion,
  moveQuestion,
  moveSection,
  putQuestion,
  removeQuestion,
  type Edit,
} from './edits.ts';
import { advance, begin, redo, undo } from './history.ts';

const words = { de: 'x', en: 'x' };
const question = (key: string) => ({ key, kind: 'YES_NO' as const, label: words, isRequired: false });
const form: FormDefinition = {
  title: words,
  intro: words,
  sections: [
    { key: 's1', questions: [question('a'), question('b')] },
    { key: 's2', questions: [question('c')] },
  ],
};
const after = (edit: Edit) =>
  edit(form).sections.map(({ key, questions }) => [key, ...questions.map((each) => each.key)].join(' '));

describe('edits', () => {
  it('move a question within its section, across its edge, and not past the ends', () => {
    expect(after(moveQuestion('b', -1))).toEqual(['s1 b a', 's2 c']);
    expect(after(moveQuestion('b', 1))).toEqual(['s1 a', 's2 b c']);
    expect(after(moveQuestion('c', -1))).toEqual(['s1 a b c', 's2']);
    expect(after(moveQuestion('a', -1))).toEqual(['s1 a b', 's2 c']);
    expect(after(moveQuestion('c', 1))).toEqual(['s1 a b', 's2 c']);
  });

  it('put a question where it was dropped', () => {
    expect(after(putQuestion('a', 0, 1))).toEqual(['s1 b a', 's2 c']);
    expect(after(putQuestion('a', 1, 0))).toEqual(['s1 b', 's2 a c']);
  });

  it('add, copy and remove with keys of their own, and leave the form before as it was', () => {
    expect(after(addQuestion('s2', 'd'))).toEqual(['s1 a b', 's2 c d']);
    expect(after(copyQuestion('a'))).toEqual(['s1 a q6 b', 's2 c']);
    expect(after(removeQuestion('b'))).toEqual(['s1 a', 's2 c']);
    expect(after(addSection('s3', 'e'))).toEqual(['s1 a b', 's2 c', 's3 e']);
    expect(after(moveSection('s1', 1))).toEqual(['s2 c', 's1 a b']);
    expect(freeKey(form, 'q')).toBe('q6');
    expect(form.sections[0]?.questions).toHaveLength(2);
  });
});

describe('a history', () => {
  it('goes back and forward, and takes letters typed into one field for one step', () => {
    const typed = ['a', 'ab', 'abc'].reduce((history, text) => advance(history, text, 'title'), begin(''));
    const moved = advance(typed, 'moved');
    expect(undo(moved).present).toBe('abc');
    expect(undo(undo(moved)).present).toBe('');
    expect(undo(undo(undo(moved))).present).toBe('');
    expect(redo(undo(moved)).present).toBe('moved');
    expect(redo(advance(undo(moved), 'other')).present).toBe('other');
  });
});
