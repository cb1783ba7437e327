import { describe, expect, it } from 'vitest';
import { backoff } from './wait.ts';

describe('the wait before a socket tries again', () => {
  it('doubles from half a second and stays below twenty', () => {
    expect(backoff(0, 1)).toBe(500);
    expect(backoff(3, 1)).toBe(4000);
    expect(backoff(30, 1)).toBe(20_000);
  });

  it('is spread, so that not all come back at once', () => {
    expect(backoff(3, 0)).toBe(2000);
  });
});
