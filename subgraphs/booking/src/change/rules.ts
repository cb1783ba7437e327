import type { Viewer } from '@daraport/access';
import { days, hours, money, type Money } from '@daraport/domain';
import type { ChangePolicyTerms, ChangeRule } from '@daraport/drizzle/tables/booking';
import { feeOf, limitsOf, stateOf, type ChangeState } from '../policy/rules.ts';
import type { ReservationRow } from '../reservation/service.ts';

/** As what somebody changes an appointment: his own as patient or specialist, or as one who oversees it. */
export type ChangeActor = 'PATIENT' | 'SPECIALIST' | 'STAFF';

/** As what the viewer may change the appointment; null when not at all. */
export function actorOf(
  row: Pick<ReservationRow, 'patientId' | 'specialistPersonId' | 'lineage'>,
  { personId, organizationId, scopes }: Viewer,
): ChangeActor | null {
  if (!personId || !scopes.includes('appointments:change')) return null;
  if (row.patientId === personId) return 'PATIENT';
  if (row.specialistPersonId === personId) return 'SPECIALIST';
  const isInCharge = organizationId === null || row.lineage.includes(organizationId);
  return scopes.includes('appointments:oversee') && isInCharge ? 'STAFF' : null;
}

type Standing = Pick<
  ReservationRow,
  'state' | 'startsAt' | 'endsAt' | 'moves' | 'moveFeeMinor' | 'paidMinor' | 'currency' | 'feesWaivedAt' | 'missedAt'
>;

/** What a change is at this moment: whether it is possible, until when, and what of the payment would be kept for it. */
export interface ChangeTerm {
  readonly state: ChangeState;
  readonly freeUntil: Date;
  readonly until: Date;
  readonly feeMinor: number;
}

/** Specialist and staff may change an appointment until its end, and it costs its patient nothing. */
const untilEnd = ({ state, endsAt }: Standing, now: Date): ChangeTerm => ({
  state: state === 'CONFIRMED' && now <= endsAt ? 'FREE' : 'NOT_ALLOWED',
  freeUntil: endsAt,
  until: endsAt,
  feeMinor: 0,
});

function byRule(row: Standing, rule: ChangeRule, now: Date): ChangeTerm {
  const state = row.state === 'CONFIRMED' ? stateOf(rule, row.startsAt, now) : 'NOT_ALLOWED';
  const isFree = state !== 'WITH_FEE' || row.feesWaivedAt !== null;
  const feeMinor = isFree ? 0 : feeOf(rule.fee, row.paidMinor ?? 0);
  return { state: state === 'WITH_FEE' && feeMinor === 0 ? 'FREE' : state, ...limitsOf(rule, row.startsAt), feeMinor };
}

/** What moving it costs. The fee is not charged: it is kept of what goes back, should the appointment be cancelled later. */
export function movingTerm(row: Standing, terms: ChangePolicyTerms, actor: ChangeActor, now: Date): ChangeTerm {
  if (actor !== 'PATIENT') return untilEnd(row, now);
  const term = byRule(row, terms.rescheduling, now);
  return movesLeft(row, terms) === 0 ? { ...term, state: 'NOT_ALLOWED', feeMinor: 0 } : term;
}

/** What cancelling it costs, fees of late moves included. */
export function cancellingTerm(row: Standing, terms: ChangePolicyTerms, actor: ChangeActor, now: Date): ChangeTerm {
  if (actor !== 'PATIENT') return untilEnd(row, now);
  const term = byRule(row, terms.cancelling, now);
  if (term.state === 'NOT_ALLOWED') return term;
  const feeMinor = keptOf(row, term.feeMinor);
  return { ...term, state: feeMinor > 0 ? 'WITH_FEE' : 'FREE', feeMinor };
}

/** How often its patient may still move it; null is as often as he likes. */
export const movesLeft = ({ moves }: Pick<Standing, 'moves'>, { mostMoves }: ChangePolicyTerms): number | null =>
  mostMoves === null ? null : Math.max(0, mostMoves - moves);

/** What is kept of the payment: the fee and those of late moves, never more than was paid; nothing when fees are waived. */
export const keptOf = (
  { feesWaivedAt, moveFeeMinor, paidMinor }: Pick<Standing, 'feesWaivedAt' | 'moveFeeMinor' | 'paidMinor'>,
  feeMinor: number,
): number => (feesWaivedAt ? 0 : Math.min(paidMinor ?? 0, moveFeeMinor + feeMinor));

/** What is kept when its patient does not come. */
export const keptOfNoShow = (row: Standing, { noShowFee }: ChangePolicyTerms): number =>
  keptOf(row, feeOf(noShowFee, row.paidMinor ?? 0));

/** The amount in the currency that was paid; null where nothing is known to have been paid. */
export const amountOf = ({ currency }: Pick<Standing, 'currency'>, amountMinor: number): Money | null =>
  currency === null ? null : money(amountMinor, currency);

/** So long after it was recorded an absence may be taken back; then the money follows. */
export const noShowReversible = hours(24);
/** So long after its start an absence may be recorded. */
const noShowRecordable = days(7);

/** Whether it may be said now that the patient did not come: after the start, for a week, also when the visit was ended. */
export const isNoShowPossible = ({ state, startsAt }: Standing, now: Date): boolean =>
  (state === 'CONFIRMED' || state === 'COMPLETED') &&
  now > startsAt &&
  now.getTime() <= startsAt.getTime() + noShowRecordable;

/** Until when the absence may be taken back; null when there is none. */
export const reversibleUntil = ({ state, missedAt }: Standing): Date | null =>
  state === 'NO_SHOW' && missedAt ? new Date(missedAt.getTime() + noShowReversible) : null;
