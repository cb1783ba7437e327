import { describe, expect, it } from 'vitest';
import { instantsOf } from './period.ts';

const noon = new Date('2026-11-24T12:00:00Z');

describe('a period', () => {
  it('is open on both sides when none is chosen', () => {
    expect(instantsOf(undefined, noon)).toEqual({ from: null, to: null });
  });

  it('looks ahead without an end, or for a week', () => {
    expect(instantsOf('upcoming', noon)).toEqual({ from: noon.toISOString(), to: null });
    expect(instantsOf('next7', noon)).toEqual({ from: noon.toISOString(), to: '2026-12-01T12:00:00.000Z' });
  });

  it('looks back from now', () => {
    expect(instantsOf('last30', noon)).toEqual({ from: '2026-10-25T12:00:00.000Z', to: noon.toISOString() });
  });
});
