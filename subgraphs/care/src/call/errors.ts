import { DomainError } from '@daraport/domain';

/** A newer connection of the same person has taken over, or this one was closed. */
export class ConnectionReplacedError extends DomainError {
  readonly code = 'CONNECTION_REPLACED';
  constructor() {
    super({
      en: 'This connection was closed, because you joined the visit elsewhere or it ended.',
      de: 'Diese Verbindung wurde geschlossen, weil Sie dem Besuch an anderer Stelle beigetreten sind oder er beendet ist.',
    });
  }
}

/** The vendor of calls cannot be reached or does not answer as agreed; nobody has joined, trying again is safe. */
export class VideoProviderUnavailableError extends DomainError {
  readonly code = 'VIDEO_PROVIDER_UNAVAILABLE';
  constructor() {
    super({
      en: 'The call cannot be opened at the moment. Please try again in a minute.',
      de: 'Das Gespräch lässt sich gerade nicht öffnen. Bitte versuchen Sie es in einer Minute erneut.',
    });
  }
}
