import type { Account, ApplicationFee, Charge, Customer, PaymentIntent, Refund, Transfer } from './objects.ts';

/** What every object is born with; handlers and `seed` lay their own values over it. */
const born = (id: string, created: number) => ({ id, created, livemode: false as const, metadata: {} });

export const blankCustomer = (id: string, created: number): Customer => ({
  ...born(id, created),
  object: 'customer',
  address: null,
  balance: 0,
  currency: null,
  default_source: null,
  delinquent: false,
  description: null,
  email: null,
  invoice_settings: { default_payment_method: null },
  name: null,
  phone: null,
  preferred_locales: [],
  shipping: null,
  tax_exempt: 'none',
});

export const blankIntent = (id: string, created: number): PaymentIntent => ({
  ...born(id, created),
  object: 'payment_intent',
  allowed_payment_method_types: null,
  amount: 0,
  amount_capturable: 0,
  amount_received: 0,
  application: null,
  application_fee_amount: null,
  automatic_payment_methods: null,
  canceled_at: null,
  cancellation_reason: null,
  capture_method: 'automatic_async',
  client_secret: `${id}_secret_seeded`,
  confirmation_method: 'automatic',
  currency: 'eur',
  customer: null,
  description: null,
  excluded_payment_method_types: null,
  last_payment_error: null,
  latest_charge: null,
  next_action: null,
  on_behalf_of: null,
  payment_method: null,
  payment_method_options: {},
  payment_method_types: ['card'],
  processing: null,
  receipt_email: null,
  review: null,
  setup_future_usage: null,
  shipping: null,
  source: null,
  statement_descriptor: null,
  statement_descriptor_suffix: null,
  status: 'requires_payment_method',
  transfer_data: null,
  transfer_group: null,
});

export const blankCharge = (id: string, created: number): Charge => ({
  ...born(id, created),
  object: 'charge',
  amount: 0,
  amount_captured: 0,
  amount_refunded: 0,
  application: null,
  application_fee: null,
  application_fee_amount: null,
  balance_transaction: null,
  billing_details: { address: null, email: null, name: null, phone: null },
  calculated_statement_descriptor: 'SANDBOX',
  captured: true,
  currency: 'eur',
  customer: null,
  description: null,
  disputed: false,
  failure_code: null,
  failure_message: null,
  fraud_details: {},
  on_behalf_of: null,
  outcome: null,
  paid: true,
  payment_intent: null,
  payment_method: null,
  payment_method_details: null,
  receipt_email: null,
  receipt_url: null,
  refunded: false,
  review: null,
  shipping: null,
  source_transfer: null,
  statement_descriptor: null,
  statement_descriptor_suffix: null,
  status: 'succeeded',
  transfer: null,
  transfer_data: null,
  transfer_group: null,
});

export const blankRefund = (id: string, created: number): Refund => ({
  ...born(id, created),
  object: 'refund',
  amount: 0,
  balance_transaction: null,
  charge: '',
  currency: 'eur',
  destination_details: null,
  payment_intent: null,
  reason: null,
  receipt_number: null,
  source_transfer_reversal: null,
  status: 'succeeded',
  transfer_reversal: null,
});

export const blankAccount = (id: string, created: number): Account => ({
  ...born(id, created),
  object: 'account',
  business_profile: null,
  business_type: null,
  capabilities: {},
  charges_enabled: false,
  country: 'DE',
  default_currency: 'eur',
  details_submitted: false,
  email: null,
  external_accounts: { object: 'list', data: [], has_more: false, url: `/v1/accounts/${id}/external_accounts` },
  payouts_enabled: false,
  requirements: outstanding,
  settings: {},
  type: 'express',
});

export const blankTransfer = (id: string, created: number): Transfer => ({
  ...born(id, created),
  object: 'transfer',
  amount: 0,
  amount_reversed: 0,
  balance_transaction: null,
  currency: 'eur',
  description: null,
  destination: '',
  destination_payment: null,
  reversed: false,
  source_transaction: null,
  source_type: 'card',
  transfer_group: null,
});

export const blankFee = (id: string, created: number): ApplicationFee => ({
  id,
  created,
  livemode: false,
  object: 'application_fee',
  account: '',
  amount: 0,
  amount_refunded: 0,
  application: 'ca_sandbox',
  balance_transaction: null,
  charge: '',
  currency: 'eur',
  fee_source: null,
  originating_transaction: null,
  refunded: false,
});

/** What an account must still tell before it can be paid. */
export const outstanding = {
  alternatives: [],
  current_deadline: null,
  currently_due: ['external_account', 'individual.first_name', 'tos_acceptance.date'],
  disabled_reason: 'requirements.past_due',
  errors: [],
  eventually_due: [],
  past_due: ['external_account', 'individual.first_name', 'tos_acceptance.date'],
  pending_verification: [],
};

/** Nothing more to tell. */
export const fulfilled = { ...outstanding, currently_due: [], disabled_reason: null, past_due: [] };

/** All is told, and Stripe looks at it. */
export const verifying = {
  ...fulfilled,
  disabled_reason: 'requirements.pending_verification',
  pending_verification: ['individual.verification.document'],
};

/** Stripe wants to know something more, and pays nothing out until then. */
export const restricted = {
  ...outstanding,
  currently_due: ['individual.verification.document'],
  past_due: ['individual.verification.document'],
};

/** Stripe wants nothing to do with the account. */
export const rejected = { ...fulfilled, disabled_reason: 'rejected.other' };
