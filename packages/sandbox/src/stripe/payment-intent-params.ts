import type { Call } from './call.ts';
import { invalidRequest, missingParam } from './errors.ts';
import type { PaymentIntent, TransferData } from './objects.ts';
import { changedMetadata, type Params } from './params.ts';
import { attachTo, createMethod, useMethod } from './payment-methods.ts';

/** Stripe's floor for a charge in most currencies; 50 minor units. */
const MINIMUM_AMOUNT = 50;
const MAXIMUM_AMOUNT = 99_999_999;

const captureMethods = ['automatic', 'automatic_async', 'manual'] as const;

/** The intent with the parameters of create or update laid over it; nothing is checked against other objects yet. */
export function readIntent(call: Call, current: PaymentIntent): PaymentIntent {
  const { params } = call;
  const text = (name: string) => (params.has(name) ? { [name]: params.text(name) ?? null } : {});
  params.text('confirmation_method');
  params.verbatim('payment_method_options');
  return {
    ...current,
    ...text('customer'),
    ...text('description'),
    ...text('on_behalf_of'),
    ...text('receipt_email'),
    ...text('return_url'),
    ...text('setup_future_usage'),
    ...text('statement_descriptor'),
    ...text('statement_descriptor_suffix'),
    ...text('transfer_group'),
    ...(params.has('shipping') ? { shipping: params.verbatim('shipping') } : {}),
    ...readTypes(call),
    amount: params.amount('amount') ?? current.amount,
    application_fee_amount: params.integer('application_fee_amount') ?? current.application_fee_amount,
    capture_method: params.oneOf('capture_method', captureMethods) ?? current.capture_method,
    currency: (params.text('currency') ?? current.currency).toLowerCase(),
    metadata: changedMetadata(current.metadata, params.metadata()),
    transfer_data: readTransferData(params, current.transfer_data),
  };
}

/** The intent with what confirm, also a browser's, may still change. */
export function readAtConfirm(call: Call, current: PaymentIntent): PaymentIntent {
  const { params } = call;
  const text = (name: string) => (params.has(name) ? { [name]: params.text(name) ?? null } : {});
  params.verbatim('payment_method_options');
  const shipping = params.has('shipping') ? { shipping: params.verbatim('shipping') } : {};
  const capture_method = params.oneOf('capture_method', captureMethods) ?? current.capture_method;
  return readMethod(call, {
    ...current,
    ...text('receipt_email'),
    ...text('setup_future_usage'),
    ...shipping,
    ...readTypes(call),
    capture_method,
  });
}

/**
 * Which methods may pay; in the sandbox always cards. Since the API version 2026-09-30.endive `payment_method_types` is refused
 * (https://docs.stripe.com/changelog/endive/2026-09-30/removes-the-payment-method-types-parameter-from-payment-intents-and-setup-intents).
 */
function readTypes({ apiVersion, params }: Call): Partial<PaymentIntent> {
  const automatic = params.group('automatic_payment_methods');
  const isAutomatic = automatic?.flag('enabled') ?? false;
  const allow_redirects = automatic?.oneOf('allow_redirects', ['always', 'never']) ?? 'always';
  const allowed = params.list('allowed_payment_method_types');
  const former = params.list('payment_method_types');
  if (former && apiVersion >= '2026-09-30') {
    throw invalidRequest(
      'The payment_method_types parameter is no longer supported; use allowed_payment_method_types.',
      { code: 'payment_method_types_no_longer_supported', param: 'payment_method_types' },
    );
  }
  if (allowed && isAutomatic)
    throw invalidRequest(
      'You may only specify one of these parameters: allowed_payment_method_types, automatic_payment_methods.',
      { code: 'parameters_exclusive' },
    );
  if ([former, allowed].some((types) => types && !types.includes('card')))
    throw invalidRequest('The sandbox knows the payment method type card alone.', {
      param: 'allowed_payment_method_types',
    });
  return {
    ...(isAutomatic ? { automatic_payment_methods: { allow_redirects, enabled: true } } : {}),
    ...(allowed ? { allowed_payment_method_types: allowed } : {}),
  };
}

