import { DomainError } from '@daraport/domain';

/** There are as many calendars as may be counted; `most` is how many. */
export class TooManyCalendarsError extends DomainError {
  readonly code = 'TOO_MANY_CALENDARS';
  readonly most: number;
  constructor(most: number) {
    super({
      en: `At most ${most} calendars can be counted. Please remove one first.`,
      de: `Es lassen sich höchstens ${most} Kalender berücksichtigen. Bitte entfernen Sie zuerst einen.`,
    });
    this.most = most;
  }
}
