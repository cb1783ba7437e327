import { DomainError, type Id } from '@daraport/domain';

/** Answers can no longer be changed: they were due at `dueAt`. */
export class IntakeClosedError extends DomainError {
  readonly code = 'INTAKE_CLOSED';
  readonly dueAt: Date;
  constructor(dueAt: Date) {
    super({
      en: 'Your answers can no longer be changed, so that your specialist can prepare. Please write a message instead.',
      de: 'Ihre Antworten lassen sich nicht mehr ändern, damit Ihre Fachperson sich vorbereiten kann. Schreiben Sie bitte eine Nachricht.',
    });
    this.dueAt = dueAt;
  }
}

/** The version was replaced while it was open on a page; `formId` is the one to answer now, if any. */
export class IntakeReplacedError extends DomainError {
  readonly code = 'INTAKE_REPLACED';
  readonly formId: Id | null;
  constructor(formId: Id | null) {
    super({
      en: 'These questions were changed meanwhile. Please answer the new ones; what you wrote is kept where it still fits.',
      de: 'Diese Fragen wurden inzwischen geändert. Bitte beantworten Sie die neuen; was noch passt, bleibt stehen.',
    });
    this.formId = formId;
  }
}
