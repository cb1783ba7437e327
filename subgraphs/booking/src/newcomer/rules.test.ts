import { expect, it } from 'vitest';
import { slugOf } from './rules.ts';

it.each([
  ['Lena Brandt', 'lena-brandt'],
  ['Jürgen Groß', 'juergen-gross'],
  ['Zoë Łukasz-Ñandú', 'zoe-lukasz-nandu'],
  ["  Anne-Marie O'Neil  ", 'anne-marie-o-neil'],
  ['李小龍', 'specialist'],
  ['../../etc', 'etc'],
  ['a'.repeat(200), 'a'.repeat(60)],
])('says %s as %s', (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});
