import { createSignal, onCleanup, type Accessor } from 'solid-js';

/** The time, read anew every so many milliseconds. */
export function useNow(every: number): Accessor<Date> {
  const [now, setNow] = createSignal(new Date());
  const timer = setInterval(() => setNow(new Date()), every);
  onCleanup(() => clearInterval(timer));
  return now;
}
