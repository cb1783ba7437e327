import { DomainError, type Interval } from '@daraport/domain';

/** Somebody else holds or booked the time. `alternatives` are the nearest free ones of the same type, at most six. */
export class SlotTakenError extends DomainError {
  readonly code = 'SLOT_TAKEN';
  readonly alternatives: readonly Interval[];
  constructor(alternatives: readonly Interval[]) {
    super({
      en: 'This time has just been taken. These times nearby are free.',
      de: 'Dieser Termin wurde gerade vergeben. Diese Zeiten in der Nähe sind frei.',
    });
    this.alternatives = alternatives;
  }
}

/** The wished time has begun or is over. */
export class SlotInPastError extends DomainError {
  readonly code = 'SLOT_IN_PAST';
  constructor() {
    super({
      en: 'This time has already passed. Please choose another.',
      de: 'Diese Zeit ist bereits vorbei. Bitte wählen Sie eine andere.',
    });
  }
}

/** The specialist's rules do not offer the time (hours, notice, horizon, grid). */
export class SlotNotOfferedError extends DomainError {
  readonly code = 'SLOT_NOT_OFFERED';
  readonly alternatives: readonly Interval[];
  constructor(alternatives: readonly Interval[]) {
    super({
      en: 'This time is not offered. These times nearby are free.',
      de: 'Diese Zeit wird nicht angeboten. Diese Zeiten in der Nähe sind frei.',
    });
    this.alternatives = alternatives;
  }
}

/** The hold ran out or was given back. */
export class HoldExpiredError extends DomainError {
  readonly code = 'HOLD_EXPIRED';
  constructor() {
    super({
      en: 'The time is no longer kept for you. Please choose it again.',
      de: 'Die Zeit ist nicht mehr für Sie reserviert. Bitte wählen Sie sie erneut.',
    });
  }
}
