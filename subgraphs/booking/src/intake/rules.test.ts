import { describe, expect, it } from 'vitest';
import { checkAnswers, maxLengthOf, optionsOf, readableAnswers, type FormDefinition, type Question } from './rules.ts';

const words = (text: string) => ({ de: `${text} de`, en: `${text} en` });
const question = (key: string, kind: Question['kind'], facts: Partial<Question> = {}): Question => ({
  key,
  kind,
  label: words(key),
  isRequired: false,
  ...facts,
});
const colours = ['red', 'blue'].map((value) => ({ value, label: words(value) }));
const form: FormDefinition = {
  title: words('title'),
  intro: words('intro'),
  questions: [
    question('name', 'SHORT_TEXT', { isRequired: true }),
    question('story', 'LONG_TEXT', { maxLength: 10 }),
    question('one', 'SINGLE_CHOICE', { options: colours }),
    question('many', 'MULTIPLE_CHOICE', { options: colours }),
    question('yes', 'YES_NO'),
    question('scale', 'SCALE', { scale: { from: 1, to: 3 } }),
  ],
};
const named = { key: 'name', values: ['Mara'] };
const pathsOf = (answers: { key: string; values: string[] }[]) =>
  checkAnswers(form, answers).faults.map(({ path }) => path);

describe('answers', () => {
  it('are kept in the order of the form, trimmed, without empty ones', () => {
    const given = [
      { key: 'yes', values: ['yes'] },
      { key: 'name', values: ['  Mara '] },
      { key: 'story', values: ['  '] },
      { key: 'many', values: [] },
    ];
    expect(checkAnswers(form, given)).toEqual({ answers: [named, { key: 'yes', values: ['yes'] }], faults: [] });
  });

  it.each([
    ['a required one is missing', []],
    ['a required one is blank', [{ key: 'name', values: [' '] }]],
  ])('are refused when %s', (_why, answers) => expect(pathsOf(answers)).toEqual(['answers.name']));

  it.each([
    ['a text is too long', { key: 'story', values: ['x'.repeat(11)] }, 'answers.story'],
    ['a short text is too long', { key: 'name', values: ['x'.repeat(201)] }, 'answers.name'],
    ['a text has two values', { key: 'story', values: ['a', 'b'] }, 'answers.story'],
    ['a choice is not offered', { key: 'one', values: ['green'] }, 'answers.one'],
    ['a single choice has two', { key: 'one', values: ['red', 'blue'] }, 'answers.one'],
    ['a multiple choice repeats one', { key: 'many', values: ['red', 'red'] }, 'answers.many'],
    ['yes or no is perhaps', { key: 'yes', values: ['perhaps'] }, 'answers.yes'],
    ['a number is off the scale', { key: 'scale', values: ['4'] }, 'answers.scale'],
    ['a number is not whole', { key: 'scale', values: ['2.5'] }, 'answers.scale'],
    ['the form does not ask it', { key: '__proto__', values: ['x'] }, 'answers.1'],
  ])('are refused when %s', (_why, answer, path) => {
    expect(pathsOf(answer.key === 'name' ? [answer] : [named, answer])).toEqual([path]);
  });

  it('are refused when one question is answered twice', () =>
    expect(pathsOf([named, named])).toEqual(['answers.name']));

  it('read as people do, in their language', () => {
    const answers = [named, { key: 'one', values: ['red'] }, { key: 'yes', values: ['no'] }];
    expect(readableAnswers(form, answers, 'de')).toEqual([
      { key: 'name', question: 'name de', values: ['Mara'] },
      { key: 'one', question: 'one de', values: ['red de'] },
      { key: 'yes', question: 'yes de', values: ['Nein'] },
    ]);
  });
});

it('offers a scale from end to end, ten steps without one, and no options for texts', () => {
  expect(optionsOf(question('s', 'SCALE', { scale: { from: 1, to: 3 } })).map(({ value }) => value)).toEqual([
    '1',
    '2',
    '3',
  ]);
  expect(optionsOf(question('s', 'SCALE'))).toHaveLength(11);
  expect(optionsOf(question('t', 'SHORT_TEXT'))).toEqual([]);
  expect([
    maxLengthOf(question('t', 'SHORT_TEXT')),
    maxLengthOf(question('t', 'LONG_TEXT')),
    maxLengthOf(question('t', 'YES_NO')),
  ]).toEqual([200, 4000, null]);
});
