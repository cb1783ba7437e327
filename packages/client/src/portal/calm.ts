import { createSignal, onCleanup, type Accessor } from 'solid-js';

/** Where a browser cannot say when it is idle: after this (milliseconds), which is also the longest wait elsewhere. */
const LONGEST = 2000;

/** True once the browser has nothing more urgent to do: the moment for what the first page is usable without. */
export function createCalm(): Accessor<boolean> {
  const [isCalm, setCalm] = createSignal(false);
  const settle = () => setCalm(true);
  if ('requestIdleCallback' in window) {
    const waiting = requestIdleCallback(settle, { timeout: LONGEST });
    onCleanup(() => cancelIdleCallback(waiting));
  } else {
    const waiting = setTimeout(settle, LONGEST);
    onCleanup(() => clearTimeout(waiting));
  }
  return isCalm;
}
