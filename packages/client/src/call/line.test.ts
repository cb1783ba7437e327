import { describe, expect, it } from 'vitest';
import { judge, readMessage } from './line.ts';

const message = (from: string, to: string | null = null) => ({ from, to, data: {} });

describe('the messages of a line', () => {
  it('opens a line for the first offer', () => {
    expect(judge(undefined, 'OFFER', message('b'))).toBe('renew');
  });

  it('takes the offer that crosses our own', () => {
    expect(judge({ own: 'a', remote: undefined }, 'OFFER', message('b'))).toBe('take');
  });

  it('takes the answer to its offer', () => {
    expect(judge({ own: 'a', remote: undefined }, 'ANSWER', message('b', 'a'))).toBe('take');
  });

  it('begins anew when the other side has begun anew', () => {
    expect(judge({ own: 'a', remote: 'b' }, 'OFFER', message('c'))).toBe('renew');
  });

  it('drops what was meant for a line that is closed', () => {
    expect(judge({ own: 'a2', remote: 'b' }, 'ANSWER', message('b', 'a1'))).toBe('drop');
    expect(judge({ own: 'a2', remote: undefined }, 'OFFER', message('b', 'a1'))).toBe('drop');
  });

  it('drops candidates of a line it never heard of, and takes those of its own', () => {
    expect(judge({ own: 'a', remote: undefined }, 'CANDIDATE', message('b'))).toBe('drop');
    expect(judge({ own: 'a', remote: 'b' }, 'CANDIDATE', message('b', 'a'))).toBe('take');
    expect(judge({ own: 'a', remote: 'b' }, 'CANDIDATE', message('b'))).toBe('take');
  });

  it('reads only its own envelopes', () => {
    expect(readMessage('{"from":"b","to":null,"data":{"type":"offer"}}')).toEqual({
      from: 'b',
      to: null,
      data: { type: 'offer' },
    });
    expect(readMessage('{"type":"offer"}')).toBeUndefined();
    expect(readMessage('not json')).toBeUndefined();
  });
});
