import { DomainError } from '@daraport/domain';

/** Somebody else saved these terms since they were read; `version` is the present one. */
export class ChangePolicyChangedError extends DomainError {
  readonly code = 'CHANGE_POLICY_CHANGED';
  readonly version: number;
  constructor(version: number) {
    super({
      en: 'Somebody else has changed these terms in the meantime. Please look at them again.',
      de: 'Jemand anderes hat diese Bedingungen inzwischen geändert. Bitte sehen Sie sie sich erneut an.',
    });
    this.version = version;
  }
}
