/** The sandbox's objects, with Stripe's own field names (https://docs.stripe.com/api). Amounts are minor units, times Unix seconds. */
export interface StripeObject {
  readonly id: string;
  readonly object: string;
}

type Metadata = Readonly<Record<string, string>>;
interface Timed extends StripeObject {
  readonly created: number;
  readonly livemode: false;
  readonly metadata: Metadata;
}

export interface Customer extends Timed {
  readonly object: 'customer';
  readonly email: string | null;
  readonly name: string | null;
  readonly phone: string | null;
  readonly description: string | null;
  readonly address: unknown;
  readonly preferred_locales: readonly string[];
  readonly invoice_settings: { readonly default_payment_method: string | null };
  readonly [more: string]: unknown;
}

export interface CardDetails {
  readonly brand: string;
  readonly country: string;
  readonly exp_month: number;
  readonly exp_year: number;
  readonly fingerprint: string;
  readonly funding: string;
  readonly last4: string;
  readonly [more: string]: unknown;
}

export interface PaymentMethod extends Timed {
  readonly object: 'payment_method';
  readonly type: 'card';
  readonly card: CardDetails;
  readonly customer: string | null;
  readonly billing_details: unknown;
  readonly allow_redisplay: string;
}

export type PaymentIntentStatus =
  | 'requires_payment_method'
  | 'requires_confirmation'
  | 'requires_action'
  | 'requires_capture'
  | 'succeeded'
  | 'canceled';

export interface TransferData {
  readonly destination: string;
  readonly amount?: number;
}

export interface PaymentIntent extends Timed {
  readonly object: 'payment_intent';
  readonly amount: number;
  readonly amount_capturable: number;
  readonly amount_received: number;
  readonly application_fee_amount: number | null;
  readonly canceled_at: number | null;
  readonly cancellation_reason: string | null;
  readonly capture_method: 'automatic' | 'automatic_async' | 'manual';
  readonly client_secret: string;
  readonly currency: string;
  readonly customer: string | null;
  readonly last_payment_error: object | null;
  readonly latest_charge: string | null;
  readonly next_action: object | null;
  readonly on_behalf_of: string | null;
  readonly payment_method: string | null;
  readonly payment_method_types: readonly string[];
  readonly return_url?: string | null;
  readonly status: PaymentIntentStatus;
  readonly transfer_data: TransferData | null;
  readonly transfer_group: string | null;
  readonly description: string | null;
  readonly [more: string]: unknown;
}

export interface Charge extends Timed {
  readonly object: 'charge';
  readonly amount: number;
  readonly amount_captured: number;
  readonly amount_refunded: number;
  readonly application_fee: string | null;
  readonly application_fee_amount: number | null;
  readonly balance_transaction: string | null;
  readonly captured: boolean;
  readonly currency: string;
  readonly customer: string | null;
  readonly paid: boolean;
  readonly payment_intent: string | null;
  readonly payment_method: string | null;
  readonly refunded: boolean;
  readonly status: 'succeeded' | 'failed';
  readonly transfer: string | null;
  readonly transfer_data: TransferData | null;
  readonly transfer_group: string | null;
  readonly [more: string]: unknown;
}

export interface Refund extends Timed {
  readonly object: 'refund';
  readonly amount: number;
  readonly balance_transaction: string | null;
  readonly charge: string;
  readonly currency: string;
  readonly payment_intent: string | null;
  readonly reason: string | null;
  readonly status: 'succeeded';
  readonly transfer_reversal: string | null;
  readonly [more: string]: unknown;
}

export interface Account extends Timed {
  readonly object: 'account';
  readonly type: string;
  readonly country: string;
  readonly email: string | null;
  readonly default_currency: string;
  readonly business_type: string | null;
  readonly business_profile: unknown;
  readonly capabilities: Readonly<Record<string, string>>;
  readonly charges_enabled: boolean;
  readonly payouts_enabled: boolean;
  readonly details_submitted: boolean;
  readonly requirements: { readonly currently_due: readonly string[]; readonly [more: string]: unknown };
  readonly [more: string]: unknown;
}

export interface Transfer extends Timed {
  readonly object: 'transfer';
  readonly amount: number;
  readonly amount_reversed: number;
  readonly balance_transaction: string | null;
  readonly currency: string;
  readonly destination: string;
  readonly reversed: boolean;
  readonly source_transaction: string | null;
  readonly transfer_group: string | null;
  readonly [more: string]: unknown;
}

export interface TransferReversal extends Omit<Timed, 'livemode'> {
  readonly object: 'transfer_reversal';
  readonly amount: number;
  readonly balance_transaction: string;
  readonly currency: string;
  readonly source_refund: string | null;
  readonly transfer: string;
}

export interface ApplicationFee extends Omit<Timed, 'metadata'> {
  readonly object: 'application_fee';
  readonly account: string;
  readonly amount: number;
  readonly amount_refunded: number;
  readonly balance_transaction: string | null;
  readonly charge: string;
  readonly currency: string;
  readonly originating_transaction: string | null;
  readonly refunded: boolean;
  readonly [more: string]: unknown;
}

export interface BalanceTransaction extends StripeObject {
  readonly object: 'balance_transaction';
  readonly amount: number;
  readonly currency: string;
  readonly fee: number;
  readonly net: number;
  readonly type: string;
  readonly source: string | null;
  readonly created: number;
  readonly [more: string]: unknown;
}

export interface StripeEvent extends StripeObject {
  readonly object: 'event';
  readonly type: string;
  readonly created: number;
  readonly account?: string;
  readonly data: { readonly object: object; readonly previous_attributes?: object };
  readonly [more: string]: unknown;
}

export interface WebhookEndpoint extends Timed {
  readonly object: 'webhook_endpoint';
  readonly url: string;
  readonly secret: string;
  readonly enabled_events: readonly string[];
  readonly status: 'enabled' | 'disabled';
  readonly [more: string]: unknown;
}

/** How the bank answers a test card. */
export type CardOutcome =
  | 'ok'
  | 'authenticate'
  | { readonly code: string; readonly decline_code?: string; readonly message: string };

/** What the sandbox keeps, by kind. The last four never leave it. */
export interface StripeKinds {
  customer: Customer;
  payment_method: PaymentMethod;
  payment_intent: PaymentIntent;
  charge: Charge;
  refund: Refund;
  account: Account;
  transfer: Transfer;
  transfer_reversal: TransferReversal;
  application_fee: ApplicationFee;
  balance_transaction: BalanceTransaction;
  event: StripeEvent;
  webhook_endpoint: WebhookEndpoint;
  card_outcome: { readonly outcome: CardOutcome };
  idempotency: {
    readonly created: number;
    readonly request: string;
    readonly status: number;
    readonly body: object;
    readonly requestId: string;
  };
  delivery: {
    readonly id: string;
    readonly event: string;
    readonly account: string;
    readonly endpoint: string;
    readonly notBefore: number;
  };
  onboarding: {
    readonly account: string;
    readonly expiresAt: number;
    readonly returnUrl: string;
    readonly refreshUrl: string;
    /** Whether the link was opened: it opens once. */
    readonly isVisited?: boolean;
  };
}
