import { lazy, Suspense, type Component, type JSX } from 'solid-js';

/** A part that is fetched when it is first shown; `preload` fetches it before, e.g. when the pointer comes near. */
export type OnDemand<Props extends object> = Component<Props> & { readonly preload: () => void };

/**
 * A part of a page whose code is no part of the page's: fetched when it is first shown, with `standIn` (of its final
 * size) in its place until then. The page around it stays as it is.
 */
export function onDemand<Props extends object>(
  load: () => Promise<{ default: Component<Props> }>,
  standIn?: (props: Props) => JSX.Element,
): OnDemand<Props> {
  const Part = lazy(load);
  const Shown = (props: Props) => (
    <Suspense fallback={standIn?.(props)}>
      <Part {...props} />
    </Suspense>
  );
  return Object.assign(Shown, { preload: () => void Part.preload().catch(() => undefined) });
}
