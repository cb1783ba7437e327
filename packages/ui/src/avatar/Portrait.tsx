import { onDemand } from '../on-demand.tsx';

/** A friendly drawn portrait that is always the same for the same seed; fills its box. */
export const Portrait = onDemand<{ seed: string }>(() => import('./DrawnPortrait.tsx'));
