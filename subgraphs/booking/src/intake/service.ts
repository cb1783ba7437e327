import { InvalidInputError, isId, NotFoundError, type Id } from '@daraport/domain';
import { checkAnswers, checkUnfinished, type Answer } from '@daraport/domain/intake';
import {
  dataKeys,
  idempotencyKeys,
  intakeResponses,
  intakeUnfinished,
  reservations,
} from '@daraport/drizzle/tables/booking';
import { once, parseInput } from '@daraport/subgraph';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { BookingContext, BookingTransaction } from '../builder.ts';
import { HoldExpiredError } from '../hold/errors.ts';
import { holdStateOf } from '../hold/rules.ts';
import { actingPatient } from '../hold/service.ts';
import { shapeWords } from '../questionnaire/shape.ts';
import type { ReservationRow } from '../reservation/service.ts';
import { IntakeClosedError, IntakeReplacedError } from './errors.ts';
import { answerableForm, askedForm, type Form } from './forms.ts';
import { intakeOf, placeOf, type OpenedResponse } from './reads.ts';
import { dueAt, isStillOpen } from './rules.ts';

const answerShape = z.object({
  holdId: z.string(),
  formId: z.string(),
  answers: z.array(z.object({ key: z.string().max(100), values: z.array(z.string().max(20_000)).max(100) })).max(200),
  idempotencyKey: z.string().min(8, 'key').max(200, 'key'),
});
type Given = Omit<z.infer<typeof answerShape>, 'idempotencyKey'>;

/**
 * Keeps the patient's answers, sealed, with the version of the form they answer; answering again replaces them until they
 * are due. For a live hold, or its appointment before the start. What is hidden by other answers is not kept. Throws
 * `HoldExpiredError`, `IntakeClosedError`, `IntakeReplacedError`, `InvalidInputError`, `NotFoundError`.
 */
export async function answerIntake(context: BookingContext, input: unknown): Promise<OpenedResponse> {
  const holdId = await write(context, 'answerIntake', input, async (tx, open) => {
    const { answers, faults } = checkAnswers(open.form.definition, open.given.answers);
    if (faults.length > 0) throw new InvalidInputError(faults);
    await keepAnswers(context, tx, open, answers);
  });
  return (await intakeOf(context, holdId)) ?? Promise.reject(new NotFoundError());
}

/**
 * Keeps answers while they are being given, sealed, for the patient alone. Nothing is required yet; what does not fit the
 * form is refused. Refuses as `answerIntake` does.
 */
export async function saveUnfinishedIntake(context: BookingContext, input: unknown): Promise<Id> {
  return write(context, 'saveUnfinishedIntake', input, async (tx, open) => {
    const { answers, faults } = checkUnfinished(open.form.definition, open.given.answers);
    if (faults.length > 0) throw new InvalidInputError(faults);
    await keepUnfinished(context, tx, open, answers);
  });
}

/** What is open to be answered, and what came for it. */
interface Open {
  readonly hold: ReservationRow;
  readonly form: Form;
  readonly given: Given;
  readonly earlier: Begun | undefined;
  readonly unfinished: Begun | undefined;
}
interface Begun {
  readonly id: Id;
  readonly formId: Id;
}

async function write(
  context: BookingContext,
  operation: string,
  input: unknown,
  work: (tx: BookingTransaction, open: Open) => Promise<void>,
): Promise<Id> {
  const actorId = actingPatient(context);
  const { idempotencyKey: key, ...given } = parseInput(answerShape, input, shapeWords);
  if (!isId(given.holdId) || !isId(given.formId)) throw new NotFoundError();
  const request = { brandId: context.viewer.brandId, actorId, operation, key, input: given, now: context.now() };
  return context.write((tx) =>
    once(tx, idempotencyKeys, request, async () => {
      await work(tx, await openFor(context, tx, actorId, given));
      return given.holdId;
    }),
  );
}

