import { describe, expect, it, vi } from 'vitest';
import { createUnsavedGuard } from './unsaved.ts';

describe('the guard of what is not saved', () => {
  it('lets go at once where nothing was changed', () => {
    const leave = vi.fn<() => void>();
    const guard = createUnsavedGuard(() => false);
    expect(guard.hold(leave)).toBe(false);
    expect(guard.isAsking()).toBe(false);
  });

  it('holds until the answer, and leaves once', () => {
    const leave = vi.fn<() => void>();
    const guard = createUnsavedGuard(() => true);
    expect(guard.hold(leave)).toBe(true);
    expect([guard.isAsking(), leave.mock.calls.length]).toEqual([true, 0]);
    guard.leave();
    guard.leave();
    expect([guard.isAsking(), leave.mock.calls.length]).toEqual([false, 1]);
  });

  it('forgets where one wanted to go when one stays', () => {
    const leave = vi.fn<() => void>();
    const guard = createUnsavedGuard(() => true);
    guard.hold(leave);
    guard.stay();
    guard.leave();
    expect(leave).not.toHaveBeenCalled();
  });
});
