import { DomainError, type Interval } from '@daraport/domain';

/** A time of a series that is not free, with free ones near it. */
export interface SeriesConflict extends Interval {
  readonly alternatives: readonly Interval[];
}

/** Some times of a series are not free, so none was kept; `conflicts` names each. */
export class SeriesTakenError extends DomainError {
  readonly code = 'SLOT_TAKEN';
  readonly conflicts: readonly SeriesConflict[];
  constructor(conflicts: readonly SeriesConflict[]) {
    super({
      en: 'Some times of this series are not free. Nothing was booked.',
      de: 'Einige Zeiten dieser Serie sind nicht frei. Es wurde nichts gebucht.',
    });
    this.conflicts = conflicts;
  }
}

/** This kind of appointment cannot be booked as a series, or not with so many; `most` is how many, null is no series. */
export class SeriesNotOfferedError extends DomainError {
  readonly code = 'SERIES_NOT_OFFERED';
  readonly most: number | null;
  constructor(most: number | null) {
    super(
      most === null
        ? {
            en: 'This kind of appointment cannot be booked as a series.',
            de: 'Diese Terminart kann nicht als Serie gebucht werden.',
          }
        : {
            en: `At most ${most} of these appointments can be booked together.`,
            de: `Höchstens ${most} dieser Termine können zusammen gebucht werden.`,
          },
    );
    this.most = most;
  }
}
