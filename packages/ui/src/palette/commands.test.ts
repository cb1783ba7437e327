import { describe, expect, it } from 'vitest';
import { matchCommands, type CommandGroup } from './commands.ts';

const GROUPS: readonly CommandGroup[] = [
  {
    label: 'Pages',
    commands: [
      { id: 'today', label: 'Heute' },
      { id: 'calendar', label: 'Kalender', keywords: ['Termine', 'Woche'] },
      { id: 'hours', label: 'Sprechzeiten', hint: 'Kalender' },
    ],
  },
  { label: 'People', commands: [{ id: 'zoe', label: 'Zoë Müller' }] },
  { label: 'Nothing', commands: [] },
];

const found = (text: string) => matchCommands(GROUPS, text).flatMap((group) => group.commands.map(({ id }) => id));

describe('typed letters', () => {
  it('show everything while there are none', () => {
    expect(found(' ')).toEqual(['today', 'calendar', 'hours', 'zoe']);
    expect(matchCommands(GROUPS, '').map((group) => group.label)).toEqual(['Pages', 'People']);
  });

  it('find labels by beginnings, gaps, case and accents', () => {
    expect(found('kal')[0]).toBe('calendar');
    expect(found('klndr')).toContain('calendar');
    expect(found('zoe mul')).toEqual(['zoe']);
  });

  it('find by other words and by the hint, the label first', () => {
    expect(found('woche')).toEqual(['calendar']);
    expect(found('kalender')).toEqual(['calendar', 'hours']);
  });

  it('find nothing where nothing is near', () => {
    expect(found('xyzzy')).toEqual([]);
  });

  it('put the group with the nearest first', () => {
    expect(matchCommands(GROUPS, 'zoë')[0]?.label).toBe('People');
  });
});
