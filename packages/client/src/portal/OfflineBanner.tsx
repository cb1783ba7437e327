import { Notice } from '@daraport/ui';
import { createSignal, onCleanup, Show } from 'solid-js';
import { words } from '../messages/index.ts';

/** Says that the device is offline; gone by itself once it is back. */
export function OfflineBanner() {
  const [isOnline, setOnline] = createSignal(navigator.onLine);
  const update = () => setOnline(navigator.onLine);
  window.addEventListener('online', update);
  window.addEventListener('offline', update);
  onCleanup(() => {
    window.removeEventListener('online', update);
    window.removeEventListener('offline', update);
  });
  return (
    <Show when={!isOnline()}>
      <div role="status">
        <Notice tone="warning">{words.t('offlineBanner')}</Notice>
      </div>
    </Show>
  );
}
