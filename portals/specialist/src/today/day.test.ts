import { describe, expect, it } from 'vitest';
import type { AgendaRowFragment } from '../gql/graphql.ts';
import { choresOf, newestFirst, nextOf, spansOf } from './day.ts';

const now = new Date('2026-11-24T10:00:00Z');

/** An appointment of 50 minutes that begins at that hour (UTC). */
const at = (hour: number, given: Partial<AgendaRowFragment> = {}) =>
  ({
    id: `at-${hour}`,
    state: 'CONFIRMED',
    startsAt: new Date(Date.UTC(2026, 10, 24, hour)).toISOString(),
    endsAt: new Date(Date.UTC(2026, 10, 24, hour, 50)).toISOString(),
    createdAt: '2026-11-01T08:00:00.000Z',
    visit: null,
    intakeStatus: { state: 'ANSWERED' },
    ...given,
  }) as AgendaRowFragment;

const visit = (state: 'ENDED' | 'SCHEDULED') => ({ id: 'v', state, opensAt: '' }) as AgendaRowFragment['visit'];

describe('the spans of a day', () => {
  it('begin and end at midnight of the zone', () => {
    expect(spansOf('2026-11-24', 'Europe/Berlin')).toEqual({
      weekAgo: '2026-11-16T23:00:00.000Z',
      dayStart: '2026-11-23T23:00:00.000Z',
      dayEnd: '2026-11-24T23:00:00.000Z',
      ahead: '2026-12-08T23:00:00.000Z',
      weekAhead: '2026-12-01T23:00:00.000Z',
    });
  });
});

describe('what comes next', () => {
  it('is the one that runs, then the one after it', () => {
    expect(nextOf([at(8), at(9, { endsAt: '2026-11-24T10:30:00.000Z' }), at(12)], now)?.id).toBe('at-9');
    expect(nextOf([at(8), at(12), at(14)], now)?.id).toBe('at-12');
  });

  it('passes over what was cancelled, or ended early', () => {
    const rows = [at(11, { state: 'CANCELLED' }), at(12, { visit: visit('ENDED') }), at(13)];
    expect(nextOf(rows, now)?.id).toBe('at-13');
    expect(nextOf([], now)).toBeUndefined();
  });
});

describe('what was booked last', () => {
  it('stands first, without what was cancelled', () => {
    const rows = [
      at(11),
      at(12, { createdAt: '2026-11-24T09:59:00.000Z' }),
      at(13, { createdAt: '2026-11-24T09:59:30.000Z', state: 'CANCELLED' }),
    ];
    expect(newestFirst(rows).map((each) => each.id)).toEqual(['at-12', 'at-11']);
  });
});

describe('what is still to do', () => {
  const missing = { intakeStatus: { state: 'MISSING' } } as Partial<AgendaRowFragment>;
  const open = {
    ended: [
      { id: 'at-6', notes: [] },
      { id: 'at-7', notes: [{ state: 'DRAFT' }] },
      { id: 'at-8', notes: [{ state: 'SIGNED' }] },
    ],
  };

  it('asks for a note of what is over, and for answers to what is to come', () => {
    const chores = choresOf([at(6), at(7), at(8), at(12, missing), at(13)], open, now);
    expect(chores.map(({ kind, appointment }) => `${kind} ${appointment.id}`)).toEqual([
      'write at-6',
      'sign at-7',
      'answers at-12',
    ]);
  });

  it('asks nothing of what was cancelled or missed, nor of what is not known yet', () => {
    expect(choresOf([at(6, { state: 'CANCELLED' }), at(7, { state: 'NO_SHOW' }), at(15)], open, now)).toEqual([]);
  });

  it('counts a visit that was ended early as over', () => {
    const early = { ...open, ended: [...open.ended, { id: 'at-11', notes: [] }] };
    expect(choresOf([at(11, { visit: visit('ENDED') })], early, now)[0]?.kind).toBe('write');
  });
});
