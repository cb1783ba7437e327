import { describe, expect, it } from 'vitest';
import { dueAt, isAnswerable, isStillOpen, remindAt } from './rules.ts';

const at = (time: string) => new Date(`2026-11-${time}:00Z`);
const startsAt = at('24T09:00');

describe('answers', () => {
  it('are due some hours before the start, or at the start of what was booked too late for that', () => {
    expect(dueAt({ startsAt, createdAt: at('20T09:00') }, 24)).toEqual(at('23T09:00'));
    expect(dueAt({ startsAt, createdAt: at('23T09:00') }, 24)).toEqual(startsAt);
    expect(dueAt({ startsAt, createdAt: at('23T22:00') }, 24)).toEqual(startsAt);
    expect(dueAt({ startsAt, createdAt: at('20T09:00') }, 0)).toEqual(startsAt);
  });

  it('may be changed until they are due, and given for the first time until the start', () => {
    const times = { startsAt, dueAt: at('23T09:00') };
    expect([false, true].map((isAnswered) => isStillOpen(at('23T08:59'), times, isAnswered))).toEqual([true, true]);
    expect([false, true].map((isAnswered) => isStillOpen(at('23T09:00'), times, isAnswered))).toEqual([true, false]);
    expect([false, true].map((isAnswered) => isStillOpen(startsAt, times, isAnswered))).toEqual([false, false]);
  });

  it('are reminded of a day before they are due, or two hours before where that has passed, or not at all', () => {
    expect(remindAt(startsAt, at('20T09:00'))).toEqual(at('23T09:00'));
    expect(remindAt(startsAt, at('23T09:00'))).toEqual(at('24T07:00'));
    expect(remindAt(startsAt, at('24T07:00'))).toBeUndefined();
  });

  it('answer the newest version, one that was so until a moment ago, or the one that was begun', () => {
    const old = { id: 'old', replacedAt: at('23T09:00') };
    expect(isAnswerable({ id: 'new', replacedAt: null }, [], startsAt)).toBe(true);
    expect(isAnswerable(old, [], at('24T08:59'))).toBe(true);
    expect(isAnswerable(old, [], startsAt)).toBe(false);
    expect(isAnswerable(old, ['old'], startsAt)).toBe(true);
  });
});
