import type {
  AgeGroup,
  DirectoryFilterName,
  DirectorySort,
  FreeTimeFilter,
  Gender,
  Insurance,
  PartOfDay,
  SpecialistFilter,
  VisitFormat,
} from '../gql/graphql.ts';

/** The directory's search as it stands in the address; several values of one filter are divided by commas. */
export type DirectorySearch = {
  q?: string | undefined;
  specialty?: string | undefined;
  language?: string | undefined;
  format?: string | undefined;
  gender?: string | undefined;
  insurance?: string | undefined;
  age?: string | undefined;
  org?: string | undefined;
  city?: string | undefined;
  /** `5000-9999`: the lowest price in minor units. */
  price?: string | undefined;
  /** Days within which one must be free. */
  free?: string | undefined;
  /** Weekdays, 1 Monday to 7 Sunday. */
  day?: string | undefined;
  part?: string | undefined;
  sort?: string | undefined;
};

/** The forms an appointment can have. */
export const FORMATS: readonly VisitFormat[] = ['VIDEO', 'IN_PERSON', 'PHONE'];
/** What may be said of a gender. */
export const GENDERS: readonly Gender[] = ['FEMALE', 'MALE', 'DIVERSE'];
/** Who may pay. */
export const INSURANCES: readonly Insurance[] = ['STATUTORY', 'PRIVATE', 'SELF_PAY'];
/** Whom somebody sees, the youngest first. */
export const AGE_GROUPS: readonly AgeGroup[] = ['CHILDREN', 'ADOLESCENTS', 'ADULTS', 'OLDER_PEOPLE'];
/** Parts of the day. */
export const PARTS: readonly PartOfDay[] = ['MORNING', 'AFTERNOON', 'EVENING'];
/** Monday to Sunday. */
export const WEEKDAYS = ['1', '2', '3', '4', '5', '6', '7'] as const;
/** Orders that may be chosen; without one the graph's own holds. */
export const SORTS: readonly DirectorySort[] = ['NEXT_FREE', 'PRICE', 'NAME'];

/** Which words of the address each filter of the graph comes from. */
export const PARAMETERS: Readonly<Record<DirectoryFilterName, readonly (keyof DirectorySearch)[]>> = {
  SEARCH: ['q'],
  SPECIALTIES: ['specialty'],
  LANGUAGES: ['language'],
  FORMATS: ['format'],
  GENDERS: ['gender'],
  INSURANCES: ['insurance'],
  AGE_GROUPS: ['age'],
  ORGANIZATIONS: ['org'],
  CITIES: ['city'],
  PRICE: ['price'],
  FREE_TIME: ['free', 'day', 'part'],
};
const EVERYTHING: readonly (keyof DirectorySearch)[] = Object.values(PARAMETERS).flat();

/** The values of a filter in the address; the graph takes twenty. */
export const valuesOf = (text: string | undefined): string[] => text?.split(',').filter(Boolean).slice(0, 20) ?? [];

const known = <Value extends string>(all: readonly Value[], text: string | undefined): Value[] =>
  all.filter((value) => valuesOf(text).includes(value));

function priceOf(text: string | undefined): SpecialistFilter['price'] {
  const [, min, max] = /^(\d{1,9})-(\d{1,9})$/.exec(text ?? '') ?? [];
  return min && max && Number(min) <= Number(max) ? { minMinor: Number(min), maxMinor: Number(max) } : null;
}

/** When a free time must be, or null where it does not matter. */
export function freeTimeOf(search: DirectorySearch, timeZone: string): FreeTimeFilter | null {
  const days = Number(search.free);
  const wish = {
    ...(Number.isInteger(days) && days >= 1 && days <= 31 ? { withinDays: days } : {}),
    ...filled('weekdays', known(WEEKDAYS, search.day).map(Number)),
    ...filled('partsOfDay', known(PARTS, search.part)),
  };
  return Object.keys(wish).length > 0 ? { ...wish, timeZone } : null;
}

const filled = (name: string, values: readonly unknown[]) => (values.length > 0 ? { [name]: values } : {});

/** The filter to ask the graph for, or null for everyone; what the address says and the graph does not know is left out. */
export function filterOf(search: DirectorySearch, timeZone: string): SpecialistFilter | null {
  const text = search.q?.trim().slice(0, 200);
  const price = priceOf(search.price);
  const freeTime = freeTimeOf(search, timeZone);
  const filter: SpecialistFilter = {
    ...(text ? { search: text } : {}),
    ...filled('specialties', valuesOf(search.specialty)),
    ...filled('languages', valuesOf(search.language)),
    ...filled('formats', known(FORMATS, search.format)),
    ...filled('genders', known(GENDERS, search.gender)),
    ...filled('insurances', known(INSURANCES, search.insurance)),
    ...filled('ageGroups', known(AGE_GROUPS, search.age)),
    ...filled('organizations', valuesOf(search.org)),
    ...filled('cities', valuesOf(search.city)),
    ...(price ? { price } : {}),
    ...(freeTime ? { freeTime } : {}),
  };
  return Object.keys(filter).length > 0 ? filter : null;
}

/** The order to ask for, or null for the graph's own. */
export const sortOf = (search: DirectorySearch): DirectorySort | null =>
  SORTS.find((sort) => sort === search.sort) ?? null;

/** Whether anything narrows the directory. */
export const isFiltered = (search: DirectorySearch): boolean => EVERYTHING.some((name) => Boolean(search[name]));

/** How many filters are set, what is typed not counted. */
export const filterCount = (search: DirectorySearch): number =>
  Object.entries(PARAMETERS).filter(([filter, names]) => filter !== 'SEARCH' && names.some((name) => search[name]))
    .length;

/** A search with those words of the address taken away. */
export const without = (names: readonly (keyof DirectorySearch)[]): DirectorySearch =>
  Object.fromEntries(names.map((name) => [name, undefined]));

/** A search with nothing in it. */
export const nothing = (): DirectorySearch => without(EVERYTHING);

/** What changes in a search when a suggestion is chosen: its filter has that value too, and what was typed for it is gone. */
export const withValue = (
  search: DirectorySearch,
  { name, value }: { readonly name: 'specialty' | 'language' | 'org' | 'city'; readonly value: string },
): DirectorySearch => ({ q: undefined, [name]: [...new Set([...valuesOf(search[name]), value])].join(',') });
