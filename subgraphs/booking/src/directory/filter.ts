import { isId, isTimeZone } from '@daraport/domain';
import type { AgeGroup, Gender, Insurance } from '@daraport/drizzle/tables/booking';
import { GraphQLError } from 'graphql';
import { searchWords } from './rules.ts';

/** Morning ends at noon, evening begins at five. */
export type PartOfDay = 'MORNING' | 'AFTERNOON' | 'EVENING';
type Format = 'VIDEO' | 'IN_PERSON' | 'PHONE';

/** When a free time must lie, by the clock of `timeZone`: today is within one day; a list means any of its words. */
export interface FreeTimeFilter {
  readonly withinDays: number;
  readonly weekdays: readonly number[];
  readonly partsOfDay: readonly PartOfDay[];
  readonly timeZone: string;
}

/** What narrows the directory, checked; an empty list narrows nothing. */
export interface DirectoryFilter {
  readonly words: readonly string[];
  readonly specialties: readonly string[];
  readonly languages: readonly string[];
  readonly formats: readonly Format[];
  readonly genders: readonly Gender[];
  readonly insurances: readonly Insurance[];
  readonly ageGroups: readonly AgeGroup[];
  readonly organizations: readonly string[];
  readonly cities: readonly string[];
  /** Bounds of the lowest list price, both included. */
  readonly price: { readonly minMinor: number; readonly maxMinor: number } | null;
  readonly freeTime: FreeTimeFilter | null;
}

type Maybe<T> = T | null | undefined;
/** A free time as it is asked for. */
export interface AskedFreeTime {
  readonly withinDays?: Maybe<number>;
  readonly weekdays?: Maybe<readonly number[]>;
  readonly partsOfDay?: Maybe<readonly PartOfDay[]>;
  readonly timeZone: string;
}
/** A filter as it is asked for. */
export interface AskedFilter {
  readonly search?: Maybe<string>;
  readonly specialties?: Maybe<readonly string[]>;
  readonly languages?: Maybe<readonly string[]>;
  readonly formats?: Maybe<readonly Format[]>;
  readonly genders?: Maybe<readonly Gender[]>;
  readonly insurances?: Maybe<readonly Insurance[]>;
  readonly ageGroups?: Maybe<readonly AgeGroup[]>;
  readonly organizations?: Maybe<readonly string[]>;
  readonly cities?: Maybe<readonly string[]>;
  readonly price?: Maybe<{ readonly minMinor?: Maybe<number>; readonly maxMinor?: Maybe<number> }>;
  readonly freeTime?: Maybe<AskedFreeTime>;
}

/** The most that one search may ask for. */
export const limits = { text: 200, values: 20, value: 80, days: 31 } as const;
/** A price that every price in Postgres' integers lies below or at. */
export const highestPrice = 2_147_483_647;

/** The refusal of what no search may ask for. */
export const badInput = (message: string) => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });

/** The filter within its limits; throws `BAD_USER_INPUT` for what is too long, too many or no such thing. */
export function checkedFilter(asked: AskedFilter): DirectoryFilter {
  const search = asked.search ?? '';
  if (search.length > limits.text) throw badInput(`Search for at most ${limits.text} characters.`);
  return {
    words: searchWords(search),
    specialties: checkedValues(asked.specialties),
    languages: checkedValues(asked.languages),
    formats: checkedValues(asked.formats),
    genders: checkedValues(asked.genders),
    insurances: checkedValues(asked.insurances),
    ageGroups: checkedValues(asked.ageGroups),
    organizations: checkedValues(asked.organizations).map(asId),
    cities: checkedValues(asked.cities),
    price: checkedPrice(asked.price),
    freeTime: asked.freeTime ? checkedFreeTime(asked.freeTime) : null,
  };
}

function checkedValues<Value extends string>(values: Maybe<readonly Value[]>): Value[] {
  const list = [...new Set(values)];
  if ((values?.length ?? 0) > limits.values) throw badInput(`Choose at most ${limits.values} values of one filter.`);
  if (list.some((value) => value.length > limits.value || value.includes('\0')))
    throw badInput(`A value has at most ${limits.value} characters.`);
  return list;
}

function asId(value: string): string {
  if (!isId(value)) throw badInput('An organization is named by its id.');
  return value;
}

function checkedPrice(asked: AskedFilter['price']): DirectoryFilter['price'] {
  const { minMinor, maxMinor } = asked ?? {};
  if (minMinor == null && maxMinor == null) return null;
  const price = { minMinor: minMinor ?? 0, maxMinor: maxMinor ?? highestPrice };
  if (price.minMinor < 0 || price.maxMinor < price.minMinor)
    throw badInput('A price range ends at or above its start.');
  return price;
}

/** The wish for a free time within its limits; `withinDays` is 31 unless given. Throws `BAD_USER_INPUT`. */
export function checkedFreeTime(asked: AskedFreeTime): FreeTimeFilter {
  const withinDays = asked.withinDays ?? limits.days;
  const weekdays = [...new Set(asked.weekdays)];
  if (withinDays < 1 || withinDays > limits.days) throw badInput(`withinDays must be 1 to ${limits.days}.`);
  if (weekdays.some((day) => day < 1 || day > 7)) throw badInput('A weekday is 1 (Monday) to 7 (Sunday).');
  if (!isTimeZone(asked.timeZone)) throw badInput('timeZone must be an IANA time zone, like Europe/Berlin.');
  return { withinDays, weekdays, partsOfDay: [...new Set(asked.partsOfDay)], timeZone: asked.timeZone };
}
