import { DomainError } from '@daraport/domain';

/** Somebody changed the profile since it was read; `version` is the one that stands now. */
export class ProfileChangedError extends DomainError {
  readonly code = 'PROFILE_CHANGED';
  readonly version: number;
  constructor(version: number) {
    super({
      en: 'This profile was changed somewhere else in the meantime. Please look at what it says now and try again.',
      de: 'Dieses Profil wurde inzwischen an anderer Stelle geändert. Bitte sehen Sie nach, was jetzt darin steht, und versuchen Sie es noch einmal.',
    });
    this.version = version;
  }
}
