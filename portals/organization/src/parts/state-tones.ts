/** The tone of each appointment state. */
export const stateTones = {
  CONFIRMED: 'info',
  COMPLETED: 'success',
  CANCELLED: 'neutral',
  NO_SHOW: 'warning',
} as const;

/** The tone of each payment state. */
export const paymentTones = {
  REQUIRES_PAYMENT_METHOD: 'warning',
  REQUIRES_ACTION: 'warning',
  PROCESSING: 'info',
  SUCCEEDED: 'success',
  FAILED: 'danger',
  CANCELLED: 'neutral',
  REFUNDED: 'neutral',
  PARTIALLY_REFUNDED: 'neutral',
} as const;
