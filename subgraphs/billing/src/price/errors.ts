import { DomainError } from '@daraport/domain';

/** Somebody changed the price since it was read; `version` is the one that stands now. */
export class PriceChangedError extends DomainError {
  readonly code = 'PRICE_CHANGED';
  readonly version: number;
  constructor(version: number) {
    super({
      en: 'This price was changed somewhere else in the meantime. Please look at what it is now and try again.',
      de: 'Dieser Preis wurde inzwischen an anderer Stelle geändert. Bitte sehen Sie nach, wie er jetzt lautet, und versuchen Sie es noch einmal.',
    });
    this.version = version;
  }
}
