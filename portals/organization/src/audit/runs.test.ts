import { expect, it } from 'vitest';
import { runsOf, single, type Act } from './runs.ts';

const act = (id: string, at: string, change: Partial<Act> = {}): Act => ({
  id,
  at: `2026-11-${at}:00Z`,
  action: 'READ',
  actorRole: 'BRAND_ADMIN',
  resource: 'Profil',
  actor: { id: 'malte' },
  ...change,
});
const dayOf = (at: string) => at.slice(0, 10);

it('tells the same act of the same person once, with its span and how often', () => {
  const entries = [act('3', '30T10:02'), act('2', '30T10:01'), act('1', '30T10:00')];
  expect(runsOf(entries, dayOf)).toEqual([{ entry: entries[0], since: '2026-11-30T10:00:00Z', count: 3 }]);
});

it('keeps apart what differs, what another act lies between, and what another day saw', () => {
  const entries = [
    act('5', '30T10:04'),
    act('4', '30T10:03', { actor: null }),
    act('3', '30T10:02'),
    act('2', '30T10:01', { action: 'EXPORT' }),
    act('1', '29T10:00', { action: 'EXPORT' }),
  ];
  expect(runsOf(entries, dayOf)).toEqual(entries.map(single));
});
