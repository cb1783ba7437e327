import { DomainError } from '@daraport/domain';

/** Somebody else saved the draft meanwhile, or published it; `revision` is the one there is now, 0 for none. */
export class IntakeDraftChangedError extends DomainError {
  readonly code = 'INTAKE_DRAFT_CHANGED';
  readonly revision: number;
  constructor(revision: number) {
    super({
      en: 'Somebody else has changed this form meanwhile. Please load it again; what you wrote is still on this page.',
      de: 'Jemand anderes hat diesen Fragebogen inzwischen geändert. Bitte laden Sie ihn neu; was Sie geschrieben haben, steht noch auf dieser Seite.',
    });
    this.revision = revision;
  }
}

/** The brand has as many forms as it may have. */
export class TooManyQuestionnairesError extends DomainError {
  readonly code = 'TOO_MANY_QUESTIONNAIRES';
  readonly most: number;
  constructor(most: number) {
    super({
      en: `There are already ${most} forms. Please remove one that is not used.`,
      de: `Es gibt bereits ${most} Fragebögen. Bitte entfernen Sie einen, der nicht gebraucht wird.`,
    });
    this.most = most;
  }
}

/** Nothing is left to publish: there is no draft, or it says what the newest version says. */
export class NothingToPublishError extends DomainError {
  readonly code = 'NOTHING_TO_PUBLISH';
  constructor() {
    super({ en: 'There is nothing new to publish.', de: 'Es gibt nichts Neues zu veröffentlichen.' });
  }
}
