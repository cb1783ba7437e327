import { DateField, dayOf, loadTemporal, RadioGroup, Select } from '@daraport/ui';
import { Show } from 'solid-js';
import { seriesWords } from './messages/index.ts';
import type { SeriesEnd, SeriesStart } from './rule.ts';

const { t, plural } = seriesWords;
const fewest = 2;
const DAY = 86_400_000;
/** The graph takes a year from the first at most. */
const MOST_DAYS = 366;

/** How a series ends: after so many appointments, or with a day. */
export function SeriesEndFields(props: {
  end: SeriesEnd;
  start: SeriesStart;
  /** Most that may be booked together. */
  most: number;
  onInput: (end: SeriesEnd) => void;
}) {
  const day = (days: number) =>
    dayOf(new Date(Date.parse(props.start.startsAt) + days * DAY).toISOString(), props.start.timeZone);
  const kind = () => ('until' in props.end ? 'until' : 'count');
  const choose = async (next: string) => {
    // The end of a day is counted with it; some browsers have none by themselves.
    if (next === 'until') await loadTemporal();
    props.onInput(next === 'until' ? { until: day(84) } : { count: Math.min(6, props.most) });
  };
  const counts = () =>
    Array.from({ length: props.most - fewest + 1 }, (_each, index) => {
      const count = index + fewest;
      return { value: String(count), label: plural('series.count', count) };
    });
  return (
    <>
      <RadioGroup
        label={t('series.end')}
        value={kind()}
        options={[
          { value: 'count', label: t('series.byCount') },
          { value: 'until', label: t('series.byDay') },
        ]}
        onInput={(next) => void choose(next)}
      />
      <Show
        when={'until' in props.end ? props.end : undefined}
        fallback={
          <Select
            label={t('series.times')}
            value={String('count' in props.end ? props.end.count : fewest)}
            options={counts()}
            placeholder={false}
            onInput={(next) => props.onInput({ count: Number(next) })}
          />
        }
      >
        {(end) => (
          <DateField
            label={t('series.lastDay')}
            help={t('series.lastDayHelp')}
            value={end().until}
            min={day(7)}
            max={day(MOST_DAYS)}
            onInput={(until) => until && props.onInput({ until })}
          />
        )}
      </Show>
    </>
  );
}
