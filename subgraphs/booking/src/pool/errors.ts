import { DomainError } from '@daraport/domain';

/** The kinds of appointment in a pool differ in length; `appointmentTypeIds` are those that do not fit the first. */
export class PoolMismatchError extends DomainError {
  readonly code = 'POOL_MISMATCH';
  readonly appointmentTypeIds: readonly string[];
  constructor(appointmentTypeIds: readonly string[]) {
    super({
      en: 'All appointments of a group must have the same length.',
      de: 'Alle Termine einer Gruppe müssen gleich lang sein.',
    });
    this.appointmentTypeIds = appointmentTypeIds;
  }
}

/** Somebody else changed the pool since it was read; `version` is the present one. */
export class PoolChangedError extends DomainError {
  readonly code = 'POOL_CHANGED';
  readonly version: number;
  constructor(version: number) {
    super({
      en: 'Somebody else has changed this meanwhile. Please look at it again.',
      de: 'Das wurde inzwischen von jemand anderem geändert. Bitte sehen Sie es sich noch einmal an.',
    });
    this.version = version;
  }
}
