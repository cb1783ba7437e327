import { DomainError } from '@daraport/domain';

/** Somebody else saved the settings since they were read; `version` is the present one. */
export class SettingsChangedError extends DomainError {
  readonly code = 'SETTINGS_CHANGED';
  readonly version: number;
  constructor(version: number) {
    super({
      en: 'Somebody else has changed these settings meanwhile. Please look at them again before you save.',
      de: 'Jemand anderes hat diese Einstellungen inzwischen geändert. Bitte sehen Sie sie noch einmal an, bevor Sie speichern.',
    });
    this.version = version;
  }
}
