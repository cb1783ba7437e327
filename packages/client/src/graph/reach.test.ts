import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchReach } from './reach.ts';

let device: { onLine: boolean };
let hear: (isAnswered: boolean) => void;
const line = {
  returns: () => 0,
  comeBack: vi.fn<() => void>(),
  listen: (listener: typeof hear) => void (hear = listener),
  probe: vi.fn<() => void>(),
};

/** Both events of the device, as the browser tells them. */
const events = new EventTarget();
const tell = (isOnline: boolean) => {
  device.onLine = isOnline;
  events.dispatchEvent(new Event(isOnline ? 'online' : 'offline'));
};

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  device = { onLine: true };
  vi.stubGlobal('navigator', device);
  vi.stubGlobal('addEventListener', events.addEventListener.bind(events));
  vi.stubGlobal('removeEventListener', events.removeEventListener.bind(events));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('whether the graph is in reach', () => {
  it('is lost with the device’s network, and asked about as soon as that is back', () => {
    const reach = watchReach(line);
    tell(false);
    expect([reach.isAway(), reach.isDeviceOffline()]).toEqual([true, true]);
    vi.advanceTimersByTime(120_000);
    expect(line.probe).not.toHaveBeenCalled();
    tell(true);
    expect(line.probe).toHaveBeenCalledOnce();
    expect(reach.isAway()).toBe(true);
    hear(true);
    expect(reach.isAway()).toBe(false);
    expect(line.comeBack).toHaveBeenCalledOnce();
  });

  it('is lost with a request that nobody answered, and tried again by itself until somebody does', () => {
    const reach = watchReach(line);
    hear(false);
    expect([reach.isAway(), reach.isDeviceOffline()]).toEqual([true, false]);
    vi.advanceTimersByTime(60_000);
    const tries = line.probe.mock.calls.length;
    expect(tries).toBeGreaterThan(2);
    expect(tries).toBeLessThan(30);
    hear(true);
    vi.advanceTimersByTime(60_000);
    expect(line.probe).toHaveBeenCalledTimes(tries);
    expect(line.comeBack).toHaveBeenCalledOnce();
  });

  it('is tried at once when a person asks for it', () => {
    const reach = watchReach(line);
    hear(false);
    reach.retry();
    expect(line.probe).toHaveBeenCalledOnce();
  });

  it('is no news while all is well', () => {
    const reach = watchReach(line);
    hear(true);
    expect([reach.isAway(), line.comeBack.mock.calls.length]).toEqual([false, 0]);
  });
});
