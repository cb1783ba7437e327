import { describe, expect, it } from 'vitest';
import { merge, withState, type ThreadMessage } from './thread.ts';

const message = (id: string, over: Partial<ThreadMessage> = {}): ThreadMessage => ({
  id,
  clientId: null,
  body: id,
  authorId: 'me',
  authorName: 'Me',
  sentAt: `2026-11-24T10:0${id.length}:00.000Z`,
  readAt: null,
  state: 'sent',
  ...over,
});

describe('a thread of messages', () => {
  it('holds each message once, however often and in which order it arrives', () => {
    const late = message('a', { sentAt: '2026-11-24T10:00:00.000Z' });
    const thread = merge(merge([], [message('bb'), message('bb')]), [late, message('bb')]);
    expect(thread.map((each) => each.id)).toEqual(['a', 'bb']);
  });

  it('replaces the copy of one’s own by what the server took, matched by clientId', () => {
    const draft = message('draft', { clientId: 'c1', state: 'sending' });
    const thread = merge([draft], [message('server-id', { clientId: 'c1' })]);
    expect(thread).toHaveLength(1);
    expect(thread[0]).toMatchObject({ id: 'server-id', state: 'sent' });
  });

  it('does not take another’s clientId for its own', () => {
    const draft = message('draft', { clientId: 'c1', state: 'sending' });
    expect(merge([draft], [message('x', { clientId: 'c1', authorId: 'other' })])).toHaveLength(2);
  });

  it('never unsends a message, nor forgets that it was read', () => {
    const read = message('m', { clientId: 'c1', readAt: '2026-11-24T11:00:00.000Z' });
    expect(merge([read], [message('draft', { clientId: 'c1', state: 'failed' })])[0]).toEqual(read);
    expect(merge([read], [message('m', { clientId: 'c1' })])[0]?.readAt).toBe(read.readAt);
    expect(withState([read], 'c1', 'failed')[0]?.state).toBe('sent');
  });
});
