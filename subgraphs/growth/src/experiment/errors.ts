import { DomainError, type Id } from '@daraport/domain';

/** The brand compares something already; that one has to be stopped first. */
export class ExperimentRunningError extends DomainError {
  readonly code = 'EXPERIMENT_RUNNING';
  readonly runningId: Id;
  constructor(runningId: Id) {
    super({
      en: 'A comparison is running already. Please stop it before you start another.',
      de: 'Es läuft bereits ein Vergleich. Bitte beenden Sie ihn, bevor Sie einen neuen starten.',
    });
    this.runningId = runningId;
  }
}

/** Nothing can be taken over from it any more: another way was, or another experiment followed. The brand's settings do it. */
export class ExperimentOverError extends DomainError {
  readonly code = 'EXPERIMENT_OVER';
  constructor() {
    super({
      en: 'Nothing can be taken over from this comparison any more. Choose the way in the settings of the brand.',
      de: 'Aus diesem Vergleich lässt sich nichts mehr übernehmen. Wählen Sie den Weg in den Einstellungen der Marke.',
    });
  }
}
