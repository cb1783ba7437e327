import { DomainError } from '@daraport/domain';

/** Somebody else saved these words since they were read; `version` is the present one. */
export class TextChangedError extends DomainError {
  readonly code = 'TEXT_CHANGED';
  readonly version: number;
  constructor(version: number) {
    super({
      en: 'Somebody else has changed this text meanwhile. Please look at it again before you save.',
      de: 'Jemand anderes hat diesen Text inzwischen geändert. Bitte sehen Sie ihn noch einmal an, bevor Sie speichern.',
    });
    this.version = version;
  }
}
