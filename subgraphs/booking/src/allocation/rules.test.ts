import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocationRules, defaultPart, isFull, turnOf, type Member } from './rules.ts';

const member = (specialistId: string, facts: Partial<Member> = {}): Member => ({
  ...defaultPart,
  specialistId,
  given: 0,
  lastAt: null,
  open: 0,
  newThisWeek: 0,
  ...facts,
});
const limit = fc.option(fc.integer({ min: 0, max: 6 }));
const anyMembers = fc.uniqueArray(
  fc.record({
    specialistId: fc.uuid(),
    takesPart: fc.boolean(),
    share: fc.integer({ min: 1, max: 10 }),
    mostOpen: limit,
    mostNewPerWeek: limit,
    given: fc.nat(6),
    lastAt: fc.option(fc.nat(3)),
    open: fc.nat(6),
    newThisWeek: fc.nat(6),
  }),
  { selector: ({ specialistId }) => specialistId, maxLength: 8 },
);
const nextBy = (rule: (typeof allocationRules)[number], ...members: Member[]) =>
  turnOf(rule, members).next?.specialistId;

describe('whose turn it is', () => {
  it('is by fairness who has the fewest relative to the share, and the longest without', () => {
    expect(nextBy('FAIR', member('a', { given: 2, share: 3 }), member('b', { given: 1 }))).toBe('a');
    expect(nextBy('FAIR', member('a', { given: 1, lastAt: 9 }), member('b', { given: 1, lastAt: 5 }))).toBe('b');
  });

  it('is by room who has the most of it, however many were given before', () => {
    const [small, large] = [member('a', { mostOpen: 2, open: 1 }), member('b', { mostOpen: 10, open: 3, given: 40 })];
    expect(nextBy('CAPACITY', small, large)).toBe('b');
    expect(nextBy('CAPACITY', small, large, member('c', { open: 5 }))).toBe('c');
    expect(nextBy('FAIR', small, large)).toBe('a');
  });

  it('is nobody who takes no part or whose limit is reached, by any rule', () => {
    fc.assert(
      fc.property(anyMembers, fc.constantFrom(...allocationRules), (members, rule) => {
        const { next, fitting, outside, full } = turnOf(rule, members);
        const free = members.filter((each) => each.takesPart && !isFull(each));
        expect(next === undefined).toBe(free.length === 0);
        expect(free.includes(next as Member)).toBe(free.length > 0);
        expect(fitting - outside - full).toBe(free.length);
      }),
    );
  });

  it('does not depend on the order in which members are named', () => {
    fc.assert(
      fc.property(anyMembers, fc.constantFrom(...allocationRules), (members, rule) => {
        expect(turnOf(rule, members.toReversed()).next).toEqual(turnOf(rule, members).next);
      }),
    );
  });
});
