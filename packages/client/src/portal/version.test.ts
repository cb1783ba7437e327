import { describe, expect, it } from 'vitest';
import { remedyFor } from './version.ts';

const loss = { running: '/start-1.js', served: '/start-2.js', sinceReload: 3_600_000, hasUnsavedWords: false };

describe('when a file of the portal is gone', () => {
  it('a newer version is taken by a reload', () => {
    expect(remedyFor(loss)).toBe('reload');
  });

  it('words that nobody saved are not lost to it', () => {
    expect(remedyFor({ ...loss, hasUnsavedWords: true })).toBe('tell');
  });

  it('nothing is reloaded again and again', () => {
    expect(remedyFor({ ...loss, sinceReload: 5_000 })).toBe('tell');
  });

  it('nothing is reloaded while the version is the same, or the server out of reach', () => {
    expect(remedyFor({ ...loss, served: '/start-1.js' })).toBe('none');
    expect(remedyFor({ ...loss, served: undefined })).toBe('none');
  });
});
