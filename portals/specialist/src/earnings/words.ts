import { tagOf, useFormat, useSession } from '@daraport/client';
import type { EarningsGrain } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';

const at = (day: string) => new Date(`${day}T00:00:00Z`);

/** How days, weeks and months of earnings are called. */
export function usePeriodWords() {
  const session = useSession();
  const format = useFormat();
  const style = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(tagOf(session.locale()), { ...options, timeZone: 'UTC' });
  return {
    /** `1.–24. November 2026` */
    span: ({ from, to }: { from: string; to: string }) =>
      style({ day: 'numeric', month: 'long', year: 'numeric' }).formatRange(at(from), at(to)),
    /** `24.11.`, `Nov. 26`: short enough to stand under a bar. */
    short: (day: string, grain: EarningsGrain) =>
      grain === 'MONTH' ? style({ month: 'short', year: '2-digit' }).format(at(day)) : format.shortDay(day),
    /** `24. Nov. 2026`, `Woche ab 23. Nov. 2026`, `November 2026` */
    full: (day: string, grain: EarningsGrain) => {
      if (grain === 'MONTH') return format.month(day);
      const words = style({ day: 'numeric', month: 'short', year: 'numeric' }).format(at(day));
      return grain === 'WEEK' ? t('earnings.weekOf', { day: words }) : words;
    },
  };
}
