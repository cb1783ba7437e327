import { isId, NotFoundError, type Id } from '@daraport/domain';
import { assistedProposals, assistedRequests } from '@daraport/drizzle/tables/booking';
import { and, eq } from 'drizzle-orm';
import type { BookingContext, BookingTransaction } from '../builder.ts';
import { giveBack, type ReservationRow } from '../reservation/service.ts';
import { ProposalOverError } from './errors.ts';
import { happen, lockRequest, requestNotice } from './record.ts';
import { isOpenState, stateAt } from './rules.ts';

/** The hold that a patient makes from a proposal. */
export interface AcceptedHold {
  readonly id: Id;
  readonly patientId: Id;
  readonly specialistId: Id;
  readonly appointmentTypeId: Id;
  readonly expiresAt: Date;
}

/**
 * Makes the hold the patient's choice among the proposals of the present round: the others fall away while it is kept, and
 * for good once it is paid. One chosen before, and not paid, is given back. Another free time of the same kind with the same
 * specialist may be held in place of the proposed one. Throws `NotFoundError` for others' proposals, `ProposalOverError`.
 */
export async function acceptProposal(
  context: BookingContext,
  tx: BookingTransaction,
  proposalId: string,
  hold: AcceptedHold,
): Promise<void> {
  const { brandId } = context.viewer;
  const here = and(eq(assistedProposals.brandId, brandId), eq(assistedProposals.id, proposalId));
  const [proposal] = isId(proposalId) ? await tx.select().from(assistedProposals).where(here) : [];
  if (!proposal) throw new NotFoundError();
  const row = await lockRequest(context, tx, proposal.requestId);
  const isOfProposal =
    row.patientId === hold.patientId &&
    proposal.specialistId === hold.specialistId &&
    proposal.appointmentTypeId === hold.appointmentTypeId;
  if (!isOfProposal) throw new NotFoundError();
  const state = stateAt(row, context.now());
  if (proposal.round !== row.round || (state !== 'PROPOSED' && state !== 'ACCEPTED')) throw new ProposalOverError();
  if (row.reservationId && row.reservationId !== hold.id)
    await giveBack(tx, { brandId, patientId: hold.patientId, holdId: row.reservationId });
  await happen(context, tx, row, {
    kind: 'ACCEPTED',
    change: {
      state: 'ACCEPTED',
      acceptedProposalId: proposal.id,
      reservationId: hold.id,
      dueAt: hold.expiresAt,
    },
  });
}

/** The appointment of a proposal stands: its request is done, and who looked after it hears of it. */
export async function bookRequest(
  context: BookingContext,
  tx: BookingTransaction,
  appointment: ReservationRow,
): Promise<void> {
  const [row] = await tx
    .select()
    .from(assistedRequests)
    .where(and(eq(assistedRequests.brandId, appointment.brandId), eq(assistedRequests.reservationId, appointment.id)))
    .for('update');
  if (!row || !isOpenState(row.state)) return;
  const changed = await happen(context, tx, row, { kind: 'BOOKED', change: { state: 'BOOKED', dueAt: null } });
  await requestNotice(context, tx, changed, 'requestAnswered');
}
