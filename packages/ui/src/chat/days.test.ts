import { describe, expect, it } from 'vitest';
import { byDay, continues, type ChatMessage } from './days.ts';

const message = (id: string, sentAt: string, isOwn = false): ChatMessage => ({
  id,
  sentAt,
  isOwn,
  text: id,
  author: { id: isOwn ? 'me' : 'other', name: 'A' },
});

describe('a conversation', () => {
  it('is divided by the days of the viewer', () => {
    const messages = [message('1', '2026-11-24T22:30:00Z'), message('2', '2026-11-24T23:30:00Z')];
    expect(byDay(messages, 'Europe/Berlin').map((day) => day.date)).toEqual(['2026-11-24', '2026-11-25']);
    expect(byDay(messages, 'UTC')).toHaveLength(1);
  });

  it('goes on within five minutes of the same person', () => {
    const first = message('1', '2026-11-24T10:00:00Z');
    expect(continues(first, message('2', '2026-11-24T10:04:00Z'))).toBe(true);
    expect(continues(first, message('2', '2026-11-24T10:06:00Z'))).toBe(false);
    expect(continues(first, message('2', '2026-11-24T10:01:00Z', true))).toBe(false);
    expect(continues(undefined, first)).toBe(false);
  });
});
