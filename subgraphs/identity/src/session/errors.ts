import { DomainError } from '@daraport/domain';

/** Wrong e-mail or password, or no such account: never told apart. */
export class SignInRefusedError extends DomainError {
  readonly code = 'SIGN_IN_REFUSED';
  constructor() {
    super({
      en: 'E-mail address and password do not match an account.',
      de: 'E-Mail-Adresse und Passwort passen zu keinem Konto.',
    });
  }
}

/** Tried too often: by one account, from one network, or on the whole brand. */
export class TooManyAttemptsError extends DomainError {
  readonly code = 'TOO_MANY_ATTEMPTS';
  readonly retryAfterSeconds: number;
  constructor(retryAfterSeconds: number) {
    const inMinutes = Math.max(1, Math.ceil(retryAfterSeconds / 60));
    super({
      en: `Too many attempts. Please try again in ${inMinutes} min.`,
      de: `Zu viele Versuche. Bitte versuchen Sie es in ${inMinutes} Min. erneut.`,
    });
    this.retryAfterSeconds = retryAfterSeconds;
  }
}
