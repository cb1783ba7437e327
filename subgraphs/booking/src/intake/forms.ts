import { isId, type Id } from '@daraport/domain';
import type { FormDefinition } from '@daraport/domain/intake';
import { appointmentTypes, intakeForms, intakeTargets } from '@daraport/drizzle/tables/booking';
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

/** What is asked before appointments of the brand's types now: each type's own form, or else the one for all; only what is published. */
async function askedForms(rows: BookingTransaction, brandId: Id, typeIds: readonly Id[]): Promise<Map<Id, AskedForm>> {
  const [type, target] = [appointmentTypes, intakeTargets];
  const isFor = or(eq(target.appointmentTypeId, type.id), isNull(target.appointmentTypeId));
  const newest = and(eq(intakeForms.brandId, target.brandId), eq(intakeForms.questionnaireId, target.questionnaireId));
  const found = await rows
    .selectDistinctOn([type.id], { typeId: type.id, dueHours: target.dueHours, row: intakeForms })
    .from(type)
    .innerJoin(target, and(eq(target.brandId, type.brandId), isFor))
    .innerJoin(intakeForms, newest)
    .where(and(eq(type.brandId, brandId), inArray(type.id, typeIds.filter(isId))))
    .orderBy(type.id, asc(target.appointmentTypeId), desc(intakeForms.version));
  return new Map(found.map(({ typeId, row, dueHours }) => [typeId, { form: readForm(row), dueHours }]));
}

/** What is asked before appointments of a type; null where nothing is. */
export const askedFormLoader = (context: BookingContext) =>
  context.loader('askedForms', (typeIds: readonly Id[]) => askedForms(context.rows, context.viewer.brandId, typeIds));

/** The same within a writing transaction. */
export const askedForm = async (tx: BookingTransaction, brandId: Id, typeId: Id): Promise<AskedForm | null> =>
  (await askedForms(tx, brandId, [typeId])).get(typeId) ?? null;

/** The newest published version of a form; undefined where none is. */
export async function newestForm(
  rows: BookingTransaction,
  brandId: Id,
  questionnaireId: string,
): Promise<Form | undefined> {
  if (!isId(questionnaireId)) return undefined;
  const [row] = await rows
    .select()
    .from(intakeForms)
    .where(and(eq(intakeForms.brandId, brandId), eq(intakeForms.questionnaireId, questionnaireId)))
    .orderBy(desc(intakeForms.version))
    .limit(1);
  return row && readForm(row);
}

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
