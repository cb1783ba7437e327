import { DomainError } from '@daraport/domain';

/** The code is none, was used, ran out, or is of the own brand. */
export class CalendarCodeError extends DomainError {
  readonly code = 'CALENDAR_CODE_INVALID';
  constructor() {
    super({
      en: 'This code is not valid any more. Please create a new one in the other portal.',
      de: 'Dieser Code gilt nicht mehr. Bitte erstellen Sie im anderen Portal einen neuen.',
    });
  }
}

/** What is booked in the two calendars meets; which it is, neither brand is told. */
export class CalendarsOverlapError extends DomainError {
  readonly code = 'CALENDARS_OVERLAP';
  constructor() {
    super({
      en: 'Appointments in the two calendars overlap. Please move or cancel some first.',
      de: 'Termine in den beiden Kalendern überschneiden sich. Bitte verlegen oder sagen Sie zuerst einige ab.',
    });
  }
}
