import { useFormat } from '@daraport/client';
import type { MetricGrain } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';

/** What a point of the plots and a row of the table are called: a day, a week by its first day, a month. */
export function useSpanWords() {
  const format = useFormat();
  return (date: string, grain: MetricGrain): string => {
    if (grain === 'DAY') return format.shortDay(date);
    if (grain === 'MONTH') return format.month(date);
    return t('reports.weekOf', { day: format.shortDay(date) });
  };
}
