import { createSignal, onCleanup, type Accessor } from 'solid-js';
import type { Line } from '../session/connection.ts';
import { backoff } from './wait.ts';

/** Whether the graph can be reached, learned from the device and from what the requests met. */
export interface Reach {
  /** The device is offline, or the last request got no answer. */
  readonly isAway: Accessor<boolean>;
  readonly isDeviceOffline: Accessor<boolean>;
  /** Tries at once, instead of waiting for the next attempt. */
  readonly retry: () => void;
}

/** Follows whether the graph can be reached; while it cannot, tries again by itself, and at once when the device is back. */
export function watchReach(line: Line): Reach {
  const [isDeviceOffline, setDeviceOffline] = createSignal(!navigator.onLine);
  const [isAway, setAway] = createSignal(!navigator.onLine);
  let attempt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const rest = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const plan = () => {
    if (timer !== undefined || !isAway()) return;
    timer = setTimeout(
      () => {
        rest();
        if (navigator.onLine) line.probe();
        plan();
      },
      backoff(attempt + 2, Math.random()),
    );
    attempt += 1;
  };
  const leave = () => {
    setAway(true);
    plan();
  };
  const comeBack = () => {
    rest();
    attempt = 0;
    setAway(false);
    line.comeBack();
  };
  const retry = () => {
    attempt = 0;
    rest();
    line.probe();
    plan();
  };
  const online = () => {
    setDeviceOffline(false);
    retry();
  };
  const offline = () => {
    setDeviceOffline(true);
    leave();
  };
  addEventListener('online', online);
  addEventListener('offline', offline);
  onCleanup(() => {
    rest();
    removeEventListener('online', online);
    removeEventListener('offline', offline);
  });
  line.listen((isAnswered) => {
    if (!isAnswered) leave();
    else if (isAway()) comeBack();
  });
  plan();
  return { isAway, isDeviceOffline, retry };
}
