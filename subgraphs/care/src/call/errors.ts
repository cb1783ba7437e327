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
