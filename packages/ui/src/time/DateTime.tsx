import { Show } from 'solid-js';
import { useSpeech } from '../words/context.tsx';
import { formatDay, formatMoment, isSameClock } from './format.ts';
import { placeOf } from './places.ts';

export interface TimeRangeProps {
  /** ISO instants. */
  startsAt: string;
  endsAt?: string | undefined;
  /** The zone to print in; the viewer's unless given. */
  timeZone?: string | undefined;
  /** The other person's zone; its time is added when its clock differs. */
  otherTimeZone?: string | undefined;
  /** Says "(your time, Berlin)"; on unless switched off where the page has said it already. */
  zone?: boolean | undefined;
}

/** "Tue 24 November, 14:30–15:20 (your time, Berlin)", and the other's time if it differs. */
export function TimeRange(props: TimeRangeProps) {
  const speech = useSpeech();
  const zone = () => props.timeZone ?? speech().timeZone;
  const words = (timeZone: string) =>
    formatMoment({
      startsAt: props.startsAt,
      endsAt: props.endsAt,
      timeZone,
      locale: speech().locale,
      now: new Date().toISOString(),
    });
  const other = () => {
    const theirs = props.otherTimeZone;
    if (!theirs || isSameClock(props.startsAt, zone(), theirs)) return undefined;
    const [mine, their] = [words(zone()), words(theirs)];
    return speech().words.otherTime(
      mine.day === their.day ? their.time : `${their.day}, ${their.time}`,
      placeOf(theirs, speech().locale),
    );
  };
  return (
    <span class="d-time">
      <time class="d-figures" dateTime={props.startsAt}>
        {`${words(zone()).day}, `}
        <span class="d-time-clock">{words(zone()).time}</span>
      </time>
      <Show when={props.zone !== false}>
        <span class="d-muted"> ({speech().words.yourTime(placeOf(zone(), speech().locale))})</span>
      </Show>
      <Show when={other()}>{(text) => <span class="d-muted d-time-other"> {text()}</span>}</Show>
    </span>
  );
}

/** One instant: as `TimeRange` without an end, or its day alone. */
export function DateTime(props: {
  at: string;
  timeZone?: string | undefined;
  otherTimeZone?: string | undefined;
  zone?: boolean | undefined;
  dayOnly?: boolean | undefined;
}) {
  const speech = useSpeech();
  return (
    <Show
      when={props.dayOnly}
      fallback={
        <TimeRange
          startsAt={props.at}
          timeZone={props.timeZone}
          otherTimeZone={props.otherTimeZone}
          zone={props.zone ?? false}
        />
      }
    >
      <time class="d-figures" dateTime={props.at}>
        {formatDay(props.at, props.timeZone ?? speech().timeZone, speech().locale, new Date().toISOString())}
      </time>
    </Show>
  );
}
