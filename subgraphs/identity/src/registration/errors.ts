import { DomainError } from '@daraport/domain';

/** The address has an account on this brand. Told only within the attempt limit; the owner gets a mail. */
export class EmailTakenError extends DomainError {
  readonly code = 'EMAIL_TAKEN';
  constructor() {
    super({
      en: 'There is an account with this e-mail address. Please sign in.',
      de: 'Zu dieser E-Mail-Adresse gibt es bereits ein Konto. Bitte melden Sie sich an.',
    });
  }
}
