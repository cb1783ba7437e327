import { createPalette, createShortcuts } from '@daraport/ui';
import { onMount, Show } from 'solid-js';
import { useTexts } from '../i18n/use-texts.ts';
import { searchTexts } from '../search/messages/index.ts';
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
  const isSpoken = useTexts(searchTexts);
  const Tools: ShellParts['Tools'] = (place) => (
    <Show when={isSpoken()}>
      <div class="c-tools" data-wide={place.wide ? '' : undefined}>
        <SearchEntry palette={palette} wide={place.wide} />
        <HelpLink />
      </div>
    </Show>
  );
  onMount(() => props.onReady({ Tools }));
  return (
    <Show when={isSpoken()}>
      <SearchPalette
        palette={palette}
        places={props.frame.places}
        profileItems={props.frame.profileItems}
        source={props.search}
      />
    </Show>
  );
}
