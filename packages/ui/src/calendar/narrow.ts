import { createSignal, onCleanup, type Accessor } from 'solid-js';

/** Whether there is room for no more than one day of hours. */
export function createNarrow(): Accessor<boolean> {
  const query = matchMedia('(width < 48rem)');
  const [isNarrow, setNarrow] = createSignal(query.matches);
  const follow = () => setNarrow(query.matches);
  query.addEventListener('change', follow);
  onCleanup(() => query.removeEventListener('change', follow));
  return isNarrow;
}
