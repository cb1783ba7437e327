import { DomainError } from '@daraport/domain';

/** One export at a time: the earlier one is still being put together. */
export class ExportAlreadyRunningError extends DomainError {
  readonly code = 'EXPORT_ALREADY_RUNNING';
  constructor() {
    super({
      en: 'Your data is already being put together. We will tell you when it is ready.',
      de: 'Ihre Daten werden bereits zusammengestellt. Wir geben Ihnen Bescheid, sobald sie bereitliegen.',
    });
  }
}
