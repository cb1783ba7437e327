/** A span of the wall clock that comes back every week; minutes after midnight, half-open, 1440 is the end of the day. */
export interface WeekSpan {
  /** 1 Monday to 7 Sunday (ISO 8601). */
  readonly weekday: number;
  readonly fromMinute: number;
  readonly toMinute: number;
}

export const DAY = 1440;

const inOrder = (a: WeekSpan, b: WeekSpan) => a.weekday - b.weekday || a.fromMinute - b.fromMinute;

/** The spans of one day, in order. */
export const spansOn = (spans: readonly WeekSpan[], weekday: number): readonly WeekSpan[] =>
  spans.filter((span) => span.weekday === weekday).toSorted(inOrder);

/** `HH:MM` of a minute; the end of the day is 00:00. */
export const clockOf = (minute: number): string =>
  `${String(Math.floor(minute / 60) % 24).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** The minute of `HH:MM`; as an end, 00:00 is the end of the day. Undefined for a text that is no time. */
export function minuteOf(clock: string, isEnd = false): number | undefined {
  const [, hours, minutes] = /^(\d\d):(\d\d)$/.exec(clock) ?? [];
  if (hours === undefined || minutes === undefined) return undefined;
  const minute = Number(hours) * 60 + Number(minutes);
  return isEnd && minute === 0 ? DAY : minute;
}

/** The same spans with one in another's place; nothing else moves. */
export const replaced = (spans: readonly WeekSpan[], old: WeekSpan, next: WeekSpan): readonly WeekSpan[] =>
  spans.map((span) => (span === old ? next : span));

/** One more span on a day: an hour after the last one, nine to five on a day without. Undefined when the day is full. */
export function added(spans: readonly WeekSpan[], weekday: number): readonly WeekSpan[] | undefined {
  const last = spansOn(spans, weekday).at(-1);
  const fromMinute = last ? last.toMinute + 60 : 540;
  if (fromMinute >= DAY) return undefined;
  return [...spans, { weekday, fromMinute, toMinute: last ? Math.min(DAY, fromMinute + 120) : 1020 }];
}

/** One day's spans on the other working days, too: Monday to Friday lose what they had. */
export function copiedToWorkdays(spans: readonly WeekSpan[], weekday: number): readonly WeekSpan[] {
  const source = spansOn(spans, weekday);
  const kept = spans.filter((span) => span.weekday === weekday || span.weekday > 5);
  const others = [1, 2, 3, 4, 5].filter((day) => day !== weekday);
  return [...kept, ...others.flatMap((day) => source.map((span) => ({ ...span, weekday: day })))];
}

/** The spans with one drawn or moved, melted with those of its day that it meets; what is dragged never overlaps. */
export function melted(spans: readonly WeekSpan[], drawn: WeekSpan, old?: WeekSpan): readonly WeekSpan[] {
  const others = spans.filter((span) => span !== old);
  const isMet = (span: WeekSpan) =>
    span.weekday === drawn.weekday && span.fromMinute <= drawn.toMinute && drawn.fromMinute <= span.toMinute;
  const met = [drawn, ...others.filter(isMet)];
  const whole = {
    weekday: drawn.weekday,
    fromMinute: Math.min(...met.map(({ fromMinute }) => fromMinute)),
    toMinute: Math.max(...met.map(({ toMinute }) => toMinute)),
  };
  return [...others.filter((span) => !isMet(span)), whole];
}

/** Which end of a span a pointer holds, or all of it. */
export type Grip = 'from' | 'to' | 'whole';

/** A span after its grip was moved by minutes: inside the day, a step long at least. */
export function dragged(span: WeekSpan, grip: Grip, by: number, step: number): WeekSpan {
  const within = (minute: number, least: number, most: number) => Math.min(Math.max(minute, least), most);
  if (grip === 'from') return { ...span, fromMinute: within(span.fromMinute + by, 0, span.toMinute - step) };
  if (grip === 'to') return { ...span, toMinute: within(span.toMinute + by, span.fromMinute + step, DAY) };
  const length = span.toMinute - span.fromMinute;
  const fromMinute = within(span.fromMinute + by, 0, DAY - length);
  return { ...span, fromMinute, toMinute: fromMinute + length };
}
