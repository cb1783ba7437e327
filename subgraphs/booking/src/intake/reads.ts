import type { Id } from '@daraport/domain';
import type { Answer } from '@daraport/domain/intake';
import { dataKeys, intakeForms, intakeResponses, intakeUnfinished } from '@daraport/drizzle/tables/booking';
import { and, eq, inArray } from 'drizzle-orm';
import type { BookingContext, BookingTransaction } from '../builder.ts';
import { isAppointment, isLaterOfSeries, type ReservationRow } from '../reservation/service.ts';
import { askedFormLoader, formLoader, readForm, type Form } from './forms.ts';
import { dueAt, isStillOpen } from './rules.ts';

/** A response, opened for someone who may read it. */
export interface OpenedResponse {
  readonly id: Id;
  readonly form: Form;
  readonly answers: readonly Answer[];
  readonly answeredAt: Date;
}

/** Where the sealed answers lie: the vault binds them to it. */
export const placeOf = {
  response: (rowId: Id) => ({ table: 'intake_responses', column: 'answers', rowId }),
  unfinished: (rowId: Id) => ({ table: 'intake_unfinished', column: 'answers', rowId }),
};

/** The answers to a hold or appointment, opened and entered in the audit log; null when the viewer may not read them. */
export async function intakeOf(context: BookingContext, reservationId: Id): Promise<OpenedResponse | null> {
  const opened = await intakeLoader(context).load(reservationId);
  if (!opened) return null;
  noteRead(context, opened.patientId, opened.id, reservationId);
  return opened;
}

const noteRead = (context: BookingContext, subjectId: Id, resourceId: Id, appointmentId: Id) =>
  context.noteRead({ subjectId, resourceType: 'IntakeResponse', resourceId, appointmentId });

const withForm = and(eq(intakeForms.brandId, intakeResponses.brandId), eq(intakeForms.id, intakeResponses.formId));

const intakeLoader = (context: BookingContext) =>
  context.loader('intakeOfReservations', async (ids: readonly Id[]) => {
    const { brandId } = context.viewer;
    const found = await context.rows
      .select({ response: intakeResponses, form: intakeForms })
      .from(intakeResponses)
      .innerJoin(intakeForms, withForm)
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
  const answers = JSON.parse(opener.open(row.answers, placeOf.response(id))) as Answer[];
  return { id, reservationId, patientId, form, answers, answeredAt };
}

/** Answers that are still being given. */
export interface UnfinishedAnswers {
  readonly form: Form;
  readonly answers: readonly Answer[];
  readonly savedAt: Date;
}

/** What the patient has begun to answer for a hold or appointment, opened and entered in the audit log; null when nothing. */
export async function unfinishedOf(context: BookingContext, reservationId: Id): Promise<UnfinishedAnswers | null> {
  const { brandId } = context.viewer;
  const [row] = await context.rows
    .select()
    .from(intakeUnfinished)
    .where(and(eq(intakeUnfinished.brandId, brandId), eq(intakeUnfinished.reservationId, reservationId)));
  const form = row && (await formLoader(context).load(row.formId));
  if (!row || !form) return null;
  const opener = await context.vault.openerFor(context.rows, dataKeys, { brandId, subjectId: row.patientId });
  if (!opener) return null;
  noteRead(context, row.patientId, row.id, reservationId);
  const answers = JSON.parse(opener.open(row.answers, placeOf.unfinished(row.id))) as Answer[];
  return { form, answers, savedAt: row.savedAt };
}

/** Whether something is asked before an appointment, until when, and whether it was answered; without what was answered. */
export interface IntakeStatus {
  readonly state: 'NOT_ASKED' | 'MISSING' | 'ANSWERED';
  readonly dueAt: Date | null;
  readonly isOpen: boolean;
  readonly answeredAt: Date | null;
  /** The version that was answered, or is to be. */
  readonly form: Form | null;
}

const notAsked: IntakeStatus = { state: 'NOT_ASKED', dueAt: null, isOpen: false, answeredAt: null, form: null };

/** The status of an appointment's intake as its patient and specialist may know it. Reads no answer. */
export async function intakeStatusOf(context: BookingContext, row: ReservationRow): Promise<IntakeStatus> {
  const [asked, answered] = await Promise.all([
    askedFormLoader(context).load(row.appointmentTypeId),
    answeredLoader(context).load(row.id),
  ]);
  const due = dueAt(row, asked?.dueHours ?? 0);
  const isAhead = row.state === 'CONFIRMED' || !isAppointment(row);
  const isOpen = isAhead && isStillOpen(context.now(), { startsAt: row.startsAt, dueAt: due }, answered !== null);
  const canAsk = isOpen && context.viewer.modules.includes('INTAKE');
  if (answered) {
    const form = await formLoader(context).load(answered.formId);
    return { state: 'ANSWERED', dueAt: due, isOpen: canAsk, answeredAt: answered.answeredAt, form };
  }
  if (!asked || !isAhead || isLaterOfSeries(row) || !context.viewer.modules.includes('INTAKE')) return notAsked;
  return { state: 'MISSING', dueAt: due, isOpen: canAsk, answeredAt: null, form: asked.form };
}

const answeredLoader = (context: BookingContext) =>
  context.loader('answeredIntakes', async (ids: readonly Id[]) => {
    const { reservationId, formId, answeredAt } = intakeResponses;
    const found = await context.rows
      .select({ reservationId, formId, answeredAt })
      .from(intakeResponses)
      .where(and(eq(intakeResponses.brandId, context.viewer.brandId), inArray(reservationId, [...ids])));
    return new Map(found.map((one) => [one.reservationId, one]));
  });

/** All answers of a patient, for the export of his data; what is not handed in yet has no `answeredAt`. */
export async function allAnswersOf(context: BookingContext, tx: BookingTransaction, patientId: Id) {
  return [...(await responsesOf(context, tx, patientId)), ...(await begunOf(context, tx, patientId))];
}

async function responsesOf(context: BookingContext, tx: BookingTransaction, patientId: Id) {
  const found = await tx
    .select({ response: intakeResponses, form: intakeForms })
    .from(intakeResponses)
    .innerJoin(intakeForms, withForm)
    .where(and(eq(intakeResponses.brandId, context.viewer.brandId), eq(intakeResponses.patientId, patientId)));
  const opened = await Promise.all(
    found.map(({ response, form }) => openResponse(context, tx, response, readForm(form))),
  );
  return opened.filter((one) => one !== undefined);
}

async function begunOf(context: BookingContext, tx: BookingTransaction, patientId: Id) {
  const { brandId } = context.viewer;
  const found = await tx
    .select({ row: intakeUnfinished, form: intakeForms })
    .from(intakeUnfinished)
    .innerJoin(intakeForms, and(eq(intakeForms.brandId, brandId), eq(intakeForms.id, intakeUnfinished.formId)))
    .where(and(eq(intakeUnfinished.brandId, brandId), eq(intakeUnfinished.patientId, patientId)));
  const opener = await context.vault.openerFor(tx, dataKeys, { brandId, subjectId: patientId });
  if (!opener) return [];
  return found.map(({ row: { id, reservationId, answers }, form }) => ({
    reservationId,
    form: readForm(form),
    answers: JSON.parse(opener.open(answers, placeOf.unfinished(id))) as Answer[],
    answeredAt: null,
  }));
}
