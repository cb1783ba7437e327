import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from './answers.ts';
import { checkAnswers, checkUnfinished } from './answers.ts';
import { questionsOf, type FormDefinition, type Test } from './definition.ts';
import { anyAnswers, anyForm, form, options, question, when } from './testing.ts';
import { visibleKeys } from './visible.ts';

/**
 * By the words of the rule, one question at a time and from scratch: a question is shown when its section's and its own
 * condition hold; a test passes when its question comes earlier, is itself shown, has an answer, and the answer fits.
 */
function isShown(definition: FormDefinition, key: string, answers: readonly Answer[]): boolean {
  const order = questionsOf(definition).map((each) => each.key);
  const sectionOf = (asked: string) =>
    definition.sections.find(({ questions }) => questions.some((q) => q.key === asked));
  const holdsFor = (before: string, anyOf: readonly (readonly Test[])[] | undefined): boolean => {
    if (!anyOf) return true;
    return anyOf.some((group) => !group.some((test) => !fits(before, test)));
  };
  const fits = (before: string, test: Test): boolean => {
    const isEarlier = order.includes(test.questionKey) && order.indexOf(test.questionKey) < order.indexOf(before);
    if (!isEarlier || !isShown(definition, test.questionKey, answers)) return false;
    const given = answers.find((each) => each.key === test.questionKey)?.values ?? [];
    const values = given.map((value) => value.trim()).filter(Boolean);
    if (values.length === 0) return false;
    const passing = {
      IS_ANSWERED: () => true,
      IS_ONE_OF: () => values.some((value) => test.values?.includes(value)),
      IS_NONE_OF: () => values.every((value) => !test.values?.includes(value)),
      IS_BETWEEN: () =>
        values.map(Number).every((value) => value >= (test.from ?? value) && value <= (test.to ?? value)),
    };
    return passing[test.operator]();
  };
  const section = sectionOf(key);
  const first = section?.questions[0]?.key ?? key;
  const own = questionsOf(definition).find((each) => each.key === key);
  return holdsFor(first, section?.showIf?.anyOf) && holdsFor(key, own?.showIf?.anyOf);
}

const answerOf = (answers: readonly Answer[]) => (key: string) =>
  answers.find((each) => each.key === key)?.values ?? [];

describe('branching', () => {
  it('shows what a naive reading of the rule shows, for any form and any answers', () => {
    fc.assert(
      fc.property(anyForm, anyAnswers, (definition, answers) => {
        const expected = questionsOf(definition)
          .map(({ key }) => key)
          .filter((key) => isShown(definition, key, answers));
        expect([...visibleKeys(definition.sections, answerOf(answers))]).toEqual(expected);
      }),
      { numRuns: 5000 },
    );
  });

  it('keeps exactly the fitting answers of what is shown, and misses exactly what is shown and required', () => {
    fc.assert(
      fc.property(anyForm, anyAnswers, (definition, given) => {
        const shown = visibleKeys(definition.sections, answerOf(given));
        const { answers, faults } = checkAnswers(definition, given);
        expect(answers.every(({ key }) => shown.has(key))).toBe(true);
        const kept = new Set(answers.map(({ key }) => key));
        const isFaulty = (key: string) => faults.some(({ path }) => path === `answers.${key}`);
        const isBlank = (key: string) => answerOf(given)(key).every((value) => value.trim() === '');
        const hidden = questionsOf(definition).filter(({ key }) => !shown.has(key));
        expect(hidden.filter(({ key }) => isFaulty(key) || kept.has(key))).toEqual([]);
        const missing = questionsOf(definition).filter(
          ({ key, isRequired }) => shown.has(key) && isRequired && isBlank(key),
        );
        expect(missing.filter(({ key }) => !isFaulty(key))).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  it('answers the same when its own answers are given again, and takes them unfinished too', () => {
    fc.assert(
      fc.property(anyForm, anyAnswers, (definition, given) => {
        const first = checkAnswers(definition, given);
        fc.pre(first.faults.length === 0);
        expect(checkAnswers(definition, first.answers)).toEqual(first);
        expect(checkUnfinished(definition, first.answers)).toEqual(first);
      }),
      { numRuns: 3000 },
    );
  });

  it('never depends on later answers, whatever the form', () => {
    fc.assert(
      fc.property(anyForm, anyAnswers, (definition, answers) => {
        const order = questionsOf(definition).map(({ key }) => key);
        const shown = visibleKeys(definition.sections, answerOf(answers));
        order.forEach((key, index) => {
          const before = answers.filter((each) => order.indexOf(each.key) < index);
          expect(visibleKeys(definition.sections, answerOf(before)).has(key)).toBe(shown.has(key));
        });
      }),
      { numRuns: 2000 },
    );
  });

  it('hides what hangs on something hidden', () => {
    const chain = form(
      question('first', 'YES_NO'),
      question('second', 'YES_NO', { showIf: when('first', 'yes') }),
      question('third', 'YES_NO', { showIf: when('second', 'yes') }),
    );
    const shown = (...answers: [string, string][]) => [
      ...visibleKeys(chain.sections, (key) => answers.filter(([name]) => name === key).map(([, value]) => value)),
    ];
    expect(shown(['first', 'yes'], ['second', 'yes'])).toEqual(['first', 'second', 'third']);
    expect(shown(['first', 'no'], ['second', 'yes'])).toEqual(['first']);
  });

  it('hides a section with all its questions', () => {
    const sections = form(question('pain', 'YES_NO'), {
      key: 'more',
      showIf: when('pain', 'yes'),
      questions: [question('where', 'MULTIPLE_CHOICE', { options: options('back', 'neck'), isRequired: true })],
    });
    expect(checkAnswers(sections, [{ key: 'pain', values: ['no'] }]).faults).toEqual([]);
    expect(checkAnswers(sections, [{ key: 'pain', values: ['yes'] }]).faults.map(({ path }) => path)).toEqual([
      'answers.where',
    ]);
  });
});
