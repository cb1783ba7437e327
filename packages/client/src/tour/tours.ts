import type { Role } from '../gql/graphql.ts';

/** What a step shows: a place of the navigation by its path, or a part of the shell. */
export type Target = { readonly place: string } | { readonly part: keyof typeof PARTS };

/** The parts of the shell a step may point at. */
export const PARTS = { search: '.c-search-entry', bell: '.d-bell', help: '.c-help-link' } as const;

/** One step; its words stand under the tour and this name. */
export interface Step<Name extends string = string> {
  readonly name: Name;
  readonly target: Target;
}

const place = <Name extends string>(name: Name, path: string): Step<Name> => ({ name, target: { place: path } });
const search = { name: 'search', target: { part: 'search' } } as const satisfies Step;
const bell = { name: 'bell', target: { part: 'bell' } } as const satisfies Step;
const help = { name: 'help', target: { part: 'help' } } as const satisfies Step;

/** The first steps of each role, in their order; an operator is shown none. */
export const TOURS = {
  PATIENT: [
    place('find', '/specialists'),
    place('appointments', '/appointments'),
    place('messages', '/messages'),
    place('me', '/me'),
    bell,
    help,
  ],
  SPECIALIST: [place('today', '/'), place('calendar', '/calendar'), place('patients', '/patients'), bell, search, help],
  COORDINATOR: [
    place('bookings', '/bookings'),
    place('specialists', '/specialists'),
    place('people', '/people'),
    search,
    help,
  ],
  ORGANIZATION_ADMIN: [
    place('overview', '/'),
    place('bookings', '/bookings'),
    place('people', '/people'),
    search,
    help,
  ],
  BRAND_ADMIN: [
    place('overview', '/'),
    place('bookings', '/bookings'),
    place('people', '/people'),
    place('audit', '/audit'),
    search,
    help,
  ],
  COMPLIANCE_OFFICER: [place('audit', '/audit'), search, help],
  AFFILIATE: [
    place('earnings', '/'),
    place('links', '/links'),
    place('ledger', '/ledger'),
    place('tokens', '/tokens'),
    help,
  ],
} as const satisfies Partial<Record<Role, readonly Step[]>>;

export type TourRole = keyof typeof TOURS;
export type StepName = (typeof TOURS)[TourRole][number]['name'];

/** The tour of a role, if it has one. */
export const tourOf = (role: Role | undefined): readonly Step<StepName>[] | undefined =>
  role && role in TOURS ? TOURS[role as TourRole] : undefined;

/** The selector of a target; places stand in rail, top bar or bottom bar, whichever is in sight. */
export const selectorOf = (target: Target, hrefOf: (path: string) => string): string =>
  'part' in target ? PARTS[target.part] : `nav a[href="${hrefOf(target.place)}"]`;

/** Whether the tour may be offered at the path: at the start alone, because elsewhere one came for something else. */
export const mayOfferAt = (path: string): boolean => path === '/';
