import { DomainError } from '@daraport/domain';
import type { RequirementKey } from './rules.ts';

/** Somebody else has decided, or what was looked at has been replaced. */
export class AlreadyDecidedError extends DomainError {
  readonly code = 'ALREADY_DECIDED';
  constructor() {
    super({
      en: 'This has been decided or replaced in the meantime. Please look at it again.',
      de: 'Darüber wurde inzwischen entschieden, oder es wurde ersetzt. Bitte sehen Sie es sich neu an.',
    });
  }
}

/** The file of a credential waits for the virus scanner, or is infected: nobody can have looked at it. */
export class FileNotScannedError extends DomainError {
  readonly code = 'FILE_NOT_SCANNED';
  constructor() {
    super({
      en: 'The document has not been checked for viruses yet. Please decide once it has been; usually that takes minutes.',
      de: 'Das Dokument ist noch nicht auf Viren geprüft. Bitte entscheiden Sie danach; meist dauert das wenige Minuten.',
    });
  }
}

/** Nobody decides on oneself. */
export class OwnDecisionError extends DomainError {
  readonly code = 'OWN_DECISION';
  constructor() {
    super({
      en: 'You cannot decide on yourself. Please ask a colleague.',
      de: 'Über sich selbst können Sie nicht entscheiden. Bitte wenden Sie sich an eine Kollegin oder einen Kollegen.',
    });
  }
}

/** What the brand requires is not all there; `missing` says what. */
export class RequirementsNotMetError extends DomainError {
  readonly code = 'REQUIREMENTS_NOT_MET';
  readonly missing: readonly RequirementKey[];
  constructor(missing: readonly RequirementKey[]) {
    super({
      en: 'Not everything that is required is there yet.',
      de: 'Es ist noch nicht alles da, was verlangt wird.',
    });
    this.missing = missing;
  }
}

/** Somebody else saved other requirements in the meantime. */
export class RequirementsChangedError extends DomainError {
  readonly code = 'REQUIREMENTS_CHANGED';
  constructor() {
    super({
      en: 'Somebody else changed the requirements in the meantime. Please reload and check.',
      de: 'Die Anforderungen wurden inzwischen von jemand anderem geändert. Bitte laden Sie neu und prüfen Sie.',
    });
  }
}

/** A person has handed over as much as can be kept. */
export class TooManyCredentialsError extends DomainError {
  readonly code = 'TOO_MANY_CREDENTIALS';
  constructor() {
    super({
      en: 'You have handed over very many documents. Please replace one instead of adding another.',
      de: 'Sie haben bereits sehr viele Nachweise eingereicht. Bitte ersetzen Sie einen, statt einen weiteren hinzuzufügen.',
    });
  }
}
