import { describe, expect, it } from 'vitest';
import { toldByDay } from './told.ts';

const act = (at: string, resource: string, actor = 'lena') => ({
  at,
  resource,
  action: 'READ',
  actorRole: 'SPECIALIST',
  reason: null,
  actor: { id: actor },
});
const day = (at: string) => at.slice(0, 10);

describe('the access log', () => {
  it('is told by day, newest first', () => {
    const days = toldByDay([act('2026-11-24T10:00', 'Note'), act('2026-11-23T10:00', 'Note')], day);
    expect(days.map(({ date, acts }) => [date, acts.length])).toEqual([
      ['2026-11-24', 1],
      ['2026-11-23', 1],
    ]);
  });

  it('says what one person did to one thing on a day once, with first and last time and how often', () => {
    const [told] = toldByDay(
      [act('2026-11-24T12:00', 'Note'), act('2026-11-24T11:00', 'Message'), act('2026-11-24T10:00', 'Note')],
      day,
    );
    expect(told?.acts).toMatchObject([
      { event: { at: '2026-11-24T10:00', resource: 'Note' }, until: '2026-11-24T12:00', count: 2 },
      { event: { resource: 'Message' }, count: 1 },
    ]);
  });

  it('keeps two people apart', () => {
    const [told] = toldByDay([act('2026-11-24T12:00', 'Note'), act('2026-11-24T11:00', 'Note', 'mira')], day);
    expect(told?.acts).toHaveLength(2);
  });
});
