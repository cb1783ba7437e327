import { describe, expect, it } from 'vitest';
import {
  checklistOf,
  inForce,
  isBookable,
  missingToApprove,
  missingToHandIn,
  nothingRequired,
  sensible,
  warningDue,
} from './rules.ts';

const today = '2026-11-24';
const requires = {
  version: 1,
  credentials: ['LICENCE' as const],
  needsApproval: true,
  needsPayoutAccount: false,
  appliesFrom: today,
};
const trusting = { ...requires, needsApproval: false };
const open = { approval: 'OPEN' as const, payout: null, suspendedAt: null };
const approved = { approval: 'APPROVED' as const, payout: null, suspendedAt: null };
const credential = (facts: object = {}) => ({
  kind: 'LICENCE' as const,
  state: 'APPROVED' as const,
  validFrom: null,
  validUntil: null,
  replacedAt: null,
  ...facts,
});
const stateOf = (requirements: typeof requires, ...known: ReturnType<typeof credential>[]) =>
  checklistOf(requirements, known, open, today)[0]?.state;

describe('a requirement', () => {
  it.each([
    ['is missing without anything', [], 'MISSING', 'MISSING'],
    ['is met by what is approved', [{}], 'MET', 'MET'],
    ['waits for a decision only where one is needed', [{ state: 'SUBMITTED' }], 'SUBMITTED', 'MET'],
    ['is not met by what was returned', [{ state: 'RETURNED' }], 'RETURNED', 'RETURNED'],
    ['is met up to and with the last day', [{ validUntil: today }], 'MET', 'MET'],
    ['is over on the day after', [{ validUntil: '2026-11-23' }], 'EXPIRED', 'EXPIRED'],
    ['is not met before the first day', [{ validFrom: '2026-11-25' }], 'NOT_YET_VALID', 'NOT_YET_VALID'],
    ['does not count what was replaced', [{ replacedAt: new Date() }], 'MISSING', 'MISSING'],
    ['is met while a renewal waits', [{ state: 'SUBMITTED' }, {}], 'MET', 'MET'],
    ['is met by one of several', [{ state: 'EXPIRED' }, { state: 'RETURNED' }, {}], 'MET', 'MET'],
    ['is not met by another kind', [{ kind: 'CONTRACT' }], 'MISSING', 'MISSING'],
  ])('%s', (_what, known, strict, loose) => {
    const rows = (known as object[]).map(credential);
    expect([stateOf(requires, ...rows), stateOf(trusting, ...rows)]).toEqual([strict, loose]);
  });
});

describe('somebody', () => {
  it('may be booked where nothing is required, unless suspended', () => {
    expect(isBookable(nothingRequired, [], open, today)).toBe(true);
    expect(isBookable(nothingRequired, [], { ...open, suspendedAt: new Date() }, today)).toBe(false);
  });

  it('may be booked when all is there and approved, and not when anything is not', () => {
    expect(isBookable(requires, [credential()], approved, today)).toBe(true);
    expect(isBookable(requires, [credential()], open, today)).toBe(false);
    expect(isBookable(requires, [], approved, today)).toBe(false);
    expect(isBookable(requires, [credential()], { ...approved, suspendedAt: new Date() }, today)).toBe(false);
  });

  it('hands in when everything is there, and is approved when everything is', () => {
    const waiting = checklistOf(requires, [credential({ state: 'SUBMITTED' })], open, today);
    expect([missingToHandIn(waiting), missingToApprove(waiting)]).toEqual([[], ['LICENCE']]);
    const nothing = checklistOf(requires, [], open, today);
    expect([missingToHandIn(nothing), missingToApprove(nothing)]).toEqual([['LICENCE'], ['LICENCE']]);
  });
});

describe('a payout account', () => {
  const paid = { ...trusting, credentials: [], needsPayoutAccount: true };
  it.each([
    [null, 'MISSING'],
    ['INCOMPLETE', 'MISSING'],
    ['IN_REVIEW', 'SUBMITTED'],
    ['READY', 'MET'],
  ] as const)('that is %s makes it %s', (payout, state) => {
    const onboarding = { ...open, payout };
    const checklist = checklistOf(paid, [], onboarding, today);
    expect(checklist).toEqual([{ key: 'PAYOUT_ACCOUNT', state }]);
    expect(isBookable(paid, [], onboarding, today)).toBe(state === 'MET');
    expect([missingToHandIn(checklist), missingToApprove(checklist)]).toEqual([[], []]);
  });

  it('is required of nobody while the brand takes no payments', () => {
    expect(isBookable(sensible(paid, ['BOOKING']), [], open, today)).toBe(true);
    expect(isBookable(sensible(paid, ['PAYMENTS']), [], open, today)).toBe(false);
  });
});

it('counts the newest version whose day has come', () => {
  const later = { ...requires, version: 2, appliesFrom: '2026-12-01' };
  expect(inForce([later, requires], today).version).toBe(1);
  expect(inForce([later, requires], '2026-12-01').version).toBe(2);
  expect(inForce([later], today)).toBe(nothingRequired);
});

it('warns 30 and 7 days before, each once, and at once of what is handed over late', () => {
  const due = (validUntil: string | null, warnedDays: number | null) => warningDue({ validUntil, warnedDays }, today);
  expect([due(null, null), due('2026-12-25', null), due('2026-12-24', null)]).toEqual([undefined, undefined, 30]);
  expect([due('2026-12-20', 30), due('2026-12-01', 30), due('2026-12-01', 7)]).toEqual([undefined, 7, undefined]);
  expect([due('2026-11-26', null), due('2026-11-23', null)]).toEqual([7, undefined]);
});
