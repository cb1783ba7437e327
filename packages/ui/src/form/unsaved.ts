import { createSignal, onCleanup, onMount, type Accessor } from 'solid-js';

/** Stands between a person and the loss of what was not saved. */
export interface UnsavedGuard {
  readonly isAsking: Accessor<boolean>;
  /** Whether leaving must wait for an answer; then `leave` is called once it is yes. */
  readonly hold: (leave: () => void) => boolean;
  readonly leave: () => void;
  readonly stay: () => void;
}

/**
 * Asks before a page with changes is left: by the browser when the tab goes, by `UnsavedDialog` within the portal.
 * With a router: `useBeforeLeave((event) => guard.hold(() => event.retry(true)) && event.preventDefault())`.
 */
export function createUnsavedGuard(isDirty: () => boolean): UnsavedGuard {
  const [isAsking, setAsking] = createSignal(false);
  let go: (() => void) | undefined;
  onMount(() => {
    const ask = (event: BeforeUnloadEvent) => isDirty() && event.preventDefault();
    addEventListener('beforeunload', ask);
    onCleanup(() => removeEventListener('beforeunload', ask));
  });
  return {
    isAsking,
    hold(leave) {
      if (!isDirty()) return false;
      go = leave;
      setAsking(true);
      return true;
    },
    leave() {
      setAsking(false);
      go?.();
      go = undefined;
    },
    stay() {
      setAsking(false);
      go = undefined;
    },
  };
}
