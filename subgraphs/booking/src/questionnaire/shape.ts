import type { Words } from '@daraport/domain';
import {
  formLimits,
  matchingCriteria,
  questionKinds,
  testOperators,
  type FormDefinition,
} from '@daraport/domain/intake';
import { z } from 'zod';

const limit = formLimits;
const text = (most: number) => z.object({ de: z.string().max(most, 'long'), en: z.string().max(most, 'long') });
const key = z.string().max(40, 'long');
const figure = z.number().min(-limit.number, 'figure').max(limit.number, 'figure');

const test = z.object({
  questionKey: key,
  operator: z.enum(testOperators),
  values: z.array(z.string().max(limit.option, 'long')).max(limit.options, 'many').optional(),
  from: figure.optional(),
  to: figure.optional(),
});
const condition = z.object({
  anyOf: z.array(z.array(test).max(limit.tests, 'many')).max(limit.groups, 'many'),
});

const question = z.object({
  key,
  kind: z.enum(questionKinds),
  label: text(limit.label),
  help: text(limit.help).optional(),
  isRequired: z.boolean(),
  criterion: z.enum(matchingCriteria).optional(),
  options: z
    .array(
      z.object({
        value: z.string().max(limit.option, 'long'),
        label: text(limit.option),
        means: z.string().max(60, 'long').optional(),
      }),
    )
    .max(limit.options, 'many')
    .optional(),
  maxLength: z.number().int().min(1, 'length').max(limit.textLength, 'length').optional(),
  scale: z.object({ from: figure.int(), to: figure.int() }).optional(),
  number: z
    .object({
      unit: text(limit.unit).optional(),
      from: figure.optional(),
      to: figure.optional(),
      decimals: z.number().int().min(0, 'decimals').max(limit.decimals, 'decimals').optional(),
    })
    .optional(),
  showIf: condition.optional(),
});

const section = z.object({
  key,
  title: text(limit.title).optional(),
  intro: text(limit.intro).optional(),
  showIf: condition.optional(),
  questions: z.array(question).max(limit.questions, 'many'),
});

/** A definition within its limits, whether finished or not; the one shape of what is saved, stored and read. */
export const definitionShape = z
  .object({
    title: text(limit.title),
    intro: text(limit.intro),
    sections: z.array(section).max(limit.sections, 'many'),
  })
  .refine(({ sections }) => sections.reduce((count, { questions }) => count + questions.length, 0) <= limit.questions, {
    message: 'many',
    path: ['sections'],
  });

/** A stored definition. */
export const readDefinition = (stored: unknown): FormDefinition => definitionShape.parse(stored);

/** The input without its nulls: what GraphQL lets be null is left out of a definition. */
export function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== null)
      .map(([name, inner]) => [name, withoutNulls(inner)]),
  );
}

/** What to change, by the fault. */
export const shapeWords = {
  long: { en: 'This is too long.', de: 'Das ist zu lang.' },
  many: { en: 'These are too many.', de: 'Das sind zu viele.' },
  figure: { en: 'This number is too large.', de: 'Diese Zahl ist zu groß.' },
  length: {
    en: `Please give 1 to ${limit.textLength} characters.`,
    de: `Bitte 1 bis ${limit.textLength} Zeichen angeben.`,
  },
  decimals: {
    en: `Please give 0 to ${limit.decimals} digits after the point.`,
    de: `Bitte 0 bis ${limit.decimals} Stellen nach dem Komma angeben.`,
  },
  key: { en: 'The key must have 8 to 200 characters.', de: 'Der Schlüssel muss 8 bis 200 Zeichen haben.' },
  due: {
    en: 'Please give 0 to 336 hours before the appointment.',
    de: 'Bitte 0 bis 336 Stunden vor dem Termin angeben.',
  },
} satisfies Record<string, Words>;
