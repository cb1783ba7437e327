import { LoadingState } from '@daraport/ui';
import { createSignal, Show, type Component } from 'solid-js';

/** A page made by Solid's `lazy`. */
export type LazyPage = Component & { readonly preload: () => Promise<unknown> };

/**
 * The page, fetched beside the router and not within its transition. While a transition waits, whatever else is drawn
 * (words of another language, the parts that live behind every page) reads the place that is being left, and is not
 * told when the new one is there; so no transition may wait.
 */
export function fetched(Page: LazyPage): LazyPage {
  const [isThere, setThere] = createSignal(false);
  const preload = () =>
    Page.preload().then(
      () => setThere(true),
      // Shown all the same: then it is the page that fails, and the frame says so.
      () => setThere(true),
    );
  const Shown = () => {
    void preload();
    return (
      <Show when={isThere()} fallback={<LoadingState />}>
        <Page />
      </Show>
    );
  };
  return Object.assign(Shown, { preload });
}
