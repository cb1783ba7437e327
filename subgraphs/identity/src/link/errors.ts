import { DomainError } from '@daraport/domain';

/** The link was used, is too old, or never was one: not told apart. */
export class LinkExpiredError extends DomainError {
  readonly code = 'LINK_EXPIRED';
  constructor() {
    super({
      en: 'This link is no longer valid. Please ask for a new one.',
      de: 'Dieser Link ist nicht mehr gültig. Bitte fordern Sie einen neuen an.',
    });
  }
}
