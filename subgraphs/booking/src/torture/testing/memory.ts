import type { Viewer } from '@daraport/access';
import type { Id } from '@daraport/domain';
import type { TestSpecialist } from '../../testing.ts';

/** A time that a patient was told to be his, and what became of it as he knows. */
export interface Held {
  readonly id: Id;
  readonly patient: Viewer;
  readonly specialist: TestSpecialist;
  /** Epoch milliseconds. */
  readonly expiresAt: number;
  /** The price; a time of a pool has none at first. */
  quoteId?: Id;
  readonly poolId?: Id;
  readonly waitId?: Id;
  readonly seriesId?: Id;
  /** He paid; `inTime` when the word of it was taken before the hold ran out. */
  paid?: { readonly inTime: boolean };
  isGivenUp?: boolean;
  isCancelled?: boolean;
  /** When it starts, and how often it was moved. */
  startsAt: string;
  moves: number;
}

/** A place on a list that a patient was told to have. */
export interface Waiting {
  readonly id: Id;
  readonly patient: Viewer;
  /** He was told that he waits no more. */
  hasLeft?: boolean;
}

/** What all patients were told. */
export interface Memory {
  readonly held: Held[];
  readonly waits: Waiting[];
  /** How many appointments each series has. */
  readonly series: Map<Id, number>;
}

/** What of a patient's times is priced and not paid. */
export const isUnpaid = ({ paid, isGivenUp }: Held): boolean => !paid && !isGivenUp;

/** Whether it was paid for, and not cancelled as far as its patient knows. */
export const isStanding = ({ paid, isCancelled }: Held): boolean => paid !== undefined && isCancelled === undefined;
