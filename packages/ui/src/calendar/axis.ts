import { addDays, startOfDay } from './days.ts';

/** A stretch of a day in which its clock runs evenly. */
export interface DayPart {
  /** Minutes on the clock. */
  readonly from: number;
  readonly to: number;
  /** 1 where the clock shows these minutes for the second time. */
  readonly pass: 0 | 1;
  /** Epoch milliseconds. */
  readonly startsAt: number;
}

/** One calendar day in a zone with its true length. */
export interface ZonedDay {
  readonly date: string;
  readonly startsAt: number;
  readonly endsAt: number;
  readonly parts: readonly DayPart[];
}

/** A stretch of clock minutes on the axis, `top` minutes below its beginning. */
interface Slab {
  readonly from: number;
  readonly to: number;
  readonly pass: 0 | 1;
  readonly top: number;
}

/**
 * The vertical axis that days beside each other share, in minutes of the clock: an hour that is skipped on all of
 * them is left out, one that comes twice on any of them is there twice.
 */
export interface DayAxis {
  readonly slabs: readonly Slab[];
  /** Minutes from top to bottom. */
  readonly length: number;
}

const MINUTE = 60_000;

/** A day in a zone, split where its clock is changed. */
export function zonedDay(date: string, timeZone: string): ZonedDay {
  const startsAt = startOfDay(date, timeZone);
  const endsAt = startOfDay(addDays(date, 1), timeZone);
  const parts: DayPart[] = [];
  let at = Temporal.Instant.fromEpochMilliseconds(startsAt).toZonedDateTimeISO(timeZone);
  let reached = 0;
  while (at.epochMilliseconds < endsAt) {
    const next = at.getTimeZoneTransition('next');
    const end = next && next.epochMilliseconds < endsAt ? next : undefined;
    const from = at.hour * 60 + at.minute;
    const to = from + ((end?.epochMilliseconds ?? endsAt) - at.epochMilliseconds) / MINUTE;
    const again = Math.min(reached, to);
    if (from < again) parts.push({ from, to: again, pass: 1, startsAt: at.epochMilliseconds });
    const since = Math.max(from, again);
    if (since < to) {
      parts.push({ from: since, to, pass: 0, startsAt: at.epochMilliseconds + (since - from) * MINUTE });
    }
    reached = Math.max(reached, to);
    if (!end) break;
    at = end;
  }
  return { date, startsAt, endsAt, parts };
}

/** The axis of some days. */
export function axisOf(days: readonly ZonedDay[]): DayAxis {
  const all = days.flatMap((day) => day.parts);
  const once = merge(all.filter((part) => part.pass === 0));
  const twice = merge(all.filter((part) => part.pass === 1));
  const cuts = twice.map((part) => part.to);
  const pieces = once.flatMap((part) => {
    const inside = cuts.filter((cut) => cut > part.from && cut < part.to);
    const edges = [part.from, ...inside, part.to];
    return edges.slice(1).map((to, index) => ({ from: edges[index] ?? 0, to, pass: 0 as const }));
  });
  const order = [...pieces, ...twice.map((part) => ({ ...part, pass: 1 as const }))].toSorted(
    (a, b) => a.to - b.to || a.pass - b.pass,
  );
  let top = 0;
  const slabs = order.map((each) => {
    const slab = { ...each, top };
    top += each.to - each.from;
    return slab;
  });
  return { slabs, length: top };
}

function merge(parts: readonly { readonly from: number; readonly to: number }[]): { from: number; to: number }[] {
  const result: { from: number; to: number }[] = [];
  for (const part of parts.toSorted((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last && part.from <= last.to) last.to = Math.max(last.to, part.to);
    else result.push({ from: part.from, to: part.to });
  }
  return result;
}

/** Minutes below the axis' beginning at which an instant of the day stands; the day's ends for instants outside it. */
export function offsetAt(axis: DayAxis, day: ZonedDay, at: number): number {
  const inside = Math.min(Math.max(at, day.startsAt), day.endsAt);
  const part = day.parts.findLast((each) => each.startsAt <= inside);
  if (!part) return 0;
  return offsetOf(axis, part.from + (inside - part.startsAt) / MINUTE, part.pass);
}

/** As `offsetAt`, for the end of a span: right before a skipped hour, not after it. */
export const endOffsetAt = (axis: DayAxis, day: ZonedDay, at: number): number => offsetAt(axis, day, at - MINUTE) + 1;

function offsetOf(axis: DayAxis, minute: number, pass: 0 | 1): number {
  const slab =
    axis.slabs.find((each) => each.pass === pass && each.from <= minute && minute < each.to) ??
    axis.slabs.findLast((each) => each.pass === pass && each.from <= minute);
  return slab ? slab.top + minute - slab.from : 0;
}

/** The instant of the day that stands at an offset; in an hour the day does not have, the first instant after it. */
export function instantAt(axis: DayAxis, day: ZonedDay, offset: number): number {
  const slab = axis.slabs.findLast((each) => each.top <= offset) ?? axis.slabs[0];
  if (!slab || offset >= axis.length) return day.endsAt;
  const minute = slab.from + Math.max(0, offset) - slab.top;
  const part = day.parts.find((each) => each.pass === slab.pass && each.from <= minute && minute < each.to);
  if (part) return part.startsAt + Math.round((minute - part.from) * MINUTE);
  const after = slab.pass === 1 ? slab.to : minute;
  const next = day.parts.find((each) => each.pass === 0 && each.to > after);
  return next ? next.startsAt + Math.max(0, after - next.from) * MINUTE : day.endsAt;
}

/** The offset nearest to another at which the clock shows a multiple of `step` minutes. */
export function snapOffset(axis: DayAxis, offset: number, step: number): number {
  const inside = Math.min(Math.max(offset, 0), axis.length);
  const slab = axis.slabs.findLast((each) => each.top <= inside);
  if (!slab) return 0;
  const minute = Math.round((slab.from + inside - slab.top) / step) * step;
  return Math.min(axis.length, slab.top + Math.max(slab.from, minute) - slab.from);
}

/** Stretches of the axis that a day does not have: a skipped hour, or one that comes twice on another day. */
export function gapsOf(axis: DayAxis, day: ZonedDay): { readonly top: number; readonly length: number }[] {
  return axis.slabs.flatMap((slab) => {
    const covers = day.parts.filter((part) => part.pass === slab.pass && part.from < slab.to && part.to > slab.from);
    const gaps: { top: number; length: number }[] = [];
    let from = slab.from;
    for (const part of [...covers, { from: slab.to, to: slab.to }]) {
      if (part.from > from) gaps.push({ top: slab.top + from - slab.from, length: part.from - from });
      from = Math.max(from, part.to);
    }
    return gaps;
  });
}

/** Full hours on the axis with what the clock shows; `isSecond` where it shows it again. */
export const hoursOf = (axis: DayAxis) =>
  axis.slabs.flatMap((slab) => {
    const first = Math.ceil(slab.from / 60);
    const count = Math.max(0, Math.ceil(slab.to / 60) - first);
    return Array.from({ length: count }, (_, index) => ({
      hour: first + index,
      offset: slab.top + (first + index) * 60 - slab.from,
      isSecond: slab.pass === 1,
    }));
  });
