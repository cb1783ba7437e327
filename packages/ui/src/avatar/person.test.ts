import { describe, expect, it } from 'vitest';
import { hashOf, initialsOf, tintOf } from './person.ts';

describe('initials', () => {
  it.each([
    ['Dr. med. Ana Šarić', 'AŠ'],
    ['Prof. Dr. Jürgen von der Heide', 'JH'],
    ['Dipl.-Psych. Maria Öz', 'MÖ'],
    ['Cher', 'C'],
    ['  ', '?'],
    ['Anne-Marie Duval', 'AD'],
    ['李 小龙', '李小'],
    ['Ben (he) Ito', 'BI'],
  ])('of %s are %s', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });
});

describe('the tint of a person', () => {
  it('stays with the id and spreads over the circle', () => {
    expect(tintOf('person-1')).toBe(tintOf('person-1'));
    expect(new Set(Array.from({ length: 200 }, (_, index) => tintOf(`person-${index}`))).size).toBe(24);
  });

  it('comes from a hash that differs for near ids', () => {
    expect(hashOf('a')).not.toBe(hashOf('b'));
  });
});
