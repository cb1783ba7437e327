import type { Icon } from '../icon.ts';

/** A place one can go to from the shell. */
export interface Place {
  readonly href: string;
  readonly label: string;
  readonly icon: Icon;
  /** Things waiting there, as a number beside the label. */
  readonly count?: number | undefined;
  /** Active only at exactly this path, as the start page needs. */
  readonly exact?: boolean | undefined;
}

/** Places under one heading of the rail; the first group may go without. */
export interface PlaceGroup {
  readonly label?: string | undefined;
  readonly places: readonly Place[];
}

/** A line of the profile menu: a way (`href`) or an act (`onSelect`). */
export interface ProfileItem {
  readonly label: string;
  readonly icon?: Icon | undefined;
  readonly href?: string | undefined;
  readonly onSelect?: (() => void) | undefined;
}

/** The person signed in, as the shell shows them. */
export interface ShellPerson {
  readonly id: string;
  readonly name: string;
  /** Email or role, under the name. */
  readonly detail?: string | undefined;
  readonly photoUrl?: string | undefined;
  readonly portrait?: string | undefined;
}

/** The brand as the shell shows it; the name is written when there is no logo. */
export interface ShellBrand {
  readonly name: string;
  readonly href: string;
  readonly logoUrl?: string | undefined;
}

/** Whether a place is where one is: at it, or below it unless it is exact. */
export function isCurrent(place: Pick<Place, 'href' | 'exact'>, path: string): boolean {
  const at = (text: string) => text.split(/[?#]/)[0]?.replace(/\/+$/, '') || '/';
  const [here, there] = [at(path), at(place.href)];
  if (place.exact || there === '/') return here === there;
  return here === there || here.startsWith(`${there}/`);
}

/** The one place of several that is current: the longest match, so that a parent does not light up with its child. */
export function currentOf(places: readonly Place[], path: string): Place | undefined {
  return places.filter((place) => isCurrent(place, path)).toSorted((a, b) => b.href.length - a.href.length)[0];
}
