import { createSignal, onCleanup, type Accessor } from 'solid-js';

/** Whether the query holds now; follows the window. */
export function createMediaQuery(query: string): Accessor<boolean> {
  const list = matchMedia(query);
  const [isMatching, setMatching] = createSignal(list.matches);
  const update = () => setMatching(list.matches);
  list.addEventListener('change', update);
  onCleanup(() => list.removeEventListener('change', update));
  return isMatching;
}
