import type { Condition, Test } from './definition.ts';

/** As much of a section as decides what of it is shown. */
export interface BranchingSection {
  readonly showIf?: Condition | null | undefined;
  readonly questions: readonly { readonly key: string; readonly showIf?: Condition | null | undefined }[];
}

/** The answer to a question so far; empty when there is none. */
export type AnswerOf = (key: string) => readonly string[];

/** An answer as it counts: trimmed, without blanks. */
export const givenValues = (values: readonly string[]): string[] =>
  values.map((value) => value.trim()).filter((value) => value !== '');

/**
 * The keys of the questions that are asked, given the answers so far. A condition looks back alone: what is hidden, not yet
 * answered, or only asked later counts as not answered. So one pass in order is enough, and no form can go round in circles.
 */
export function visibleKeys(sections: readonly BranchingSection[], answerOf: AnswerOf): ReadonlySet<string> {
  const counted = new Map<string, readonly string[]>();
  const holds = (condition: Condition | null | undefined): boolean =>
    !condition ||
    condition.anyOf.some((group) => group.every((test) => passes(test, counted.get(test.questionKey) ?? [])));
  for (const section of sections) {
    if (!holds(section.showIf)) continue;
    for (const { key, showIf } of section.questions) {
      if (holds(showIf)) counted.set(key, givenValues(answerOf(key)));
    }
  }
  return new Set(counted.keys());
}

function passes({ operator, values, from, to }: Test, given: readonly string[]): boolean {
  if (given.length === 0) return false;
  if (operator === 'IS_ANSWERED') return true;
  if (operator === 'IS_BETWEEN')
    return given.every((value) => Number(value) >= (from ?? -Infinity) && Number(value) <= (to ?? Infinity));
  const isAny = given.some((value) => values?.includes(value));
  return operator === 'IS_ONE_OF' ? isAny : !isAny;
}
