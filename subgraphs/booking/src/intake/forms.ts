import { isId, type Id } from '@daraport/domain';
import type { FormDefinition } from '@daraport/domain/intake';
import { intakeForms, intakeTargets } from '@daraport/drizzle/tables/booking';
import { and, asc, desc, eq, gte, inArray, isNull, or, sql } from 'drizzle-orm';
import type { BookingContext, BookingTransaction } from '../builder.ts';
import { readDefinition } from '../questionnaire/shape.ts';
import { isAnswerable } from './rules.ts';

/** One version of a form, its definition read. */
export interface Form {
  readonly id: Id;
  readonly questionnaireId: Id;
  readonly version: number;
  readonly definition: FormDefinition;
  readonly publishedAt: Date;
}

/** What is asked before appointments of a type. */
export interface AskedForm {
  readonly form: Form;
  /** Hours before the start until which answers are due. */
  readonly dueHours: number;
}

export const readForm = (row: typeof intakeForms.$inferSelect): Form => ({
  ...row,
  definition: readDefinition(row.definition),
});

/** What is asked before appointments of these types now: each type's own form, or else the one for all; only what is published. */
async function askedForms(rows: BookingTransaction, brandId: Id, typeIds: readonly Id[]): Promise<Map<Id, AskedForm>> {
  const known = typeIds.filter(isId);
  const target = intakeTargets;
  const newest = and(eq(intakeForms.brandId, target.brandId), eq(intakeForms.questionnaireId, target.questionnaireId));
  const found = await rows
    .selectDistinctOn([target.id], { typeId: target.appointmentTypeId, dueHours: target.dueHours, row: intakeForms })
    .from(target)
    .innerJoin(intakeForms, newest)
    .where(
      and(eq(target.brandId, brandId), or(inArray(target.appointmentTypeId, known), isNull(target.appointmentTypeId))),
    )
    .orderBy(target.id, desc(intakeForms.version));
  const byType = new Map(found.map(({ typeId, row, dueHours }) => [typeId, { form: readForm(row), dueHours }]));
  return new Map(
    known.flatMap((typeId) => {
      const asked = byType.get(typeId) ?? byType.get(null);
      return asked ? [[typeId, asked]] : [];
    }),
  );
}

/** What is asked before appointments of a type; null where nothing is. */
export const askedFormLoader = (context: BookingContext) =>
  context.loader('askedForms', (typeIds: readonly Id[]) => askedForms(context.rows, context.viewer.brandId, typeIds));

/** The same within a writing transaction. */
export const askedForm = async (tx: BookingTransaction, brandId: Id, typeId: Id): Promise<AskedForm | null> =>
  (await askedForms(tx, brandId, [typeId])).get(typeId) ?? null;

/** Versions by id; null for unknown ones. */
export const formLoader = (context: BookingContext) =>
  context.loader('intakeForms', async (ids: readonly Id[]) => {
    const found = await context.rows
      .select()
      .from(intakeForms)
      .where(and(eq(intakeForms.brandId, context.viewer.brandId), inArray(intakeForms.id, ids.filter(isId))));
    return new Map(found.map((row) => [row.id, readForm(row)]));
  });

/**
 * The version of that id when it may be answered for this type now, or because it was begun before; else undefined.
 */
export async function answerableForm(
  tx: BookingTransaction,
  wanted: {
    readonly brandId: Id;
    readonly formId: Id;
    readonly asked: AskedForm | null;
    readonly begun: readonly Id[];
  },
  now: Date,
): Promise<Form | undefined> {
  const { brandId, formId, asked, begun } = wanted;
  const own = and(eq(intakeForms.brandId, brandId), eq(intakeForms.id, formId));
  const version = tx.select({ version: intakeForms.version }).from(intakeForms).where(own);
  const questionnaire = tx.select({ id: intakeForms.questionnaireId }).from(intakeForms).where(own);
  const [row, next] = await tx
    .select()
    .from(intakeForms)
    .where(
      and(
        eq(intakeForms.brandId, brandId),
        eq(intakeForms.questionnaireId, sql`(${questionnaire})`),
        gte(intakeForms.version, sql`(${version})`),
      ),
    )
    .orderBy(asc(intakeForms.version))
    .limit(2);
  if (!row) return undefined;
  const isAsked = row.questionnaireId === asked?.form.questionnaireId || begun.includes(row.id);
  return isAsked && isAnswerable({ id: row.id, replacedAt: next?.publishedAt ?? null }, begun, now)
    ? readForm(row)
    : undefined;
}
