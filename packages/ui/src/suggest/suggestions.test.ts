import { describe, expect, it } from 'vitest';
import { isSameGroups, steppedTo } from './suggestions.ts';

describe('the keys of a field that suggests', () => {
  it('go down and up through all of them and the field between the ends', () => {
    const walk = (key: string, from: number) => {
      const seen = [from];
      for (let at = steppedTo(key, from, 3); at !== from && at !== undefined; at = steppedTo(key, at, 3)) seen.push(at);
      return seen;
    };
    expect(walk('ArrowDown', -1)).toEqual([-1, 0, 1, 2]);
    expect(walk('ArrowUp', -1)).toEqual([-1, 2, 1, 0]);
  });

  it('are the text’s own where nothing is suggested, and for all others', () => {
    expect(steppedTo('ArrowDown', -1, 0)).toBeUndefined();
    for (const key of ['ArrowLeft', 'Home', 'End', 'a', 'Tab']) expect(steppedTo(key, 0, 3)).toBeUndefined();
  });
});

describe('suggestions that come anew', () => {
  const groups = (label: string, detail?: string) => [{ label: 'A', suggestions: [{ value: '1', label, detail }] }];
  it('are the same when every word is', () => {
    expect(isSameGroups(groups('x'), groups('x'))).toBe(true);
    expect(isSameGroups([], [])).toBe(true);
  });
  it('are others when one word is', () => {
    expect(isSameGroups(groups('x'), groups('y'))).toBe(false);
    expect(isSameGroups(groups('x'), groups('x', 'z'))).toBe(false);
    expect(isSameGroups(groups('x'), [])).toBe(false);
  });
});
