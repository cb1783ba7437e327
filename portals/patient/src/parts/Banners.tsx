import { useSession } from '@daraport/client';
import { onDemand } from '@daraport/ui';
import { Show } from 'solid-js';
import { AttributionBanner } from './AttributionBanner.tsx';

const Comparison = onDemand<{ id: string; isTakingPart: boolean }>(() => import('../comparison/Comparison.tsx'));

/** What visitors are asked wherever they are. */
export function Banners() {
  const session = useSession();
  return (
    <>
      <AttributionBanner />
      <Show when={session.brand().comparison}>{(comparison) => <Comparison {...comparison()} />}</Show>
    </>
  );
}
