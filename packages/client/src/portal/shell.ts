import type { PlaceGroup, ProfileItem } from '@daraport/ui';
import { createContext, useContext, type Accessor, type Component } from 'solid-js';
import type { Notices } from '../notices/use-notices.ts';
import type { PortalTour } from '../tour/use-tour.ts';
import type { VersionWatch } from './version.ts';

/** What the shell offers once its lazy part is there: entries for bar and rail, the notices behind the bell, the first steps. */
export interface ShellParts {
  /** Search, bell and help; `wide` in the rail, where there is room for words. */
  readonly Tools: Component<{ wide: boolean }>;
  /** Above every page: that the graph is out of reach, that a newer version is there. */
  readonly Banners: Component;
  readonly notices: Notices;
  readonly tour: PortalTour;
  readonly version: VersionWatch;
}

/** What the lazy part of the shell needs of the frame. */
export interface ShellFrame {
  readonly places: readonly PlaceGroup[];
  readonly profileItems: readonly ProfileItem[];
}

export const ShellContext = createContext<Accessor<ShellParts | undefined>>(() => undefined);

/** The parts of the shell; undefined until they are loaded. */
export const useShell = (): Accessor<ShellParts | undefined> => useContext(ShellContext);
