import type { Locale } from './text.ts';

/** A refusal by a rule: stable `code`, a message for people, and the facts needed to recover as own properties. */
export abstract class DomainError extends Error {
  abstract readonly code: string;
  /** The message in each language; the graph shows the viewer's. */
  readonly words: Readonly<Record<Locale, string>>;

  constructor(words: Readonly<Record<Locale, string>>) {
    super(words.en);
    this.words = words;
    this.name = new.target.name;
  }
}

/** Absent, or not visible to the viewer: the two are never told apart. */
export class NotFoundError extends DomainError {
  readonly code = 'NOT_FOUND';
  constructor() {
    super({
      en: 'This does not exist, or you have no access to it.',
      de: 'Das gibt es nicht, oder Sie haben keinen Zugriff darauf.',
    });
  }
}

/** One field of an input that breaks a rule; `path` is dotted, `words` say what to change. */
export interface FieldFault {
  readonly path: string;
  readonly words: Readonly<Record<Locale, string>>;
}

/** Input that breaks a rule, field by field. */
export class InvalidInputError extends DomainError {
  readonly code = 'INVALID_INPUT';
  readonly faults: readonly FieldFault[];
  constructor(faults: readonly FieldFault[]) {
    super({ en: 'Please check the marked fields.', de: 'Bitte prüfen Sie die markierten Felder.' });
    this.faults = faults;
  }
}

/** The same idempotency key came with another input. */
export class IdempotencyConflictError extends DomainError {
  readonly code = 'IDEMPOTENCY_CONFLICT';
  constructor() {
    super({
      en: 'This request was already made with other data. Please start again.',
      de: 'Diese Anfrage wurde bereits mit anderen Angaben gestellt. Bitte beginnen Sie neu.',
    });
  }
}

/** The brand has switched this module off. */
export class ModuleDisabledError extends DomainError {
  readonly code = 'MODULE_DISABLED';
  readonly module: string;
  constructor(module: string) {
    super({ en: 'This is not offered here.', de: 'Das wird hier nicht angeboten.' });
    this.module = module;
  }
}
