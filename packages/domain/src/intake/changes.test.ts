import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween } from './changes.ts';
import { anyForm, form, options, question, when } from './testing.ts';

const brief = (before: Parameters<typeof changesBetween>[0], after: typeof before) =>
  changesBetween(before, after).map(({ kind, subject, key, aspects }) => [kind, subject, key, ...aspects]);

describe('the difference between two versions', () => {
  const base = form({
    key: 's',
    questions: [
      question('a', 'YES_NO'),
      question('b', 'SINGLE_CHOICE', { options: options('x', 'y') }),
      question('c', 'SCALE'),
    ],
  });

  it('is nothing between equal ones, whatever the order of their properties', () => {
    fc.assert(
      fc.property(anyForm, (definition) => {
        const turned = JSON.parse(JSON.stringify(definition), (_key, value: unknown) =>
          typeof value === 'object' && value !== null && !Array.isArray(value)
            ? Object.fromEntries(Object.entries(value).toReversed())
            : value,
        );
        expect(changesBetween(definition, turned)).toEqual([]);
      }),
    );
  });

  it('names what was added, removed and changed by key', () => {
    const after = form({
      key: 's',
      questions: [
        question('a', 'YES_NO', { label: { de: 'anders', en: 'different' }, isRequired: true }),
        question('d', 'LONG_TEXT'),
        question('b', 'SINGLE_CHOICE', { options: options('x', 'y', 'z'), showIf: when('a', 'yes') }),
      ],
    });
    expect(brief(base, { ...after, title: { de: 'Neu', en: 'New' } })).toEqual([
      ['CHANGED', 'FORM', null, 'TITLE'],
      ['CHANGED', 'QUESTION', 'a', 'LABEL', 'REQUIRED'],
      ['ADDED', 'QUESTION', 'd'],
      ['CHANGED', 'QUESTION', 'b', 'OPTIONS', 'CONDITION'],
      ['REMOVED', 'QUESTION', 'c'],
    ]);
  });

  it('is nothing where a usual limit is said, or a text is left blank', () => {
    const usual = form(question('a', 'SHORT_TEXT'), question('b', 'SCALE'), question('c', 'NUMBER', { number: {} }));
    const said = form(
      question('a', 'SHORT_TEXT', { maxLength: 200, help: { de: '', en: ' ' } }),
      question('b', 'SCALE', { scale: { from: 0, to: 10 } }),
      question('c', 'NUMBER', { number: { decimals: 0, unit: { de: '', en: '' } } }),
    );
    expect(brief(usual, said)).toEqual([]);
  });

  it('says of as few questions as possible that they moved', () => {
    const [a, b, c] = base.sections[0]?.questions ?? [];
    if (!a || !b || !c) throw new Error('no questions');
    expect(brief(base, form({ key: 's', questions: [c, a, b] }))).toEqual([['CHANGED', 'QUESTION', 'c', 'PLACE']]);
    expect(brief(base, form({ key: 's', questions: [a, b] }, { key: 't', questions: [c] }))).toEqual([
      ['ADDED', 'SECTION', 't'],
      ['CHANGED', 'QUESTION', 'c', 'PLACE'],
    ]);
  });
});
