import { DomainError } from '@daraport/domain';

/** The text has a newer version than the one consented to; `currentVersion` is the one to read. */
export class DocumentOutdatedError extends DomainError {
  readonly code = 'DOCUMENT_OUTDATED';
  readonly currentVersion: string;
  constructor(currentVersion: string) {
    super({
      en: 'There is a newer version of this text. Please read it and consent again.',
      de: 'Von diesem Text gibt es eine neuere Fassung. Bitte lesen Sie diese und willigen Sie erneut ein.',
    });
    this.currentVersion = currentVersion;
  }
}
