import { DomainError } from '@daraport/domain';

/**
 * The brand requires a licence where the patient is, and there is none. `licensedIn` is where licences hold (ISO 3166-1 or 3166-2),
 * `meetsInPerson` whether the same can be booked on site, where no licence elsewhere is needed.
 */
export class NotLicensedThereError extends DomainError {
  readonly code = 'NOT_LICENSED_THERE';
  readonly licensedIn: readonly string[];
  readonly meetsInPerson: boolean;
  constructor(licensedIn: readonly string[], meetsInPerson: boolean) {
    super({
      en: 'By video or phone this is possible only where a licence holds. Please meet on site, or choose somebody who is licensed where you are.',
      de: 'Per Video oder Telefon geht das nur dort, wo eine Zulassung gilt. Bitte kommen Sie vor Ort, oder wählen Sie jemanden, der dort zugelassen ist, wo Sie sind.',
    });
    this.licensedIn = licensedIn;
    this.meetsInPerson = meetsInPerson;
  }
}
