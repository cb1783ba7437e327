import {
  isAnsweredBy,
  optionsOf,
  questionsOf,
  type Condition,
  type FormDefinition,
  type Question,
  type QuestionKind,
  type Section,
} from '@daraport/domain/intake';
import type { WholeConditionFragment, WholeDefinitionFragment } from '../gql/graphql.ts';

type Words = Question['label'];
type Both = { readonly de: string; readonly en: string } | null;

const words = (both: Both): Words | undefined => (both ? { de: both.de, en: both.en } : undefined);
const blank: Words = { de: '', en: '' };

/** The definition the graph told, as the builder works on it. */
export const definitionOf = ({ titleWords, introWords, sections }: WholeDefinitionFragment): FormDefinition => ({
  title: words(titleWords) ?? blank,
  intro: words(introWords) ?? blank,
  sections: sections.map((section): Section => ({
    key: section.key,
    title: words(section.titleWords),
    intro: words(section.introWords),
    showIf: conditionOf(section.showIf),
    questions: section.questions.map(questionOf),
  })),
});

type Told = WholeDefinitionFragment['sections'][number]['questions'][number];

function questionOf({ key, kind, isRequired, labelWords, helpWords, ...told }: Told): Question {
  const { number } = told;
  const isChoice = kind === 'SINGLE_CHOICE' || kind === 'MULTIPLE_CHOICE';
  const isText = kind === 'SHORT_TEXT' || kind === 'LONG_TEXT';
  return {
    key,
    kind,
    isRequired,
    criterion: told.criterion ?? undefined,
    label: words(labelWords) ?? blank,
    help: words(helpWords),
    showIf: conditionOf(told.showIf),
    options: isChoice
      ? told.options.map(({ value, labelWords: label, means }) => ({
          value,
          label: words(label) ?? blank,
          means: means ?? undefined,
        }))
      : undefined,
    maxLength: isText ? (told.maxLength ?? undefined) : undefined,
    scale: told.scale ? { from: told.scale.from, to: told.scale.to } : undefined,
    number: number
      ? {
          unit: words(number.unitWords),
          from: number.from ?? undefined,
          to: number.to ?? undefined,
          decimals: number.decimals,
        }
      : undefined,
  };
}

const conditionOf = (told: WholeConditionFragment | null): Condition | undefined =>
  told
    ? {
        anyOf: told.anyOf.map((group) =>
          group.map(({ questionKey, operator, values, from, to }) => ({
            questionKey,
            operator,
            values: operator === 'IS_ONE_OF' || operator === 'IS_NONE_OF' ? [...values] : undefined,
            from: from ?? undefined,
            to: to ?? undefined,
          })),
        ),
      }
    : undefined;

/** A key that no section or question has yet: `q7`. */
export function freeKey(form: FormDefinition, letter: 'q' | 's'): string {
  const taken = new Set([...form.sections, ...questionsOf(form)].map(({ key }) => key));
  for (let number = taken.size + 1; ; number++) if (!taken.has(`${letter}${number}`)) return `${letter}${number}`;
}

/** A value that no option of the question has yet. */
export function freeValue(options: NonNullable<Question['options']>): string {
  const taken = new Set(options.map(({ value }) => value));
  for (let number = options.length + 1; ; number++) if (!taken.has(`o${number}`)) return `o${number}`;
}

/** What a question of that kind needs besides its words, kept from before where it fits. */
export function asKind(question: Question, kind: QuestionKind): Question {
  const { options, scale, number, maxLength, criterion, ...rest } = question;
  const two = [1, 2].map((index) => ({ value: `o${index}`, label: blank }));
  return {
    ...rest,
    kind,
    ...(criterion && isAnsweredBy(criterion, kind) && { criterion }),
    ...((kind === 'SINGLE_CHOICE' || kind === 'MULTIPLE_CHOICE') && { options: options ?? two }),
    ...(kind === 'SCALE' && { scale: scale ?? { from: 0, to: 10 } }),
    ...(kind === 'NUMBER' && { number: number ?? {} }),
    ...((kind === 'SHORT_TEXT' || kind === 'LONG_TEXT') && { maxLength }),
  };
}

/** The sections of a definition in one language, as ui's `Questions` shows them. */
export const spokenSections = (form: FormDefinition, locale: keyof Words) =>
  form.sections.map((section) => ({
    key: section.key,
    title: section.title?.[locale],
    intro: section.intro?.[locale],
    questions: section.questions.map((question) => ({
      key: question.key,
      kind: question.kind,
      label: question.label[locale],
      help: question.help?.[locale] || undefined,
      isRequired: question.isRequired,
      options: optionsOf(question).map(({ value, label }) => ({ value, label: label[locale] })),
      maxLength: question.maxLength,
      number: question.number && { unit: question.number.unit?.[locale] },
    })),
  }));

/** What a question is called in lists: in that language, or else in the other. */
export const spokenTitle = ({ label }: Question, locale: keyof Words): string => label[locale] || label.de || label.en;
