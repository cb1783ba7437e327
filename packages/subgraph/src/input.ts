import { InvalidInputError, type FieldFault, type Words } from '@daraport/domain';
import type { ZodType } from 'zod';

/**
 * The input as the schema shapes it; throws `InvalidInputError` with one fault per broken field. A schema's message is
 * a key of `words`, which say in both languages what to change.
 */
export function parseInput<Shape>(
  schema: ZodType<Shape>,
  input: unknown,
  words: Readonly<Record<string, Words>>,
): Shape {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const faults = result.error.issues.map((issue): FieldFault => ({
    path: issue.path.join('.'),
    words: words[issue.message] ?? unspecific,
  }));
  throw new InvalidInputError(faults);
}

const unspecific: Words = { en: 'Please check this entry.', de: 'Bitte prüfen Sie diese Angabe.' };
