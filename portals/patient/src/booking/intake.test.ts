import { describe, expect, it } from 'vitest';
import { answersOf, questionOf, unansweredOf, unfinishedOf, type IntakeForm, type IntakeQuestion } from './intake.ts';
import { remaining } from './remaining.ts';

const question = (key: string, isRequired: boolean, showIf: IntakeQuestion['showIf'] = null) => ({
  __typename: 'IntakeQuestion' as const,
  key,
  kind: 'SHORT_TEXT' as const,
  label: key,
  help: null,
  isRequired,
  maxLength: null,
  options: [],
  number: null,
  showIf,
});
const whenSleepIs = (value: string): IntakeQuestion['showIf'] => ({
  __typename: 'IntakeCondition',
  anyOf: [
    [
      {
        __typename: 'IntakeTest',
        questionKey: 'sleep',
        operator: 'IS_ONE_OF',
        values: [value],
        from: null,
        to: null,
      },
    ],
  ],
});
const form: IntakeForm = {
  __typename: 'IntakeForm',
  id: 'f',
  version: 1,
  title: '',
  intro: '',
  sections: [
    {
      __typename: 'IntakeSection',
      key: 's',
      title: null,
      intro: null,
      showIf: null,
      questions: [question('sleep', true), question('mood', false), question('since', true, whenSleepIs('bad'))],
    },
  ],
};

describe('an intake form', () => {
  it('misses only required answers that are asked, and blanks do not count', () => {
    expect(unansweredOf(form, { sleep: ['  '] }).map((each) => each.key)).toEqual(['sleep']);
    expect(unansweredOf(form, { sleep: ['good'] })).toEqual([]);
    expect(unansweredOf(form, { sleep: ['bad'] }).map((each) => each.key)).toEqual(['since']);
  });

  it('sends what was answered and is asked, trimmed and in order, and keeps the rest while it is open', () => {
    const answers = { since: ['May'], mood: ['low '], sleep: ['good'] };
    const sent = [
      { key: 'sleep', values: ['good'] },
      { key: 'mood', values: ['low'] },
    ];
    expect(answersOf(form, answers)).toEqual(sent);
    expect(unfinishedOf(form, answers)).toEqual([...sent, { key: 'since', values: ['May'] }]);
  });

  it('takes no word of the language for an answer', () => {
    const odd = {
      ...form,
      sections: form.sections.map((one) => ({ ...one, questions: [question('constructor', true)] })),
    };
    expect(unansweredOf(odd, {}).map((each) => each.key)).toEqual(['constructor']);
  });

  it('finds the question of a fault by key or by position', () => {
    const sent = answersOf(form, { mood: ['low'] });
    expect(questionOf(form, sent, 'answers.sleep')).toBe('sleep');
    expect(questionOf(form, sent, 'answers.0.values')).toBe('mood');
    expect(questionOf(form, sent, 'holdId')).toBeUndefined();
  });
});

describe('the time left', () => {
  it('counts down and ends', () => {
    expect(remaining('2026-11-24T12:04:05Z', new Date('2026-11-24T12:00:00Z'))).toBe('4:05');
    expect(remaining('2026-11-24T12:00:00Z', new Date('2026-11-24T12:00:00Z'))).toBeUndefined();
    expect(remaining('', new Date())).toBeUndefined();
  });
});
