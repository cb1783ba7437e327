import { Button, Notice } from '@daraport/ui';
import { createSignal, Show } from 'solid-js';
import { words } from '../messages/index.ts';
import type { Reach } from '../graph/reach.ts';

/** How long (milliseconds) a try shows that it is under way; its outcome shows by itself. */
const TRY_SHOWS = 2000;

/** Says that the graph is out of reach, and offers to try now; gone by itself once it is back. */
export function AwayBanner(props: { reach: Reach }) {
  const [isTrying, setTrying] = createSignal(false);
  const retry = () => {
    setTrying(true);
    setTimeout(() => setTrying(false), TRY_SHOWS);
    props.reach.retry();
  };
  return (
    <div role="status">
      <Show when={props.reach.isAway()}>
        <Notice
          tone="warning"
          actions={
            <Button size="small" busy={isTrying()} onClick={retry}>
              {words.t('away.retry')}
            </Button>
          }
        >
          {words.t(props.reach.isDeviceOffline() ? 'away.device' : 'away.server')}
        </Notice>
      </Show>
    </div>
  );
}
