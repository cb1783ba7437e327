import { DomainError } from '@daraport/domain';

/** The payment provider cannot be reached, is not set up, or does not answer as agreed; nothing was changed. */
export class PayoutProviderUnavailableError extends DomainError {
  readonly code = 'PAYOUT_PROVIDER_UNAVAILABLE';
  constructor() {
    super({
      en: 'The payment provider cannot be reached at the moment. Nothing was changed. Please try again in a few minutes.',
      de: 'Der Zahlungsdienstleister ist gerade nicht erreichbar. Es wurde nichts geändert. Bitte versuchen Sie es in einigen Minuten erneut.',
    });
  }
}

/** The payment provider refused the account for good. */
export class PayoutAccountRejectedError extends DomainError {
  readonly code = 'PAYOUT_ACCOUNT_REJECTED';
  constructor() {
    super({
      en: 'The payment provider has refused this account. Please talk to the people who look after you here.',
      de: 'Der Zahlungsdienstleister hat dieses Konto abgelehnt. Bitte wenden Sie sich an Ihre Ansprechperson hier.',
    });
  }
}
