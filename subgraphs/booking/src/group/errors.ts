import { DomainError } from '@daraport/domain';

/** The patient has a seat in this session, or is being offered one: one is all that a patient may have. */
export class SeatAlreadyTakenError extends DomainError {
  readonly code = 'SEAT_ALREADY_TAKEN';
  constructor() {
    super({
      en: 'There is already a seat booked for the same person in this session, or one is being offered.',
      de: 'Bei diesem Termin ist für dieselbe Person bereits ein Platz gebucht, oder es wird gerade einer angeboten.',
    });
  }
}

/** Something else is booked or held at these times, so nothing was scheduled or moved; `startsAt` are the times asked for that clash. */
export class SessionClashError extends DomainError {
  readonly code = 'SESSION_CLASHES';
  readonly startsAt: readonly Date[];
  constructor(startsAt: readonly Date[]) {
    super({
      en: 'Something else is already booked or held at this time. Nothing was changed.',
      de: 'Zu dieser Zeit ist bereits etwas anderes gebucht oder reserviert. Es wurde nichts geändert.',
    });
    this.startsAt = startsAt;
  }
}

/** The session was cancelled or is over. */
export class SessionOverError extends DomainError {
  readonly code = 'SESSION_OVER';
  constructor() {
    super({
      en: 'This session was cancelled or is over. It can no longer be changed.',
      de: 'Dieser Gruppentermin wurde abgesagt oder ist vorbei. Er lässt sich nicht mehr ändern.',
    });
  }
}

/** More seats are taken than the session would have; `taken` is how many. */
export class SeatsTakenError extends DomainError {
  readonly code = 'SEATS_TAKEN';
  readonly taken: number;
  constructor(taken: number) {
    super({
      en: `${taken} seats are taken. The session needs at least as many.`,
      de: `${taken} Plätze sind vergeben. So viele braucht der Termin mindestens.`,
    });
    this.taken = taken;
  }
}

/** So many sessions may be to come, and no more. */
export class TooManySessionsError extends DomainError {
  readonly code = 'TOO_MANY_SESSIONS';
  readonly most: number;
  constructor(most: number) {
    super({
      en: `At most ${most} sessions can be scheduled ahead.`,
      de: `Es können höchstens ${most} Gruppentermine im Voraus angelegt sein.`,
    });
    this.most = most;
  }
}
