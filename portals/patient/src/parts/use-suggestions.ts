import { createEffect, createSignal, getOwner, on, onCleanup, runWithOwner, type Accessor } from 'solid-js';
import type { Suggestions } from './suggestions.ts';

/** What a suggestion means: a profile to go to, or a word of a filter. */
export type Meaning =
  | { readonly kind: 'SPECIALIST'; readonly slug: string }
  | { readonly kind: 'FILTER'; readonly name: 'specialty' | 'language' | 'org' | 'city'; readonly value: string };

/** What the typed text may mean; how that is asked is fetched with the first letter, so that no first visit carries it. */
export function useSuggestions(text: Accessor<string>): Suggestions {
  const owner = getOwner();
  const [suggestions, setSuggestions] = createSignal<Suggestions>();
  let isFetching = false;
  let isGone = false;
  onCleanup(() => (isGone = true));
  const fetch = async () => {
    if (isFetching) return;
    isFetching = true;
    const module = await import('./suggestions.ts').catch(() => undefined);
    // Without a connection the next letter asks again.
    if (!module) isFetching = false;
    else if (!isGone) runWithOwner(owner, () => setSuggestions(module.createSuggestions(text)));
  };
  createEffect(on(text, () => void fetch(), { defer: true }));
  return {
    groups: () => suggestions()?.groups() ?? [],
    meaningOf: (key) => suggestions()?.meaningOf(key),
  };
}

/** Where a suggestion leads from a page that shows no list. */
export const pathOf = (meaning: Meaning): string =>
  meaning.kind === 'SPECIALIST'
    ? `/specialists/${encodeURIComponent(meaning.slug)}`
    : `/specialists?${meaning.name}=${encodeURIComponent(meaning.value)}`;
