import { minutes, type Id, type Interval } from '@daraport/domain';

/** A scheduled time of a group, with how many seats it has and how many of them nobody has. */
export interface GroupTime extends Interval {
  readonly sessionId: Id;
  readonly appointmentTypeId: Id;
  readonly seats: number;
  readonly seatsLeft: number;
}

/** What decides whether a kind of appointment is of a group. */
export interface GroupRules {
  readonly id: Id;
  /** How many patients meet at once; null is one alone. */
  readonly seats?: number | null;
}

/** Whether several patients meet at once: then only scheduled times can be booked. */
export const isGroup = ({ seats }: Pick<GroupRules, 'seats'>): boolean => typeof seats === 'number';

/** The scheduled times of a kind that start within the window and have a seat left, ascending. */
export const openTimes = (times: readonly GroupTime[], { id }: GroupRules, window: Interval): GroupTime[] =>
  times.filter(
    ({ appointmentTypeId, startsAt, seatsLeft }) =>
      appointmentTypeId === id && seatsLeft > 0 && startsAt >= window.startsAt && startsAt < window.endsAt,
  );

/** The scheduled time of a kind that starts then, whether or not a seat is left. */
export const timeAt = (times: readonly GroupTime[], { id }: GroupRules, startsAt: number): GroupTime | undefined =>
  times.find((time) => time.appointmentTypeId === id && time.startsAt === startsAt);

/** The same times as if nobody had a seat. */
export const asEmpty = (times: readonly GroupTime[]): GroupTime[] =>
  times.map((time) => ({ ...time, seatsLeft: time.seats }));

/** The same times once somebody more has a seat in that session. */
export const withOneMore = (times: readonly GroupTime[], sessionId: Id): GroupTime[] =>
  times.map((time) => (time.sessionId === sessionId ? { ...time, seatsLeft: time.seatsLeft - 1 } : time));

/** After its end a session still counts towards the caps of its day: no day of a wall clock is longer than 25 hours. */
export const keptUntil = (endsAt: number): Date => new Date(endsAt + minutes(25 * 60));
