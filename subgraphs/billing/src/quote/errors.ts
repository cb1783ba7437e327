import { DomainError } from '@daraport/domain';

/** The frozen price has run out: a new one is needed, which may differ. */
export class QuoteExpiredError extends DomainError {
  readonly code = 'QUOTE_EXPIRED';
  constructor() {
    super({
      en: 'This price offer has run out. Please choose the time again.',
      de: 'Dieses Preisangebot ist abgelaufen. Bitte wählen Sie die Zeit erneut aus.',
    });
  }
}
