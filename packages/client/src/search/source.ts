import type { CommandGroup } from '@daraport/ui';
import type { Accessor } from 'solid-js';

/** What a portal found for the typed text; groups are capped and come in the order they are shown. */
export interface SearchFinds {
  readonly groups: Accessor<readonly CommandGroup[]>;
  readonly isSearching: Accessor<boolean>;
}

/**
 * What the search file of a portal exports: asks the graph, in one document, for what the viewer may see. `typed` has
 * come to rest, is empty while there is nothing to look for, and is kept nowhere.
 */
export interface SearchSource {
  readonly useSearch: (typed: Accessor<string>) => SearchFinds;
}

/** Below this many letters the graph is not asked. */
export const LEAST_LETTERS = 2;

/** The most rows of one kind. */
export const MOST_FINDS = 5;
