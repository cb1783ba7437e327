import type { Viewer } from '@daraport/access';
import type { Interval, Words } from '@daraport/domain';
import { wallClockAt } from '../calendar/zone.ts';
import { highestPrice, type FreeTimeFilter, type PartOfDay } from './filter.ts';

/** The words of a search as people type it, at most six; the rest of a longer text is not looked at. */
export const searchWords = (search: string): string[] =>
  search
    .normalize('NFC')
    .slice(0, 200)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .slice(0, 6)
    .map((word) => word.slice(0, 40));

/** How a specialist is called everywhere: `Dr. med. Lena Brandt`. */
export const spokenName = (specialist: { title: string; displayName: string }): string =>
  [specialist.title, specialist.displayName].filter(Boolean).join(' ');

/** What is written in the viewer's language, or in the other where nothing is. */
export const inLanguage = (words: Words, locale: keyof Words): string =>
  words[locale] || words[locale === 'de' ? 'en' : 'de'];

/** The ways to meet that the brand offers at present: no video visits while it has them switched off. */
export const formatsOn = <Format extends string>({ modules }: Pick<Viewer, 'modules'>, formats: readonly Format[]) =>
  formats.filter((format) => format !== 'VIDEO' || modules.includes('VIDEO'));

const noon = 12 * 60;
const evening = 17 * 60;
const partAt = (minute: number): PartOfDay => {
  if (minute < noon) return 'MORNING';
  return minute < evening ? 'AFTERNOON' : 'EVENING';
};

/** Whether a slot starts on one of the weekdays and in one of the parts of the day, by the clock of the asked zone. */
export function fitsClock(wish: FreeTimeFilter | null): (slot: Interval) => boolean {
  if (!wish || (wish.weekdays.length === 0 && wish.partsOfDay.length === 0)) return () => true;
  const { weekdays, partsOfDay, timeZone } = wish;
  return ({ startsAt }) => {
    const { weekday, minute } = wallClockAt(timeZone, startsAt);
    const isOnDay = weekdays.length === 0 || weekdays.includes(weekday);
    return isOnDay && (partsOfDay.length === 0 || partsOfDay.includes(partAt(minute)));
  };
}

/** A span of prices, both ends included, and how many lie in it. */
export interface PriceBand {
  readonly minMinor: number;
  readonly maxMinor: number;
  readonly count: number;
}

/** At most five bands between round prices, from the cheapest to the dearest there is; every price lies in one of them. */
export function priceBands(prices: readonly { readonly priceMinor: number; readonly count: number }[]): PriceBand[] {
  const all = prices.map(({ priceMinor }) => priceMinor);
  if (all.length === 0) return [];
  const [lowest, highest] = [Math.min(...all), Math.max(...all)];
  const step = roundSteps.find((size) => Math.floor(highest / size) - Math.floor(lowest / size) < 5) ?? 1_000_000_000;
  const bands = Map.groupBy(prices, ({ priceMinor }) => Math.floor(priceMinor / step));
  return [...bands]
    .toSorted(([a], [b]) => a - b)
    .map(([place, inside]) => ({
      minMinor: place * step,
      maxMinor: Math.min((place + 1) * step - 1, highestPrice),
      count: inside.reduce((sum, { count }) => sum + count, 0),
    }));
}

const roundSteps = [1, 2, 2.5, 5, 10, 20, 25, 50, 100, 1000, 10_000, 100_000, 1_000_000].map((size) => size * 1000);
