import { describe, expect, it } from 'vitest';
import { answersOf, questionOf, unansweredOf, type IntakeForm } from './intake.ts';
import { remaining } from './remaining.ts';

const question = (key: string, isRequired: boolean) => ({
  __typename: 'IntakeQuestion' as const,
  key,
  kind: 'SHORT_TEXT' as const,
  label: key,
  help: null,
  isRequired,
  maxLength: null,
  options: [],
});
const form: IntakeForm = {
  __typename: 'IntakeForm',
  id: 'f',
  version: 1,
  title: '',
  intro: '',
  questions: [question('sleep', true), question('mood', false)],
};

describe('an intake form', () => {
  it('misses only required answers, and blanks do not count', () => {
    expect(unansweredOf(form, { sleep: ['  '] }).map((each) => each.key)).toEqual(['sleep']);
    expect(unansweredOf(form, { sleep: ['bad'] })).toEqual([]);
  });

  it('sends what was answered, trimmed and in order', () => {
    expect(answersOf(form, { mood: ['low '], sleep: ['bad'] })).toEqual([
      { key: 'sleep', values: ['bad'] },
      { key: 'mood', values: ['low'] },
    ]);
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
