import { createContext, createEffect, useContext } from 'solid-js';
import { useSpeech } from '../words/context.tsx';

/** Whether a `Page` with a heading of its own stands around. */
export const InPage = createContext(false);

/** Names the document after the page, and after the product where it has a name. */
export function createTitle(title: () => string): void {
  const speech = useSpeech();
  createEffect(() => {
    document.title = speech().siteName ? `${title()} · ${speech().siteName}` : title();
  });
}

/** What heading a state takes: `h2` inside a page; alone it is the page, with `h1` and the document's title. */
export function useStateHeading(title: () => string): 'h1' | 'h2' {
  if (useContext(InPage)) return 'h2';
  createTitle(title);
  return 'h1';
}
