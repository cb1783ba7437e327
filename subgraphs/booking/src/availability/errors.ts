import { DomainError } from '@daraport/domain';
import type { WeeklySpan } from '../calendar/hours.ts';

/** Somebody changed the availability since it was read; `version` is the one that stands now. */
export class AvailabilityChangedError extends DomainError {
  readonly code = 'AVAILABILITY_CHANGED';
  readonly version: number;
  constructor(version: number) {
    super({
      en: 'These hours were changed somewhere else in the meantime. Please look at what is set now and try again.',
      de: 'Diese Zeiten wurden inzwischen an anderer Stelle geändert. Bitte sehen Sie nach, was jetzt gilt, und versuchen Sie es noch einmal.',
    });
    this.version = version;
  }
}

/** Hours of one day overlap; `spans` are those that begin before the one ahead of them ends. */
export class HoursOverlapError extends DomainError {
  readonly code = 'HOURS_OVERLAP';
  readonly spans: readonly WeeklySpan[];
  constructor(spans: readonly WeeklySpan[]) {
    super({
      en: 'Some hours overlap. Please change them so that one ends before the next begins.',
      de: 'Einige Zeiten überschneiden sich. Bitte ändern Sie sie so, dass eine endet, bevor die nächste beginnt.',
    });
    this.spans = spans;
  }
}

/** So many of one thing may be set, and no more. */
export class AvailabilityLimitError extends DomainError {
  readonly code = 'AVAILABILITY_LIMIT';
  readonly most: number;
  constructor(most: number) {
    super({
      en: `At most ${most} of these can be set. Please remove some first.`,
      de: `Davon sind höchstens ${most} möglich. Bitte entfernen Sie zuerst einige.`,
    });
    this.most = most;
  }
}
