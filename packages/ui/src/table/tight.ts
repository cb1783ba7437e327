import { createSignal, onCleanup, type Accessor } from 'solid-js';

/** Whether a table has less room than a desk leaves beside the rail, and more than a phone. */
export function createTight(): Accessor<boolean> {
  const query = matchMedia('(40rem <= width < 75rem)');
  const [isTight, setTight] = createSignal(query.matches);
  const follow = () => setTight(query.matches);
  query.addEventListener('change', follow);
  onCleanup(() => query.removeEventListener('change', follow));
  return isTight;
}
