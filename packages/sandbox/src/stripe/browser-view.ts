const browserFields = [
  'id',
  'object',
  'amount',
  'automatic_payment_methods',
  'canceled_at',
  'cancellation_reason',
  'capture_method',
  'client_secret',
  'confirmation_method',
  'created',
  'currency',
  'description',
  'last_payment_error',
  'livemode',
  'next_action',
  'payment_method',
  'payment_method_types',
  'processing',
  'receipt_email',
  'setup_future_usage',
  'shipping',
  'status',
];

/** What a browser with a publishable key may see of an answer: an intent without metadata, customer, fees and destination. */
export function browserView(answer: object): object {
  if (!('object' in answer) || answer.object !== 'payment_intent') return answer;
  return Object.fromEntries(Object.entries(answer).filter(([name]) => browserFields.includes(name)));
}
