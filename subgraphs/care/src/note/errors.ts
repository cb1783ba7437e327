import { DomainError } from '@daraport/domain';

/** A signed note is not changed any more (section 630f BGB); what is to be said now is an addendum. */
export class NoteLockedError extends DomainError {
  readonly code = 'NOTE_LOCKED';
  constructor() {
    super({
      en: 'This note is signed and can no longer be changed. Please write an addendum.',
      de: 'Diese Notiz ist unterschrieben und kann nicht mehr geändert werden. Bitte schreiben Sie einen Nachtrag.',
    });
  }
}
