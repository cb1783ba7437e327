import { hours, type Id } from '@daraport/domain';

/** How long after a newer version was published the one before it may still be handed in. */
export const graceOfOldVersion = hours(24);

/**
 * Until when answers are due, and may be changed: `dueHours` before the start; where the appointment was only booked, or moved
 * there, after that, its start.
 */
export function dueAt(
  booked: { readonly startsAt: Date; readonly createdAt: Date; readonly movedAt?: Date | null },
  dueHours: number,
): Date {
  const due = new Date(booked.startsAt.getTime() - hours(dueHours));
  return due > (booked.movedAt ?? booked.createdAt) ? due : booked.startsAt;
}

/** Whether answers may still be handed in: first ones until the start, because late ones help too; changed ones until due. */
export const isStillOpen = (now: Date, times: { readonly startsAt: Date; readonly dueAt: Date }, isAnswered: boolean) =>
  now < (isAnswered ? times.dueAt : times.startsAt);

/** How long before answers are due their patient is reminded of them; the later one where the earlier has passed. */
const reminders = [hours(24), hours(2)];

/** When to remind of answers that are due then; undefined when there is no time left to be reminded in. */
export const remindAt = (due: Date, now: Date): Date | undefined =>
  reminders.map((before) => new Date(due.getTime() - before)).find((at) => at > now);

/** A version, and when the next one replaced it; null while it is the newest. */
export interface VersionInTime {
  readonly id: Id;
  readonly replacedAt: Date | null;
}

/** Whether a version may be answered now: it is the newest, was so until a moment ago, or is the one that was begun. */
export const isAnswerable = ({ id, replacedAt }: VersionInTime, begun: readonly Id[], now: Date): boolean =>
  replacedAt === null || begun.includes(id) || now.getTime() - replacedAt.getTime() < graceOfOldVersion;
