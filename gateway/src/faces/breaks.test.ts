import { describe, expect, it } from 'vitest';
import { breaksBetween } from './breaks.ts';

const former = `
  type Query {
    brand: Brand
    list(first: Int!, state: State): [String!]!
    old: Old @deprecated(reason: "Use brand. Removed after 2026-05-31")
  }
  type Brand { name: String! slug: String! }
  type Old { id: ID }
  enum State { OPEN DONE GONE @deprecated(reason: "Removed after 2026-05-31") }
  input Unused { a: Int }`;
const breaks = (change: (sdl: string) => string, today = '2026-11-30') => breaksBetween(former, change(former), today);

describe('a face that is promised', () => {
  it('may grow', () => {
    expect(breaks((sdl) => sdl.replace('slug', 'color: String slug').replace('DONE', 'DONE NEW'))).toEqual([]);
    expect(breaks((sdl) => sdl.replace('first: Int!', 'first: Int! last: Int'))).toEqual([]);
  });

  it.each<[string, string, string, string]>([
    ['a field that went', 'slug: String!', '', 'Brand.slug was removed.'],
    [
      'a field that may be null now',
      'name: String!',
      'name: String',
      'Brand.name changed type from String! to String.',
    ],
    ['an argument that went', ', state: State', '', 'Query.list arg state was removed.'],
    [
      'an argument that must be given now',
      'state: State',
      'state: State!',
      'Query.list arg state has changed type from State to State!.',
    ],
    ['a value that went', 'DONE', '', 'DONE was removed from enum type State.'],
  ])('breaks by %s', (_case, from, to, fault) => {
    expect(breaks((sdl) => sdl.replace(from, to))).toEqual([fault]);
  });

  it('may lose what was deprecated when its day has passed, with all that only it led to, and not before', () => {
    const without = (sdl: string) =>
      sdl
        .replace(/old: Old .*/, '')
        .replace(/type Old .*/, '')
        .replace(/GONE .*/, '}');
    expect(breaks(without)).toEqual([]);
    expect(breaks(without, '2026-05-31')).toEqual(
      expect.arrayContaining(['Query.old was removed.', 'Old was removed.', 'GONE was removed from enum type State.']),
    );
  });
});
