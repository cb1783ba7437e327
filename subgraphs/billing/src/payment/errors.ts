import { DomainError } from '@daraport/domain';

/** The payment provider cannot be reached or does not answer as agreed; nothing was charged, trying again is safe. */
export class PaymentProviderUnavailableError extends DomainError {
  readonly code = 'PAYMENT_PROVIDER_UNAVAILABLE';
  constructor() {
    super({
      en: 'Payment is not possible at the moment. Nothing was charged. Please try again in a minute.',
      de: 'Die Bezahlung ist gerade nicht möglich. Es wurde nichts abgebucht. Bitte versuchen Sie es in einer Minute erneut.',
    });
  }
}

/** The quote is paid, or the bank is at work on it: it must not be charged again. */
export class AlreadyPaidError extends DomainError {
  readonly code = 'ALREADY_PAID';
  constructor() {
    super({
      en: 'This is already paid. You do not need to do anything.',
      de: 'Das ist bereits bezahlt. Sie müssen nichts weiter tun.',
    });
  }
}