/** The intent with the payment method that `payment_method` or `payment_method_data` brings. */
export function readMethod(call: Call, intent: PaymentIntent): PaymentIntent {
  const data = call.params.group('payment_method_data');
  const id = call.params.text('payment_method');
  if (data) return { ...intent, payment_method: createMethod(call, data).id };
  if (id === undefined) return intent;
  const method = useMethod(call, id);
  if (method.customer !== null && method.customer !== intent.customer) {
    throw invalidRequest(
      'The provided PaymentMethod belongs to a Customer. Please include the Customer in the `customer` parameter on the PaymentIntent.',
      { param: 'payment_method' },
    );
  }
  return { ...intent, payment_method: method.id };
}

/** Refuses amounts out of range and customers, destinations and fees that do not fit. */
export function checkIntent(call: Call, intent: PaymentIntent): void {
  if (intent.amount < MINIMUM_AMOUNT)
    throw invalidRequest(`Amount must be at least ${MINIMUM_AMOUNT} in ${intent.currency}`, {
      code: 'amount_too_small',
      param: 'amount',
    });
  if (intent.amount > MAXIMUM_AMOUNT)
    throw invalidRequest('Amount must be no more than 999,999.99', { code: 'amount_too_large', param: 'amount' });
  if (!/^[a-z]{3}$/.test(intent.currency))
    throw invalidRequest(`Invalid currency: ${intent.currency}.`, { param: 'currency' });
  if (intent.customer !== null && !call.unit.get('customer', intent.customer))
    throw missingParam('customer', intent.customer, 'customer');
  for (const account of [intent.transfer_data?.destination, intent.on_behalf_of]) checkReceiver(call, account);
  if ((intent.transfer_data?.amount ?? 0) > intent.amount)
    throw invalidRequest('The transfer_data[amount] cannot be greater than the amount.', {
      param: 'transfer_data[amount]',
    });
  checkFee(call, intent);
}

/** Keeps the method for later when the intent says so. */
export function keepMethod(call: Call, intent: PaymentIntent): void {
  const method = intent.payment_method === null ? undefined : call.unit.get('payment_method', intent.payment_method);
  if (method && intent.customer !== null && intent['setup_future_usage']) attachTo(call, method, intent.customer);
}

function checkFee(call: Call, intent: PaymentIntent): void {
  const fee = intent.application_fee_amount;
  if (fee === null) return;
  if (fee < 0 || fee > intent.amount)
    throw invalidRequest('Your application_fee_amount must be between 0 and the amount.', {
      param: 'application_fee_amount',
    });
  if (call.unit.account === '' && intent.transfer_data === null) {
    throw invalidRequest(
      'Can only apply an application_fee_amount when the PaymentIntent is attempting a direct payment (using an OAuth key or Stripe-Account header) or destination payment (using `transfer_data[destination]`).',
      { param: 'application_fee_amount' },
    );
  }
  if (intent.transfer_data?.amount !== undefined) {
    throw invalidRequest('You may provide transfer_data[amount] or application_fee_amount, not both.', {
      param: 'application_fee_amount',
    });
  }
}

function checkReceiver(call: Call, account: string | null | undefined): void {
  if (account === null || account === undefined) return;
  const found = call.platform.get('account', account);
  if (!found) throw missingParam('destination', account, 'transfer_data[destination]');
  if (found.charges_enabled) return;
  throw invalidRequest(
    'Your destination account needs to have at least one of the following capabilities enabled: transfers, crypto_transfers, legacy_payments',
    { code: 'insufficient_capabilities_for_transfer', param: 'transfer_data[destination]' },
  );
}

function readTransferData(params: Params, current: TransferData | null): TransferData | null {
  const group = params.group('transfer_data');
  if (!group) return current;
  const amount = group.amount('amount') ?? current?.amount;
  const destination = group.text('destination') ?? current?.destination ?? group.requiredText('destination');
  return amount === undefined ? { destination } : { amount, destination };
}
