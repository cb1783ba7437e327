import { DomainError } from '@daraport/domain';

/** Another code, or one that is too old: not told apart. */
export class PhoneCodeWrongError extends DomainError {
  readonly code = 'PHONE_CODE_WRONG';
  constructor() {
    super({
      en: 'This code does not count, or no longer. Please check it, or let us send a new one.',
      de: 'Dieser Code gilt nicht oder nicht mehr. Bitte prüfen Sie ihn oder lassen Sie sich einen neuen senden.',
    });
  }
}

/** There is no account here that short messages could be sent over. */
export class TextsNotOfferedError extends DomainError {
  readonly code = 'TEXTS_NOT_OFFERED';
  constructor() {
    super({
      en: 'Text messages are not offered here.',
      de: 'SMS werden hier nicht angeboten.',
    });
  }
}

/** Without a proved number there is nothing to send short messages to. */
export class PhoneMissingError extends DomainError {
  readonly code = 'PHONE_MISSING';
  constructor() {
    super({
      en: 'Please confirm a mobile number first.',
      de: 'Bitte bestätigen Sie zuerst eine Mobilnummer.',
    });
  }
}