async function openFor(context: BookingContext, tx: BookingTransaction, patientId: Id, given: Given): Promise<Open> {
  const hold = await openHold(context, tx, patientId, given.holdId);
  const { brandId } = hold;
  const now = context.now();
  const [earlier] = await tx
    .select({ id: intakeResponses.id, formId: intakeResponses.formId })
    .from(intakeResponses)
    .where(and(eq(intakeResponses.brandId, brandId), eq(intakeResponses.reservationId, hold.id)));
  const [unfinished] = await tx
    .select({ id: intakeUnfinished.id, formId: intakeUnfinished.formId })
    .from(intakeUnfinished)
    .where(and(eq(intakeUnfinished.brandId, brandId), eq(intakeUnfinished.reservationId, hold.id)));
  const asked = await askedForm(tx, brandId, hold.appointmentTypeId);
  const due = dueAt(hold, asked?.dueHours ?? 0);
  if (!isStillOpen(now, { startsAt: hold.startsAt, dueAt: due }, earlier !== undefined))
    throw new IntakeClosedError(due);
  const begun = [earlier, unfinished].flatMap((row) => (row ? [row.formId] : []));
  const form = await answerableForm(tx, { brandId, formId: given.formId, asked, begun }, now);
  if (!form) throw await refusal(tx, brandId, given.formId, asked?.form);
  return { hold, form, given, earlier, unfinished };
}

/** A version that is no longer answered names the one that is; a form that was never asked here does not exist. */
async function refusal(tx: BookingTransaction, brandId: Id, formId: Id, current: Form | undefined) {
  const wasAsked =
    current &&
    (await tx.query.intakeForms.findFirst({
      columns: { id: true },
      where: { brandId, id: formId, questionnaireId: current.questionnaireId },
    }));
  return wasAsked ? new IntakeReplacedError(current.id) : new NotFoundError();
}

async function keepAnswers(context: BookingContext, tx: BookingTransaction, open: Open, answers: readonly Answer[]) {
  const { hold, form, earlier } = open;
  const { brandId, patientId, specialistPersonId } = hold;
  const here = and(eq(intakeResponses.brandId, brandId), eq(intakeResponses.reservationId, hold.id));
  const id = earlier?.id ?? context.newId();
  const sealer = await context.vault.sealerFor(tx, dataKeys, { brandId, subjectId: patientId });
  const kept = {
    formId: form.id,
    answers: sealer.seal(JSON.stringify(answers), placeOf.response(id)),
    answeredAt: context.now(),
  };
  if (earlier) await tx.update(intakeResponses).set(kept).where(here);
  else
    await tx
      .insert(intakeResponses)
      .values({ brandId, id, reservationId: hold.id, patientId, specialistPersonId, ...kept });
  await tx
    .delete(intakeUnfinished)
    .where(and(eq(intakeUnfinished.brandId, brandId), eq(intakeUnfinished.reservationId, hold.id)));
  await recordWrite(context, tx, hold, id);
}

async function keepUnfinished(context: BookingContext, tx: BookingTransaction, open: Open, answers: readonly Answer[]) {
  const { hold, form, unfinished } = open;
  const { brandId, patientId } = hold;
  const id = unfinished?.id ?? context.newId();
  const sealer = await context.vault.sealerFor(tx, dataKeys, { brandId, subjectId: patientId });
  const kept = {
    formId: form.id,
    answers: sealer.seal(JSON.stringify(answers), placeOf.unfinished(id)),
    savedAt: context.now(),
  };
  const here = and(eq(intakeUnfinished.brandId, brandId), eq(intakeUnfinished.reservationId, hold.id));
  if (unfinished) await tx.update(intakeUnfinished).set(kept).where(here);
  else await tx.insert(intakeUnfinished).values({ brandId, id, reservationId: hold.id, patientId, ...kept });
  await recordWrite(context, tx, hold, id);
}

const recordWrite = (context: BookingContext, tx: BookingTransaction, hold: ReservationRow, resourceId: Id) =>
  context.record(tx, {
    action: 'WRITE',
    subjectId: hold.patientId,
    resourceType: 'IntakeResponse',
    resourceId,
    appointmentId: hold.state === 'CONFIRMED' ? hold.id : null,
  });

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
