import { InvalidInputError, isId, NotFoundError, type Id } from '@daraport/domain';
import {
  appointmentTypes,
  dataKeys,
  idempotencyKeys,
  intakeForms,
  intakeResponses,
  reservations,
} from '@daraport/drizzle/tables/booking';
import { once, parseInput } from '@daraport/subgraph';
import { and, desc, eq, inArray, isNull, or, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { BookingContext, BookingTransaction } from '../builder.ts';
import { HoldExpiredError } from '../hold/errors.ts';
import { holdStateOf } from '../hold/rules.ts';
import { actingPatient } from '../hold/service.ts';
import type { ReservationRow } from '../reservation/service.ts';
import { checkAnswers, formDefinition, type Answer, type FormDefinition } from './rules.ts';

/** One version of a form, its definition read. */
export interface Form {
  readonly id: Id;
  readonly version: number;
  readonly appointmentTypeId: Id | null;
  readonly definition: FormDefinition;
}

/** A response, opened for someone who may read it. */
export interface OpenedResponse {
  readonly id: Id;
  readonly form: Form;
  readonly answers: readonly Answer[];
  readonly answeredAt: Date;
}

const readForm = (row: typeof intakeForms.$inferSelect): Form => ({
  ...row,
  definition: formDefinition.parse(row.definition),
});

/** The newest form for an appointment type: its own, or else the brand's; null for an unknown type or without a form. */
export async function currentForm(context: BookingContext, typeId: Id): Promise<Form | null> {
  if (!isId(typeId)) return null;
  const { brandId } = context.viewer;
  const isType = and(eq(appointmentTypes.brandId, intakeForms.brandId), eq(appointmentTypes.id, typeId));
  const [found] = await context.rows
    .select({ form: intakeForms })
    .from(intakeForms)
    .innerJoin(appointmentTypes, isType)
    .where(and(eq(intakeForms.brandId, brandId), isForType(typeId)))
    .orderBy(sql`${intakeForms.appointmentTypeId} nulls last`, desc(intakeForms.version))
    .limit(1);
  return found ? readForm(found.form) : null;
}

const isForType = (typeId: Id) => or(eq(intakeForms.appointmentTypeId, typeId), isNull(intakeForms.appointmentTypeId));

const answerShape = z.object({
  holdId: z.string(),
  formId: z.string(),
  answers: z.array(z.object({ key: z.string().max(100), values: z.array(z.string().max(20_000)).max(100) })).max(200),
  idempotencyKey: z.string().min(8, 'key').max(200, 'key'),
});
const words = {
  key: { en: 'The key must have 8 to 200 characters.', de: 'Der Schlüssel muss 8 bis 200 Zeichen haben.' },
};

/**
 * Keeps the patient's answers, sealed, with the version of the form they answer; answering again replaces them. For a
 * live hold, or its appointment before the start. Throws `HoldExpiredError`, `InvalidInputError`, `NotFoundError`.
 */
export async function answerIntake(context: BookingContext, input: unknown): Promise<OpenedResponse> {
  const patientId = actingPatient(context);
  const { idempotencyKey, ...asked } = parseInput(answerShape, input, words);
  if (!isId(asked.holdId) || !isId(asked.formId)) throw new NotFoundError();
  const { brandId } = context.viewer;
  const request = {
    brandId,
    actorId: patientId,
    operation: 'answerIntake',
    key: idempotencyKey,
    input: asked,
    now: context.now(),
  };
  await context.write((tx) => once(tx, idempotencyKeys, request, () => keepAnswers(context, tx, patientId, asked)));
  return (await intakeOf(context, asked.holdId)) ?? Promise.reject(new NotFoundError());
}

async function keepAnswers(
  context: BookingContext,
  tx: BookingTransaction,
  patientId: Id,
  asked: { readonly holdId: Id; readonly formId: Id; readonly answers: readonly Answer[] },
): Promise<Id> {
  const hold = await openHold(context, tx, patientId, asked.holdId);
  const form = await formFor(tx, hold, asked.formId);
  const { answers, faults } = checkAnswers(form.definition, asked.answers);
  if (faults.length > 0) throw new InvalidInputError(faults);
  const { brandId, specialistPersonId } = hold;
  const here = and(eq(intakeResponses.brandId, brandId), eq(intakeResponses.reservationId, hold.id));
  const [earlier] = await tx.select({ id: intakeResponses.id }).from(intakeResponses).where(here);
  const id = earlier?.id ?? context.newId();
  const sealer = await context.vault.sealerFor(tx, dataKeys, { brandId, subjectId: patientId });
  const kept = {
    formId: form.id,
    answers: sealer.seal(JSON.stringify(answers), placeOf(id)),
    answeredAt: context.now(),
  };
  if (earlier) await tx.update(intakeResponses).set(kept).where(here);
  else
    await tx
      .insert(intakeResponses)
      .values({ brandId, id, reservationId: hold.id, patientId, specialistPersonId, ...kept });
  const appointmentId = hold.state === 'CONFIRMED' ? hold.id : null;
  await context.record(tx, {
    action: 'WRITE',
    subjectId: patientId,
    resourceType: 'IntakeResponse',
    resourceId: id,
    appointmentId,
  });
  return id;
}

const placeOf = (rowId: Id) => ({ table: 'intake_responses', column: 'answers', rowId });

/** The patient's own hold while it is kept, or its appointment before the start. Locked, so that answers do not cross. */
async function openHold(
  context: BookingContext,
  tx: BookingTransaction,
  patientId: Id,
  id: Id,
): Promise<ReservationRow> {
  const own = and(
    eq(reservations.brandId, context.viewer.brandId),
    eq(reservations.id, id),
    eq(reservations.patientId, patientId),
  );
  const [hold] = await tx.select().from(reservations).where(own).for('update');
  if (!hold) throw new NotFoundError();
  const now = context.now();
  const isOpen = hold.state === 'CONFIRMED' ? hold.startsAt > now : holdStateOf(hold, now) === 'HELD';
  if (!isOpen) throw new HoldExpiredError();
  return hold;
}

/** Any version that was made for what is booked: a newer one may have come while the patient was answering. */
async function formFor(tx: BookingTransaction, hold: ReservationRow, formId: Id): Promise<Form> {
  const here = and(
    eq(intakeForms.brandId, hold.brandId),
    eq(intakeForms.id, formId),
    isForType(hold.appointmentTypeId),
  );
  const [found] = await tx.select().from(intakeForms).where(here);
  if (!found) throw new NotFoundError();
  return readForm(found);
}

/** The answers to a hold or appointment, opened and entered in the audit log; null when the viewer may not read them. */
export async function intakeOf(context: BookingContext, reservationId: Id): Promise<OpenedResponse | null> {
  const opened = await intakeLoader(context).load(reservationId);
  if (!opened) return null;
  context.noteRead({
    subjectId: opened.patientId,
    resourceType: 'IntakeResponse',
    resourceId: opened.id,
    appointmentId: reservationId,
  });
  return opened;
}

const intakeLoader = (context: BookingContext) =>
  context.loader('intakeOfReservations', async (ids: readonly Id[]) => {
    const { brandId } = context.viewer;
    const found = await context.rows
      .select({ response: intakeResponses, form: intakeForms })
      .from(intakeResponses)
      .innerJoin(
        intakeForms,
        and(eq(intakeForms.brandId, intakeResponses.brandId), eq(intakeForms.id, intakeResponses.formId)),
      )
      .where(and(eq(intakeResponses.brandId, brandId), inArray(intakeResponses.reservationId, [...ids])));
    const opened = await Promise.all(
      found.map(({ response, form }) => openResponse(context, context.rows, response, readForm(form))),
    );
    return new Map(opened.flatMap((one) => (one ? [[one.reservationId, one]] : [])));
  });

/** The response in plain; undefined when the patient's key was destroyed. */
async function openResponse(
  { vault }: BookingContext,
  tx: BookingTransaction,
  row: typeof intakeResponses.$inferSelect,
  form: Form,
) {
  const { id, brandId, patientId, reservationId, answeredAt } = row;
  const opener = await vault.openerFor(tx, dataKeys, { brandId, subjectId: patientId });
  if (!opener) return undefined;
  const answers = JSON.parse(opener.open(row.answers, placeOf(id))) as Answer[];
  return { id, reservationId, patientId, form, answers, answeredAt };
}

/** All answers of a patient, for the export of his data. */
export async function responsesOf(context: BookingContext, tx: BookingTransaction, patientId: Id) {
  const found = await tx
    .select({ response: intakeResponses, form: intakeForms })
    .from(intakeResponses)
    .innerJoin(
      intakeForms,
      and(eq(intakeForms.brandId, intakeResponses.brandId), eq(intakeForms.id, intakeResponses.formId)),
    )
    .where(and(eq(intakeResponses.brandId, context.viewer.brandId), eq(intakeResponses.patientId, patientId)));
  const opened = await Promise.all(
    found.map(({ response, form }) => openResponse(context, tx, response, readForm(form))),
  );
  return opened.filter((one) => one !== undefined);
}
