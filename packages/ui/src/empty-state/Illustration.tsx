import { onDemand } from '../on-demand.tsx';
import type { IllustrationName } from './DrawnIllustration.tsx';

export type { IllustrationName };

/** One of our own line drawings in the accent; decoration, so it has no name. */
export const Illustration = onDemand<{ name: IllustrationName }>(
  () => import('./DrawnIllustration.tsx'),
  () => <span class="d-illustration" />,
);
