import { describe, expect, it } from 'vitest';
import { tasksOf, type Care } from './standing.ts';

const appointment = (id: string, day: string) => ({ id, startsAt: `${day}T09:00:00.000Z` });
const note = (of: ReturnType<typeof appointment>, state: 'DRAFT' | 'SIGNED') => ({ node: { state, appointment: of } });
const first = appointment('first', '2026-11-03');
const last = appointment('last', '2026-11-24');

const care = (state: string | null, unreadCount: number) =>
  ({
    conversation: { id: 'talk', unreadCount },
    lastAppointment: state && { ...last, state },
  }) as Care;

describe('what is open with a person', () => {
  it('is the unread messages, the note that is missing and the drafts, in this order', () => {
    expect(tasksOf(care('COMPLETED', 2), { edges: [note(first, 'DRAFT')] })).toEqual([
      { kind: 'messages', id: 'talk', count: 2 },
      { kind: 'write', id: 'last', startsAt: last.startsAt },
      { kind: 'sign', id: 'first', startsAt: first.startsAt },
    ]);
  });

  it('is nothing once everything is read and signed', () => {
    expect(tasksOf(care('COMPLETED', 0), { edges: [note(last, 'SIGNED'), note(first, 'SIGNED')] })).toEqual([]);
    expect(tasksOf(care(null, 0), { edges: [] })).toEqual([]);
  });

  it('asks for no note on an appointment that was missed, nor before the notes are known', () => {
    expect(tasksOf(care('NO_SHOW', 0), { edges: [] })).toEqual([]);
    expect(tasksOf(care('COMPLETED', 0), undefined)).toEqual([]);
  });
});
