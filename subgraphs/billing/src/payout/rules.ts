import type { PayoutState } from '@daraport/drizzle/tables/billing';
import type { EventCatalogue } from '@daraport/events';

/** What the provider says of an account. */
export interface AccountView {
  readonly detailsSubmitted: boolean;
  readonly chargesEnabled: boolean;
  /** Whether money can be transferred to it and paid out of it. */
  readonly payoutsEnabled: boolean;
  /** Refused for good, such as for fraud. */
  readonly isRejected: boolean;
  /** What is to be told, by the provider's names, such as `individual.verification.document`. */
  readonly requirementsDue: readonly string[];
  readonly dueBy: Date | null;
}

/** How an account stands; null is one that is gone at the provider. What is due only later stops nothing. */
export function stateOf(view: AccountView | null): PayoutState {
  if (!view) return 'CLOSED';
  if (view.isRejected) return 'REJECTED';
  if (view.payoutsEnabled) return 'READY';
  return view.detailsSubmitted && view.requirementsDue.length === 0 ? 'IN_REVIEW' : 'INCOMPLETE';
}

/** What others are told of it: an account that never comes back is as good as none. */
export const standingOf = (state: PayoutState): EventCatalogue['billing.payoutAccountChanged']['standing'] =>
  state === 'CLOSED' || state === 'REJECTED' ? null : state;

/** What the provider asks for, in kinds that can be said in plain words. */
export const dueKinds = ['PERSON', 'DOCUMENT', 'BANK', 'BUSINESS', 'TERMS', 'OTHER'] as const;
export type DueKind = (typeof dueKinds)[number];

/** Each kind once, in that order (names: https://docs.stripe.com/api/accounts/object#account_object-requirements). */
export function kindsDue(requirements: readonly string[]): DueKind[] {
  const kinds = new Set(requirements.map(kindOf));
  return dueKinds.filter((kind) => kinds.has(kind));
}

function kindOf(requirement: string): DueKind {
  if (requirement.includes('verification')) return 'DOCUMENT';
  const [first = ''] = requirement.split('.');
  if (first.startsWith('person_')) return 'PERSON';
  return kindOfFirst.get(first) ?? 'OTHER';
}
const kindOfFirst: ReadonlyMap<string, DueKind> = new Map([
  ['individual', 'PERSON'],
  ['representative', 'PERSON'],
  ['owners', 'PERSON'],
  ['directors', 'PERSON'],
  ['external_account', 'BANK'],
  ['business_profile', 'BUSINESS'],
  ['business_type', 'BUSINESS'],
  ['company', 'BUSINESS'],
  ['country', 'BUSINESS'],
  ['tos_acceptance', 'TERMS'],
]);
