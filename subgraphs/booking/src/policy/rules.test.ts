import { days, hours, minutes } from '@daraport/domain';
import { describe, expect, it } from 'vitest';
import { strictTerms } from '../change/testing.ts';
import {
  actorOf,
  cancellingTerm,
  keptOfNoShow,
  movingTerm,
  noShowReversible,
  reversibleUntil,
} from '../change/rules.ts';
import { viewerAs } from '@daraport/subgraph/testing';
import { feeOf, houseTerms, stateOf } from './rules.ts';

const startsAt = new Date('2026-11-27T09:00:00Z');
const before = (time: number) => new Date(startsAt.getTime() - time);
const row = {
  state: 'CONFIRMED' as const,
  startsAt,
  endsAt: new Date(startsAt.getTime() + minutes(50)),
  moves: 0,
  moveFeeMinor: 0,
  paidMinor: 8900,
  currency: 'EUR',
  feesWaivedAt: null,
  missedAt: null,
};

describe('a rule', () => {
  const { cancelling } = strictTerms;
  it('is free, then costs, then is over, to the millisecond', () => {
    expect(stateOf(cancelling, startsAt, before(days(2)))).toBe('FREE');
    expect(stateOf(cancelling, startsAt, before(days(2) - 1))).toBe('WITH_FEE');
    expect(stateOf(cancelling, startsAt, before(hours(2)))).toBe('WITH_FEE');
    expect(stateOf(cancelling, startsAt, before(hours(2) - 1))).toBe('NOT_ALLOWED');
  });

  it('without a fee is free until its end', () => {
    expect(stateOf({ ...cancelling, fee: { kind: 'NONE', value: 0 } }, startsAt, before(hours(3)))).toBe('FREE');
  });

  it('of the house ends a day before', () => {
    expect(stateOf(houseTerms.cancelling, startsAt, before(days(1)))).toBe('FREE');
    expect(stateOf(houseTerms.cancelling, startsAt, before(days(1) - 1))).toBe('NOT_ALLOWED');
  });
});

it('a fee is rounded half up, and never more than was paid', () => {
  expect(feeOf({ kind: 'SHARE', value: 3333 }, 8900)).toBe(2966);
  expect(feeOf({ kind: 'SHARE', value: 5000 }, 8901)).toBe(4451);
  expect(feeOf({ kind: 'SHARE', value: 10_000 }, 8900)).toBe(8900);
  expect(feeOf({ kind: 'AMOUNT', value: 10_000 }, 8900)).toBe(8900);
  expect(feeOf({ kind: 'AMOUNT', value: 1500 }, 0)).toBe(0);
  expect(feeOf({ kind: 'NONE', value: 0 }, 8900)).toBe(0);
});

describe('what a change costs', () => {
  it('is the fee of the moment, with those of late moves, up to the price', () => {
    expect(cancellingTerm(row, strictTerms, 'PATIENT', before(days(3)))).toMatchObject({ state: 'FREE', feeMinor: 0 });
    const moved = { ...row, moveFeeMinor: 1500 };
    expect(cancellingTerm(moved, strictTerms, 'PATIENT', before(days(3)))).toMatchObject({
      state: 'WITH_FEE',
      feeMinor: 1500,
    });
    expect(cancellingTerm(moved, strictTerms, 'PATIENT', before(hours(3))).feeMinor).toBe(5950);
    expect(cancellingTerm({ ...row, moveFeeMinor: 6000 }, strictTerms, 'PATIENT', before(hours(3))).feeMinor).toBe(
      8900,
    );
    expect(keptOfNoShow(moved, strictTerms)).toBe(8620);
  });

  it('is nothing for what specialist or staff do, nor once fees are waived', () => {
    const moved = { ...row, moveFeeMinor: 1500 };
    for (const actor of ['SPECIALIST', 'STAFF'] as const)
      expect(cancellingTerm(moved, strictTerms, actor, before(0))).toMatchObject({
        state: 'FREE',
        feeMinor: 0,
        until: row.endsAt,
      });
    const waived = { ...moved, feesWaivedAt: before(days(1)) };
    expect(cancellingTerm(waived, strictTerms, 'PATIENT', before(hours(3)))).toMatchObject({
      state: 'FREE',
      feeMinor: 0,
    });
    expect(movingTerm(waived, strictTerms, 'PATIENT', before(hours(5)))).toMatchObject({ state: 'FREE', feeMinor: 0 });
    expect(keptOfNoShow(waived, strictTerms)).toBe(0);
  });

  it('does not matter once it was moved as often as it may be, or is over', () => {
    expect(movingTerm({ ...row, moves: 2 }, strictTerms, 'PATIENT', before(days(9))).state).toBe('NOT_ALLOWED');
    expect(movingTerm({ ...row, moves: 2 }, strictTerms, 'STAFF', before(days(9))).state).toBe('FREE');
    for (const state of ['CANCELLED', 'COMPLETED', 'NO_SHOW'] as const)
      expect(cancellingTerm({ ...row, state }, strictTerms, 'SPECIALIST', before(days(9))).state).toBe('NOT_ALLOWED');
  });
});

it('an appointment is changed by its patient, its specialist, and who oversees it and may change', () => {
  const of = { patientId: 'p', specialistPersonId: 's', lineage: ['clinic', 'network'] };
  expect(actorOf(of, viewerAs('PATIENT', { personId: 'p' }))).toBe('PATIENT');
  expect(actorOf(of, viewerAs('PATIENT', { personId: 'p', scopes: ['appointments:read'] }))).toBeNull();
  expect(actorOf(of, viewerAs('SPECIALIST', { personId: 's' }))).toBe('SPECIALIST');
  expect(actorOf(of, viewerAs('COORDINATOR', { organizationId: 'network' }))).toBe('STAFF');
  expect(actorOf(of, viewerAs('COORDINATOR', { organizationId: 'other' }))).toBeNull();
  expect(actorOf(of, viewerAs('SPECIALIST'))).toBeNull();
});

it('an absence may be taken back for a day', () => {
  const missedAt = before(-hours(1));
  expect(reversibleUntil({ ...row, state: 'NO_SHOW', missedAt })?.getTime()).toBe(
    missedAt.getTime() + noShowReversible,
  );
  expect(reversibleUntil(row)).toBeNull();
});
