import { DomainError } from '@daraport/domain';

/** The time to cancel is over; `deadline` is when it was. */
export class CancellationTooLateError extends DomainError {
  readonly code = 'CANCELLATION_TOO_LATE';
  readonly deadline: Date;
  constructor(deadline: Date) {
    super({
      en: 'This appointment can no longer be cancelled here. Please write to your specialist.',
      de: 'Dieser Termin kann hier nicht mehr abgesagt werden. Bitte schreiben Sie Ihrer Fachperson.',
    });
    this.deadline = deadline;
  }
}
