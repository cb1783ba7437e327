import { DomainError, type Money, type Words } from '@daraport/domain';

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

/** Why an appointment cannot be moved. */
export type MoveRefusal = 'TOO_LATE' | 'TOO_OFTEN' | 'NOT_CONFIRMED';

const moveWords: Readonly<Record<MoveRefusal, Words>> = {
  TOO_LATE: {
    en: 'This appointment can no longer be moved here. Please write to your specialist.',
    de: 'Dieser Termin kann hier nicht mehr verschoben werden. Bitte schreiben Sie Ihrer Fachperson.',
  },
  TOO_OFTEN: {
    en: 'This appointment has been moved as often as it may be. Please write to your specialist.',
    de: 'Dieser Termin wurde so oft verschoben, wie es möglich ist. Bitte schreiben Sie Ihrer Fachperson.',
  },
  NOT_CONFIRMED: {
    en: 'Only an appointment that is still to come can be moved.',
    de: 'Nur ein Termin, der noch bevorsteht, kann verschoben werden.',
  },
};

/** The appointment cannot be moved; `deadline` is until when it could, where that is over. */
export class ReschedulingNotAllowedError extends DomainError {
  readonly code = 'RESCHEDULING_NOT_ALLOWED';
  readonly reason: MoveRefusal;
  readonly deadline: Date | null;
  constructor(reason: MoveRefusal, deadline: Date | null = null) {
    super(moveWords[reason]);
    this.reason = reason;
    this.deadline = deadline;
  }
}

/** The change costs more than was agreed to: nothing was changed. `fee` is what is kept of the payment. */
export class FeeNotAcceptedError extends DomainError {
  readonly code = 'FEE_NOT_ACCEPTED';
  readonly fee: Money;
  constructor(fee: Money) {
    super({
      en: 'This change costs a fee now. Please look at the terms and confirm again.',
      de: 'Diese Änderung kostet jetzt eine Gebühr. Bitte sehen Sie sich die Bedingungen an und bestätigen Sie erneut.',
    });
    this.fee = fee;
  }
}

/** The appointment was changed since it was read; `revision` is the present one. */
export class AppointmentRevisedError extends DomainError {
  readonly code = 'APPOINTMENT_REVISED';
  readonly revision: number;
  constructor(revision: number) {
    super({
      en: 'This appointment has been changed in the meantime. Please look at it again.',
      de: 'Dieser Termin wurde inzwischen geändert. Bitte sehen Sie ihn sich erneut an.',
    });
    this.revision = revision;
  }
}

/** Why it cannot be said that the patient did not come, or that he came after all. */
export type NoShowRefusal = 'NOT_BEGUN' | 'NOT_MET' | 'FINAL';

const noShowWords: Readonly<Record<NoShowRefusal, Words>> = {
  NOT_BEGUN: { en: 'The appointment has not begun yet.', de: 'Der Termin hat noch nicht begonnen.' },
  NOT_MET: {
    en: 'This cannot be said of this appointment.',
    de: 'Das lässt sich von diesem Termin nicht sagen.',
  },
  FINAL: {
    en: 'This can no longer be changed. The fee can still be waived.',
    de: 'Das lässt sich nicht mehr ändern. Die Gebühr kann weiterhin erlassen werden.',
  },
};

/** The absence cannot be recorded, or not be taken back. */
export class NoShowNotAllowedError extends DomainError {
  readonly code = 'NO_SHOW_NOT_ALLOWED';
  readonly reason: NoShowRefusal;
  constructor(reason: NoShowRefusal) {
    super(noShowWords[reason]);
    this.reason = reason;
  }
}
