import type { Viewer } from '@daraport/access';
import type { Id } from '@daraport/domain';
import type { TestGroup } from '../../group/testing.ts';

/** When something was done: between being asked for and being answered, in epoch milliseconds of the world's clock. */
export interface Span {
  readonly from: number;
  readonly until: number;
}

/** A time that a patient was told to be his, and what became of it as he knows. */
export interface Held {
  readonly id: Id;
  readonly patient: Viewer;
  readonly specialist: TestGroup;
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
  /** A seat in a group: when it was asked for, and until when it was paid. */
  seat?: { readonly from: number; paidUntil?: number };
  /** Of a series and still to be paid, as billing told at some time under this price; and when it was paid. */
  due?: { readonly quoteId: Id; readonly told: Span; paid?: Span };
  isCancelled?: boolean;
  /** When it starts, and how often it was moved. */
  startsAt: string;
  moves: number;
  lastMove?: Span;
}

/** A place on a list that a patient was told to have. */
export interface Waiting {
  readonly id: Id;
  readonly patient: Viewer;
  /** He was told that he waits no more. */
  hasLeft?: boolean;
}

/** A time of a group, as its host was told; one patient's turns alone change it. */
export interface Session {
  readonly id: Id;
  readonly patient: Viewer;
  readonly specialist: TestGroup;
  startsAt: string;
  isCancelled?: boolean;
  /** Each of its changes, and from where to where it was moved. */
  readonly changes: (Span & { readonly move?: { readonly before: string; readonly after: string } })[];
}

/** What all were told. */
export interface Memory {
  readonly held: Held[];
  readonly waits: Waiting[];
  /** How many appointments each series has. */
  readonly series: Map<Id, number>;
  readonly sessions: Session[];
}

/** What of a patient's times is priced and not paid. */
export const isUnpaid = ({ paid, isGivenUp }: Held): boolean => !paid && !isGivenUp;

/** Whether it was paid for, and not cancelled as far as its patient knows. */
export const isStanding = ({ paid, isCancelled }: Held): boolean => paid !== undefined && isCancelled === undefined;
