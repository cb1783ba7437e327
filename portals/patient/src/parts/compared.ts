import { createSignal } from 'solid-js';

/** The most that stand side by side. */
export const MOST_COMPARED = 4;

const [slugs, setSlugs] = createSignal<readonly string[]>([]);

/** Who is ticked for comparison, kept while the portal is open. */
export const compared = slugs;

/** Ticks or unticks one; a fifth takes the place of the first. */
export function setCompared(slug: string, isCompared: boolean): void {
  const others = slugs().filter((each) => each !== slug);
  setSlugs(isCompared ? [...others, slug].slice(-MOST_COMPARED) : others);
}

/** Unticks everyone. */
export const clearCompared = (): void => void setSlugs([]);

/** The comparison's path. */
export const comparePath = (chosen: readonly string[]): string => `/compare?s=${chosen.join(',')}`;
