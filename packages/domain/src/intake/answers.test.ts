import { describe, expect, it } from 'vitest';
import { checkAnswers, checkUnfinished, readableAnswers } from './answers.ts';
import type { Question } from './definition.ts';
import { form, options, question, when } from './testing.ts';

const faultOf = (asked: Question, ...values: string[]) =>
  checkAnswers(form(asked), [{ key: asked.key, values }]).faults[0]?.words.en;

describe('answers', () => {
  it('are kept in the form’s order, trimmed, without empty ones', () => {
    const asked = form(question('a', 'SHORT_TEXT'), question('b', 'LONG_TEXT'));
    const given = [
      { key: 'b', values: [' well '] },
      { key: 'a', values: ['  '] },
    ];
    expect(checkAnswers(asked, given)).toEqual({ answers: [{ key: 'b', values: ['well'] }], faults: [] });
  });

  it('are refused for unknown questions, repeated ones, and several values where one is asked', () => {
    const asked = form(question('a', 'SHORT_TEXT'));
    const given = [
      { key: 'constructor', values: ['x'] },
      { key: 'a', values: ['x'] },
      { key: 'a', values: ['y'] },
    ];
    expect(checkAnswers(asked, given).faults.map(({ path }) => path)).toEqual(['answers.0', 'answers.a']);
    expect(faultOf(question('a', 'SHORT_TEXT'), 'x', 'y')).toBe('Please give one answer.');
  });

  it('fit their kind', () => {
    const choice = question('c', 'MULTIPLE_CHOICE', { options: options('x', 'y') });
    expect(faultOf(choice, 'x', 'y')).toBeUndefined();
    expect(faultOf(choice, 'z')).toMatch(/given answers/);
    expect(faultOf(choice, 'x', 'x')).toMatch(/twice/);
    expect(faultOf(question('s', 'SCALE', { scale: { from: 1, to: 5 } }), '6')).toMatch(/given answers/);
    expect(faultOf(question('t', 'SHORT_TEXT', { maxLength: 3 }), 'four')).toMatch(/3 characters/);
    expect(faultOf(question('d', 'DATE'), '2026-02-30')).toMatch(/day/);
    expect(faultOf(question('d', 'DATE'), '2026-02-28')).toBeUndefined();
    expect(faultOf(question('e', 'EMAIL'), 'mara@example.org')).toBeUndefined();
    expect(faultOf(question('e', 'EMAIL'), 'mara@example')).toMatch(/e-mail/);
    expect(faultOf(question('p', 'PHONE'), '+49 (30) 123-456')).toBeUndefined();
    expect(faultOf(question('p', 'PHONE'), 'call me')).toMatch(/telephone/);
    expect(faultOf(question('k', 'CONSENT'), 'no')).toMatch(/given answers/);
    expect(faultOf(question('k', 'CONSENT'), 'yes')).toBeUndefined();
  });

  it('that are numbers keep unit, limits and digits', () => {
    const weight = question('w', 'NUMBER', { number: { from: 20, to: 300, decimals: 1 } });
    expect(['82', '82.5', '20', '300'].map((value) => faultOf(weight, value))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(['19.9', '300.1', '82.55', '8e1', '1,5', '0x20', 'NaN', '-'].map((value) => faultOf(weight, value))).toEqual(
      [
        'Please give at least 20.',
        'Please give at most 300.',
        'Please give at most 1 digits after the point.',
        ...Array.from({ length: 5 }, () => 'Please give a number.'),
      ],
    );
    expect(faultOf(question('n', 'NUMBER'), '1.5')).toBe('Please give a whole number.');
  });

  it('that are required say so only where they are asked', () => {
    const asked = form(
      question('pain', 'YES_NO', { isRequired: true }),
      question('where', 'SHORT_TEXT', { isRequired: true, showIf: when('pain', 'yes') }),
      question('agree', 'CONSENT', { isRequired: true }),
    );
    expect(checkAnswers(asked, [{ key: 'pain', values: ['no'] }]).faults).toEqual([
      { path: 'answers.agree', words: expect.objectContaining({ en: 'Please agree to go on.' }) },
    ]);
  });

  it('for hidden questions are dropped at the end, and kept while the form is being filled in', () => {
    const asked = form(question('pain', 'YES_NO'), question('where', 'SHORT_TEXT', { showIf: when('pain', 'yes') }));
    const given = [
      { key: 'pain', values: ['no'] },
      { key: 'where', values: ['back'] },
    ];
    expect(checkAnswers(asked, given).answers).toEqual([{ key: 'pain', values: ['no'] }]);
    expect(checkUnfinished(asked, given)).toEqual({ answers: given, faults: [] });
  });

  it('are read in the reader’s language', () => {
    const asked = form(
      question('c', 'YES_NO'),
      question('d', 'DATE'),
      question('n', 'NUMBER', { number: { unit: { de: 'kg', en: 'kg' }, decimals: 1 } }),
    );
    const answers = [
      { key: 'n', values: ['1082.5'] },
      { key: 'd', values: ['2026-03-01'] },
      { key: 'c', values: ['yes'] },
    ];
    expect(readableAnswers(asked, answers, 'de').map(({ values }) => values)).toEqual([
      ['Ja'],
      ['1. März 2026'],
      ['1.082,5 kg'],
    ]);
    expect(readableAnswers(asked, answers, 'en').map(({ values }) => values)).toEqual([
      ['Yes'],
      ['1 March 2026'],
      ['1,082.5 kg'],
    ]);
  });
});
