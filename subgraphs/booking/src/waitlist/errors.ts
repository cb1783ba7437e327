import { DomainError, type Interval } from '@daraport/domain';

/** The patient waits for this kind of appointment already. */
export class AlreadyWaitingError extends DomainError {
  readonly code = 'ALREADY_WAITING';
  constructor() {
    super({
      en: 'You are already on the waiting list for this appointment.',
      de: 'Sie stehen für diesen Termin bereits auf der Warteliste.',
    });
  }
}

/** The patient waits for as many as one may; `most` says how many that are. */
export class TooManyWaitsError extends DomainError {
  readonly code = 'TOO_MANY_WAITS';
  readonly most: number;
  constructor(most: number) {
    super({
      en: `You can be on ${most} waiting lists at once. Please leave another one first.`,
      de: `Sie können auf ${most} Wartelisten zugleich stehen. Bitte verlassen Sie zuerst eine andere.`,
    });
    this.most = most;
  }
}

/** There is nothing to wait for: these times suit and are free, at most six. */
export class TimesFreeError extends DomainError {
  readonly code = 'TIMES_FREE';
  readonly alternatives: readonly Interval[];
  constructor(alternatives: readonly Interval[]) {
    super({
      en: 'These times suit you and are free. You can book one of them now.',
      de: 'Diese Zeiten passen zu Ihren Wünschen und sind frei. Sie können gleich eine davon buchen.',
    });
    this.alternatives = alternatives;
  }
}

/** The offer ran out, or was declined. */
export class OfferOverError extends DomainError {
  readonly code = 'OFFER_OVER';
  constructor() {
    super({
      en: 'This offer is over. You stay on the waiting list and hear from us when another time suits you.',
      de: 'Dieses Angebot gilt nicht mehr. Sie bleiben auf der Warteliste und hören von uns, sobald wieder eine Zeit passt.',
    });
  }
}
