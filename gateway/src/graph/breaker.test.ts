import { describe, expect, it } from 'vitest';
import { Breaker, CircuitOpenError, type CircuitState } from './breaker.ts';

const { signal } = new AbortController();
const works = async () => 'fine';
const fails = async (): Promise<string> => {
  throw new Error('no answer');
};

function breakerAt(clock: { now: number }, heard: CircuitState[] = []) {
  return new Breaker({ failures: 3, pause: 1000, now: () => clock.now, onChange: (state) => heard.push(state) });
}

async function failTimes(breaker: Breaker, times: number): Promise<void> {
  for (let count = 0; count < times; count++) await expect(breaker.run(fails, signal)).rejects.toThrow('no answer');
}

describe('a circuit', () => {
  it('opens after failures in a row, and asks no more', async () => {
    const breaker = breakerAt({ now: 0 });
    await failTimes(breaker, 2);
    await breaker.run(works, signal);
    await failTimes(breaker, 2);
    expect(breaker.state).toBe('closed');
    await failTimes(breaker, 1);
    let asked = 0;
    await expect(breaker.run(async () => asked++, signal)).rejects.toThrow(CircuitOpenError);
    expect([breaker.state, asked]).toEqual(['open', 0]);
  });

  it('lets one call try after the pause, and closes when it succeeds', async () => {
    const clock = { now: 0 };
    const heard: CircuitState[] = [];
    const breaker = breakerAt(clock, heard);
    await failTimes(breaker, 3);
    clock.now = 1000;
    const { promise, resolve } = Promise.withResolvers<string>();
    const trial = breaker.run(() => promise, signal);
    await expect(breaker.run(works, signal)).rejects.toThrow(CircuitOpenError);
    resolve('fine');
    await trial;
    expect(await breaker.run(works, signal)).toBe('fine');
    expect(heard).toEqual(['open', 'half-open', 'closed']);
  });

  it('opens again when the trial fails, for another pause', async () => {
    const clock = { now: 0 };
    const breaker = breakerAt(clock);
    await failTimes(breaker, 3);
    clock.now = 1000;
    await failTimes(breaker, 1);
    clock.now = 1999;
    await expect(breaker.run(works, signal)).rejects.toThrow(CircuitOpenError);
    clock.now = 2000;
    expect(await breaker.run(works, signal)).toBe('fine');
  });

  it('does not count calls that their reader gave up, and lets the next one try instead', async () => {
    const clock = { now: 0 };
    const breaker = breakerAt(clock);
    const gone = AbortSignal.abort();
    for (let count = 0; count < 5; count++) await expect(breaker.run(fails, gone)).rejects.toThrow('no answer');
    expect(breaker.state).toBe('closed');
    await failTimes(breaker, 3);
    clock.now = 1000;
    await expect(breaker.run(fails, gone)).rejects.toThrow('no answer');
    expect(await breaker.run(works, signal)).toBe('fine');
    expect(breaker.state).toBe('closed');
  });
});
