import { DomainError } from '@daraport/domain';

/** The room cannot be entered yet; `opensAt` says from when. */
export class VisitNotOpenError extends DomainError {
  readonly code = 'VISIT_NOT_OPEN';
  readonly opensAt: Date;
  constructor(opensAt: Date) {
    super({
      en: 'The room is not open yet. Please come back shortly before the appointment.',
      de: 'Der Raum ist noch nicht geöffnet. Bitte kommen Sie kurz vor dem Termin wieder.',
    });
    this.opensAt = opensAt;
  }
}

/** The visit is over, or was called off. */
export class VisitEndedError extends DomainError {
  readonly code = 'VISIT_ENDED';
  constructor(isCancelled: boolean) {
    super(
      isCancelled
        ? { en: 'This appointment was cancelled.', de: 'Dieser Termin wurde abgesagt.' }
        : { en: 'This visit has ended.', de: 'Dieser Besuch ist beendet.' },
    );
  }
}
