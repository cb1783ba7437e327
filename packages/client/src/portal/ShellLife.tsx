import { createPalette, createShortcuts, preloadToasts } from '@daraport/ui';
import { onMount, Show } from 'solid-js';
import { useAnnouncedNotices } from '../notices/announce.ts';
import { Bell } from '../notices/Bell.tsx';
import { SearchEntry } from '../search/SearchEntry.tsx';
import { SearchPalette } from '../search/SearchPalette.tsx';
import type { SearchSource } from '../search/source.ts';
import { watchReach } from '../graph/reach.ts';
import { useSession } from '../session/session.ts';
import { TourOffer } from '../tour/TourOffer.tsx';
import { usePortalTour } from '../tour/use-tour.ts';
import { AwayBanner } from './AwayBanner.tsx';
import { HelpLink } from './HelpLink.tsx';
import { NewVersion } from './NewVersion.tsx';
import './shell.css';
import type { ShellFrame, ShellParts } from './shell.ts';
import { watchVersion } from './version.ts';

export interface ShellLifeProps {
  frame: ShellFrame;
  search: (() => Promise<SearchSource>) | undefined;
  /** Hands over what the shell shows in bar and rail. */
  onReady: (parts: ShellParts) => void;
}

/**
 * What lives behind every page of a portal and is not needed to show the first: palette, notices, first steps. It is loaded
 * after the page, stands once, and gives the frame its entries.
 */
export default function ShellLife(props: ShellLifeProps) {
  const session = useSession();
  const palette = createPalette();
  createShortcuts({ '/': () => palette.setOpen(true) });
  const notices = useAnnouncedNotices();
  const tour = usePortalTour();
  const version = watchVersion();
  const Tools: ShellParts['Tools'] = (place) => (
    <div class="c-tools" data-wide={place.wide ? '' : undefined}>
      <SearchEntry palette={palette} wide={place.wide} />
      <Show when={session.isSignedIn()}>
        <Bell notices={notices} />
      </Show>
      <HelpLink />
    </div>
  );
  const reach = watchReach(session.line);
  const Banners = () => (
    <>
      <AwayBanner reach={reach} />
      <NewVersion version={version} />
    </>
  );
  // Also for the news that the connection is gone.
  preloadToasts();
  onMount(() => props.onReady({ Tools, Banners, notices, tour, version }));
  return (
    <>
      <SearchPalette
        palette={palette}
        places={props.frame.places}
        profileItems={props.frame.profileItems}
        source={props.search}
      />
      <TourOffer tour={tour} />
    </>
  );
}
