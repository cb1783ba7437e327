import { DomainError } from '@daraport/domain';

/** There is an open invitation to that address already. */
export class AlreadyInvitedError extends DomainError {
  readonly code = 'ALREADY_INVITED';
  constructor() {
    super({
      en: 'This person is invited already. You can send the invitation again.',
      de: 'Diese Person ist bereits eingeladen. Sie können die Einladung noch einmal senden.',
    });
  }
}

/** Whoever has that address works there as a specialist already. */
export class AlreadySpecialistError extends DomainError {
  readonly code = 'ALREADY_SPECIALIST';
  constructor() {
    super({
      en: 'This person already works here as a specialist.',
      de: 'Diese Person arbeitet hier bereits als Fachperson.',
    });
  }
}

/** It was accepted or taken back meanwhile. */
export class InvitationOverError extends DomainError {
  readonly code = 'INVITATION_OVER';
  constructor() {
    super({
      en: 'This invitation was accepted or taken back in the meantime.',
      de: 'Diese Einladung wurde inzwischen angenommen oder zurückgezogen.',
    });
  }
}
