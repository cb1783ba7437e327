import { describe, expect, it } from 'vitest';
import { keep, withUnlisted } from './former-builds.ts';

describe('the assets of former builds', () => {
  it('stay for the last few builds, and go with the one before them', () => {
    let builds: readonly (readonly string[])[] = [];
    const gone: string[][] = [];
    for (const number of [1, 2, 3, 4, 5, 6]) {
      const kept = keep([`page-${number}.js`, 'same.js'], builds);
      builds = kept.builds;
      gone.push([...kept.gone]);
    }
    expect(builds).toHaveLength(5);
    expect(builds.flat()).toContain('page-2.js');
    expect(gone).toEqual([[], [], [], [], [], ['page-1.js']]);
  });

  it('are not counted twice when nothing changed', () => {
    const { builds } = keep(['b.js', 'a.js'], [['a.js', 'b.js'], ['old.js']]);
    expect(builds).toEqual([['a.js', 'b.js'], ['old.js']]);
  });

  it('include those of a build that nobody listed', () => {
    expect(withUnlisted([['a.js']], ['a.js', 'cached.js'])).toEqual([['cached.js'], ['a.js']]);
    expect(withUnlisted([['a.js']], ['a.js'])).toEqual([['a.js']]);
  });
});
