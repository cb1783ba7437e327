import { describe, expect, it } from 'vitest';
import { loudness } from './Level.tsx';
import { faultOf } from './media.ts';

describe('devices', () => {
  it('explain why they could not be opened', () => {
    expect(faultOf(new DOMException('no', 'NotAllowedError'))).toBe('denied');
    expect(faultOf(new DOMException('no', 'NotFoundError'))).toBe('missing');
    expect(faultOf(new DOMException('no', 'NotReadableError'))).toBe('busy');
    expect(faultOf('?')).toBe('unknown');
  });

  it('are silent at the middle line and loud away from it', () => {
    expect(loudness(new Uint8Array([128, 128]))).toBe(0);
    expect(loudness(new Uint8Array([0, 255]))).toBe(1);
  });
});
