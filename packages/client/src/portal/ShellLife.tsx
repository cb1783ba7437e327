import { createPalette, createShortcuts } from '@daraport/ui';
import { onMount } from 'solid-js';
import { SearchEntry } from '../search/SearchEntry.tsx';
import { SearchPalette } from '../search/SearchPalette.tsx';
import type { SearchSource } from '../search/source.ts';
import { HelpLink } from './HelpLink.tsx';
import './shell.css';
import type { ShellFrame, ShellParts } from './shell.ts';

export interface ShellLifeProps {
  frame: ShellFrame;
  search: (() => Promise<SearchSource>) | undefined;
  /** Hands over what the shell shows in bar and rail. */
  onReady: (parts: ShellParts) => void;
}

/**
 * What lives behind every page of a portal and is not needed to show the first: the palette. It is loaded
 * after the page, stands once, and gives the frame its entries.
 */
export default function ShellLife(props: ShellLifeProps) {
  const palette = createPalette();
  createShortcuts({ '/': () => palette.setOpen(true) });
  const Tools: ShellParts['Tools'] = (place) => (
    <div class="c-tools" data-wide={place.wide ? '' : undefined}>
      <SearchEntry palette={palette} wide={place.wide} />
      <HelpLink />
    </div>
  );
  onMount(() => props.onReady({ Tools }));
  return (
    <SearchPalette
      palette={palette}
      places={props.frame.places}
      profileItems={props.frame.profileItems}
      source={props.search}
    />
  );
}
