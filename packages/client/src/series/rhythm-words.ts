import { useFormat } from '../format/use-format.ts';
import { seriesWords } from './messages/index.ts';
import { placeInMonth, rhythmsFrom, type SeriesStart } from './rule.ts';

const { t } = seriesWords;
const numbers = ['first', 'second', 'third', 'fourth'] as const;

/** The rhythms in which a time can come back, in words: `Jede Woche`, `Jeden Monat am zweiten Dienstag`. */
export function useRhythmChoices() {
  const format = useFormat();
  return (start: SeriesStart) => {
    const { weekday, which } = placeInMonth(start);
    const day = format.weekday(weekday === 0 ? 7 : weekday);
    return rhythmsFrom(start).map((value) => {
      if (value === 'monthlyLast') return { value, label: t('series.rhythm.monthly.last', { day }) };
      if (value !== 'monthly') return { value, label: t(`series.rhythm.${value}`) };
      return { value, label: t(`series.rhythm.monthly.${numbers[which - 1] ?? 'first'}`, { day }) };
    });
  };
}
