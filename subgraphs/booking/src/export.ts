import type { Id } from '@daraport/domain';
import { readableAnswers } from '@daraport/domain/intake';
import { appointmentTypes, reservations, specialists, waits } from '@daraport/drizzle/tables/booking';
import { writeExportPart } from '@daraport/subgraph';
import { and, asc, eq, inArray } from 'drizzle-orm';
import type { BookingContext, BookingTransaction } from './builder.ts';
import { requestsOf } from './assisted/reads.ts';
import { amountOf } from './change/rules.ts';
import { spokenName } from './directory/rules.ts';
import { allAnswersOf } from './intake/reads.ts';
import { appointmentStates } from './reservation/service.ts';

/** Gathers what booking holds of a person: appointments, intake answers, requests for a time and waits, in plain words. */
export async function exportPerson(
  context: BookingContext,
  tx: BookingTransaction,
  asked: { requestId: Id; personId: Id },
): Promise<void> {
  const { requestId, personId } = asked;
  const appointments = await appointmentsOf(context, tx, personId);
  const waitingLists = await waitsOf(context, tx, personId);
  const responses = await allAnswersOf(context, tx, personId);
  const intakeAnswers = responses.map(({ reservationId, form, answers, answeredAt }) => ({
    appointmentId: reservationId,
    form: form.definition.title.de,
    version: form.version,
    answeredAt: answeredAt?.toISOString() ?? null,
    answers: readableAnswers(form.definition, answers, 'de').map(({ question, values }) => ({ question, values })),
  }));
  const assistedRequests = (await requestsOf(context, tx, personId)).map(({ row, wishes }) => ({
    id: row.id,
    state: row.state,
    createdAt: row.createdAt.toISOString(),
    changedAt: row.changedAt.toISOString(),
    specialty: wishes?.specialty ?? null,
    formats: wishes?.formats ?? [],
    languages: wishes?.languages ?? [],
    words: wishes?.words ?? null,
  }));
  const part = { appointments, intakeAnswers, assistedRequests, waitingLists };
  await writeExportPart(context, tx, { requestId, subgraph: 'booking', part });
}

async function appointmentsOf(context: BookingContext, tx: BookingTransaction, patientId: Id) {
  const isOwn = and(
    eq(reservations.brandId, context.viewer.brandId),
    eq(reservations.patientId, patientId),
    inArray(reservations.state, [...appointmentStates]),
  );
  const { title, displayName } = specialists;
  const found = await tx
    .select({ row: reservations, specialist: { title, displayName }, type: appointmentTypes.name })
    .from(reservations)
    .innerJoin(
      specialists,
      and(eq(specialists.brandId, reservations.brandId), eq(specialists.id, reservations.specialistId)),
    )
    .innerJoin(
      appointmentTypes,
      and(eq(appointmentTypes.brandId, reservations.brandId), eq(appointmentTypes.id, reservations.appointmentTypeId)),
    )
    .where(isOwn)
    .orderBy(asc(reservations.startsAt));
  return found.map(({ row, specialist, type }) => ({
    id: row.id,
    state: row.state,
    specialist: spokenName(specialist),
    appointmentType: type.de,
    startsAt: row.startsAt.toISOString(),
    endsAt: row.endsAt.toISOString(),
    timeZone: row.timeZone,
    format: row.format,
    bookedAt: (row.confirmedAt ?? row.createdAt).toISOString(),
    cancelledAt: row.cancelledAt?.toISOString() ?? null,
    missedAt: row.missedAt?.toISOString() ?? null,
    moves: row.moves,
    paid: amountOf(row, row.paidMinor ?? 0),
    lateMoveFee: amountOf(row, row.moveFeeMinor),
    kept: row.keptMinor === null ? null : amountOf(row, row.keptMinor),
    feesWaivedAt: row.feesWaivedAt?.toISOString() ?? null,
  }));
}

async function waitsOf(context: BookingContext, tx: BookingTransaction, patientId: Id) {
  const { title, displayName } = specialists;
  const found = await tx
    .select({ wait: waits, specialist: { title, displayName }, type: appointmentTypes.name })
    .from(waits)
    .innerJoin(specialists, and(eq(specialists.brandId, waits.brandId), eq(specialists.id, waits.specialistId)))
    .innerJoin(
      appointmentTypes,
      and(eq(appointmentTypes.brandId, waits.brandId), eq(appointmentTypes.id, waits.appointmentTypeId)),
    )
    .where(and(eq(waits.brandId, context.viewer.brandId), eq(waits.patientId, patientId)))
    .orderBy(asc(waits.joinedAt), asc(waits.id));
  return found.map(({ wait, specialist, type }) => ({
    id: wait.id,
    specialist: spokenName(specialist),
    appointmentType: type.de,
    format: wait.format,
    joinedAt: wait.joinedAt.toISOString(),
    until: wait.until.toISOString(),
    endedAt: wait.endedAt?.toISOString() ?? null,
  }));
}
