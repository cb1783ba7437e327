import { InvalidInputError, isTimeZone } from '@daraport/domain';
import { checkAnswers, meanings, saidOf, type FormDefinition } from '@daraport/domain/intake';
import { specialists } from '@daraport/drizzle/tables/booking';
import { and, eq, sql } from 'drizzle-orm';
import { GraphQLError } from 'graphql';
import { z } from 'zod';
import type { BookingContext } from '../../builder.ts';
import { formLoader, newestForm, type Form } from '../../intake/forms.ts';
import { matchFor, type Matched } from '../service.ts';
import { matchingOf } from '../settings/service.ts';

/** What the guided search asks: its own questions, or those of the form that the brand chose. */
export interface Guided {
  readonly needsRegion: boolean;
  readonly regions: readonly string[];
  readonly form: Form | undefined;
}

/** What the brand's guided search asks now. */
export async function guidedOf({ rows, viewer: { brandId, modules } }: BookingContext): Promise<Guided> {
  const { hard, questionnaireId } = await matchingOf(rows, brandId);
  const isAsked = questionnaireId !== null && modules.includes('INTAKE');
  const found = await rows
    .selectDistinct({ region: sql<string>`unnest(${specialists.licensedIn})`.as('region') })
    .from(specialists)
    .where(and(eq(specialists.brandId, brandId), eq(specialists.isCleared, true)));
  return {
    needsRegion: hard.includes('REGION'),
    regions: found.map(({ region }) => region).toSorted(),
    form: isAsked ? await newestForm(rows, brandId, questionnaireId) : undefined,
  };
}

const answersShape = z.object({
  formId: z.string(),
  answers: z.array(z.object({ key: z.string().max(40), values: z.array(z.string().max(10_000)).max(50) })).max(100),
  timeZone: z.string().refine(isTimeZone),
});

/**
 * Who fits what somebody answered, checked against the form's own definition. The answers are read for this and kept nowhere:
 * no row, no audit entry, and of the reasons told none says more than the specialist's own facts. Throws `InvalidInputError`.
 */
export async function matchAnswers(context: BookingContext, input: unknown): Promise<Matched> {
  const { success, data } = answersShape.safeParse(input);
  if (!success) throw notAsked();
  const { form: asked } = await guidedOf(context);
  const form = await formLoader(context).load(data.formId);
  // An open page may still show a version that was replaced meanwhile.
  if (!asked || form?.questionnaireId !== asked.questionnaireId) throw notAsked();
  const { answers, faults } = checkAnswers(form.definition, data.answers);
  if (faults.length > 0) throw new InvalidInputError(faults);
  return matchFor(context, { ...wishOf(form.definition, answers), timeZone: data.timeZone });
}

const notAsked = () =>
  new GraphQLError('The guided search asks no such questions.', { extensions: { code: 'BAD_USER_INPUT' } });

/** What the answers say, as a wish. Of what can be wished once the first counts; words of the concern are taken apart. */
function wishOf(definition: FormDefinition, answers: Parameters<typeof saidOf>[1]) {
  const said = saidOf(definition, answers);
  const known = (name: keyof typeof meanings) =>
    said[name].filter((each) => (meanings[name] as readonly string[]).includes(each));
  return {
    specialty: said.SPECIALTY[0] ?? null,
    formats: [...new Set(known('FORMAT'))],
    languages: [...new Set(said.LANGUAGE)].slice(0, 10),
    preferredLanguage: said.LANGUAGE[0] ?? null,
    insurance: known('INSURANCE')[0] ?? null,
    gender: known('GENDER')[0] ?? null,
    isGenderMust: false,
    ageGroup: known('AGE_GROUP')[0] ?? null,
    region: said.REGION[0] ?? null,
    windows: [],
    focus: [...new Set(said.FOCUS.flatMap((text) => text.split(/[^\p{L}\p{N}]+/u)))]
      .filter((word) => word.length > 3)
      .slice(0, 10)
      .map((word) => word.slice(0, 40)),
  };
}
