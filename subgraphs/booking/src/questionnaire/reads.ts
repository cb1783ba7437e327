import { isId, NotFoundError, type FieldFault, type Id } from '@daraport/domain';
import { changesBetween, definitionFaults, type FormChange, type FormDefinition } from '@daraport/domain/intake';
import { intakeDrafts, intakeForms, intakeQuestionnaires, intakeTargets } from '@daraport/drizzle/tables/booking';
import { and, desc, eq, inArray } from 'drizzle-orm';
import type { BookingContext } from '../builder.ts';
import { readForm, type Form } from '../intake/forms.ts';
import { readDefinition } from './shape.ts';

export type QuestionnaireRow = typeof intakeQuestionnaires.$inferSelect;
export type TargetRow = typeof intakeTargets.$inferSelect;

/** The version that is being written. */
export interface Draft {
  readonly revision: number;
  readonly definition: FormDefinition;
  readonly savedAt: Date;
  readonly savedBy: Id;
  /** What keeps it from being published. */
  readonly faults: readonly FieldFault[];
}

/** All forms of the brand, the newest first; there are never more than `mostQuestionnaires`. */
export const questionnairesOfBrand = ({ rows, viewer }: BookingContext): Promise<QuestionnaireRow[]> =>
  rows
    .select()
    .from(intakeQuestionnaires)
    .where(eq(intakeQuestionnaires.brandId, viewer.brandId))
    .orderBy(desc(intakeQuestionnaires.createdAt), desc(intakeQuestionnaires.id));

/** The form of that id, or null. */
export async function findQuestionnaire({ rows, viewer }: BookingContext, id: Id): Promise<QuestionnaireRow | null> {
  if (!isId(id)) return null;
  const here = and(eq(intakeQuestionnaires.brandId, viewer.brandId), eq(intakeQuestionnaires.id, id));
  const [found] = await rows.select().from(intakeQuestionnaires).where(here);
  return found ?? null;
}

/** Drafts by their form; null where nothing is being written. */
export const draftLoader = (context: BookingContext) =>
  context.loader('intakeDrafts', async (ids: readonly Id[]) => {
    const found = await context.rows
      .select()
      .from(intakeDrafts)
      .where(and(eq(intakeDrafts.brandId, context.viewer.brandId), inArray(intakeDrafts.questionnaireId, [...ids])));
    return new Map(found.map((row) => [row.questionnaireId, readDraft(row)]));
  });

function readDraft({ revision, savedAt, savedBy, definition: stored }: typeof intakeDrafts.$inferSelect): Draft {
  const definition = readDefinition(stored);
  return { revision, savedAt, savedBy, definition, faults: definitionFaults(definition) };
}

/** Published versions of a form, the newest first, at most `first`. */
export const versionsOf = async (context: BookingContext, questionnaireId: Id, first: number): Promise<Form[]> => {
  const found = await context.rows
    .select()
    .from(intakeForms)
    .where(and(eq(intakeForms.brandId, context.viewer.brandId), eq(intakeForms.questionnaireId, questionnaireId)))
    .orderBy(desc(intakeForms.version))
    .limit(first);
  return found.map(readForm);
};

/** The newest version of each form; null for one that was never published. */
export const newestVersionLoader = (context: BookingContext) =>
  context.loader('newestIntakeForms', async (ids: readonly Id[]) => {
    const found = await context.rows
      .selectDistinctOn([intakeForms.questionnaireId])
      .from(intakeForms)
      .where(and(eq(intakeForms.brandId, context.viewer.brandId), inArray(intakeForms.questionnaireId, [...ids])))
      .orderBy(intakeForms.questionnaireId, desc(intakeForms.version));
    return new Map(found.map((row) => [row.questionnaireId, readForm(row)]));
  });

/** What each form is asked for. */
export const targetLoader = (context: BookingContext) =>
  context.loader('intakeTargets', async (ids: readonly Id[]) => {
    const found = await context.rows
      .select()
      .from(intakeTargets)
      .where(and(eq(intakeTargets.brandId, context.viewer.brandId), inArray(intakeTargets.questionnaireId, [...ids])))
      .orderBy(intakeTargets.id);
    return Map.groupBy(found, ({ questionnaireId }) => questionnaireId);
  });

/** What differs from version `from` to version `to`, or to the draft without `to`. Throws `NotFoundError` for others. */
export async function changesOf(
  context: BookingContext,
  questionnaireId: Id,
  { from, to }: { readonly from: number; readonly to?: number | null | undefined },
): Promise<FormChange[]> {
  const [before, after] = await Promise.all([
    versionOf(context, questionnaireId, from),
    to ? versionOf(context, questionnaireId, to) : draftLoader(context).load(questionnaireId),
  ]);
  if (!before || !after) throw new NotFoundError();
  return changesBetween(before.definition, after.definition);
}

async function versionOf({ rows, viewer }: BookingContext, questionnaireId: Id, version: number) {
  const here = and(
    eq(intakeForms.brandId, viewer.brandId),
    eq(intakeForms.questionnaireId, questionnaireId),
    eq(intakeForms.version, version),
  );
  const [found] = await rows.select().from(intakeForms).where(here);
  return found && readForm(found);
}
