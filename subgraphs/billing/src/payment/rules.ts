export const paymentStates = [
  'REQUIRES_PAYMENT_METHOD',
  'REQUIRES_ACTION',
  'PROCESSING',
  'SUCCEEDED',
  'FAILED',
  'CANCELLED',
  'REFUNDED',
  'PARTIALLY_REFUNDED',
] as const;
export type PaymentState = (typeof paymentStates)[number];

/** A refund as the provider knows it; only those that went through. */
export interface ProviderRefund {
  readonly id: string;
  readonly amountMinor: number;
  readonly reason: string | null;
  readonly refundedAt: Date;
}

/** What the provider says of a payment at one moment. */
export interface ProviderView {
  readonly providerPaymentId: string;
  readonly state: 'REQUIRES_PAYMENT_METHOD' | 'REQUIRES_ACTION' | 'PROCESSING' | 'SUCCEEDED' | 'CANCELLED';
  /** Why the last attempt was refused; null when none was, or when it is past. */
  readonly failureCode: string | null;
  readonly paidAt: Date | null;
  readonly refunds: readonly ProviderRefund[];
}

/** What we hold of a payment. */
export interface KnownPayment {
  readonly state: PaymentState;
  readonly amountMinor: number;
  readonly refundedMinor: number;
  readonly failureCode: string | null;
  readonly paidAt: Date | null;
  readonly providerPaymentId: string | null;
}

/** What a view changes: the payment as it stands then, and what happens for the first time. */
export interface Advance {
  readonly next: Pick<KnownPayment, 'state' | 'refundedMinor' | 'failureCode' | 'paidAt' | 'providerPaymentId'>;
  readonly isNewlyPaid: boolean;
  readonly newRefunds: readonly ProviderRefund[];
  readonly isChanged: boolean;
}

/** How far a payment has come; it never goes back. Within one step the newest view counts. */
const progress: Readonly<Record<PaymentState, number>> = {
  REQUIRES_PAYMENT_METHOD: 0,
  REQUIRES_ACTION: 0,
  PROCESSING: 0,
  FAILED: 1,
  CANCELLED: 1,
  SUCCEEDED: 2,
  PARTIALLY_REFUNDED: 3,
  REFUNDED: 4,
};

/** Whether money was taken, however much of it went back since. */
export const isPaid = (state: PaymentState): boolean => progress[state] >= progress.SUCCEEDED;

/** Whether the patient may still pay: nothing is taken, on its way, or given up. */
export const isPayable = (state: PaymentState): boolean =>
  state === 'REQUIRES_PAYMENT_METHOD' || state === 'REQUIRES_ACTION';

/**
 * The payment after one view of the provider. Any order and repetition of views ends the same: states only go
 * forward, and each refund counts once by its id (`knownRefunds` are those counted before).
 */
export function advance(known: KnownPayment, knownRefunds: ReadonlySet<string>, view: ProviderView): Advance {
  const newRefunds = view.refunds.filter(({ id }) => !knownRefunds.has(id));
  const refundedMinor = newRefunds.reduce((sum, { amountMinor }) => sum + amountMinor, known.refundedMinor);
  const seen = refundedMinor > 0 ? refundState(refundedMinor, known.amountMinor) : view.state;
  const state = progress[seen] >= progress[known.state] ? seen : known.state;
  const next = {
    state,
    refundedMinor,
    failureCode: isPayable(state) ? view.failureCode : null,
    paidAt: known.paidAt ?? (isPaid(state) ? view.paidAt : null),
    providerPaymentId: view.providerPaymentId,
  };
  const isChanged = (Object.keys(next) as (keyof typeof next)[]).some((name) => next[name] !== known[name]);
  return { next, isNewlyPaid: isPaid(state) && !isPaid(known.state), newRefunds, isChanged };
}

const refundState = (refundedMinor: number, amountMinor: number): PaymentState =>
  refundedMinor >= amountMinor ? 'REFUNDED' : 'PARTIALLY_REFUNDED';

/** The part of a payment that money still to be earned is split by: what of an amount is the platform's fee. */
export interface Split {
  readonly applicationFeeMinor: number;
  /** The specialist's own account at the provider, when the brand's money goes there directly. */
  readonly destinationAccount: string | null;
}

/** How a brand's payments are made. */
export interface BrandTerms {
  readonly mode: 'PLATFORM_MANAGED' | 'SPECIALIST_MANAGED';
  readonly applicationFeeBasisPoints: number;
  /** What list prices are in, ISO 4217. */
  readonly currency: string;
}

/** A brand without settings: the platform takes the money and keeps nothing of it. */
export const defaultTerms: BrandTerms = { mode: 'PLATFORM_MANAGED', applicationFeeBasisPoints: 0, currency: 'EUR' };

/** The specialist's account is paid directly when the brand says so and the account may take charges. */
export const destinationOf = (
  { mode }: BrandTerms,
  account: { providerAccountId: string; chargesEnabled: boolean } | undefined,
): string | null => (mode === 'SPECIALIST_MANAGED' && account?.chargesEnabled ? account.providerAccountId : null);
