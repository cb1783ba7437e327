import { DomainError } from '@daraport/domain';

/** The specialist takes no new appointments: what the brand requires is not there, or the account is suspended. */
export class SpecialistNotBookableError extends DomainError {
  readonly code = 'SPECIALIST_NOT_BOOKABLE';
  constructor() {
    super({
      en: 'New appointments with this person are not possible at present. Please choose somebody else.',
      de: 'Neue Termine bei dieser Person sind zurzeit nicht möglich. Bitte wählen Sie jemand anderen.',
    });
  }
}
