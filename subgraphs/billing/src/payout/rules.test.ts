import { expect, it } from 'vitest';
import { kindsDue, standingOf, stateOf, type AccountView } from './rules.ts';

const view = (facts: Partial<AccountView> = {}): AccountView => ({
  detailsSubmitted: true,
  chargesEnabled: false,
  payoutsEnabled: false,
  isRejected: false,
  requirementsDue: [],
  dueBy: null,
  ...facts,
});

it.each([
  ['nothing was told', view({ detailsSubmitted: false, requirementsDue: ['external_account'] }), 'INCOMPLETE'],
  ['more is wanted', view({ requirementsDue: ['individual.verification.document'] }), 'INCOMPLETE'],
  ['all is told and looked at', view(), 'IN_REVIEW'],
  ['money is paid out', view({ payoutsEnabled: true }), 'READY'],
  ['money is paid out, and more is wanted by a day', view({ payoutsEnabled: true, requirementsDue: ['x'] }), 'READY'],
  ['it is refused', view({ isRejected: true, payoutsEnabled: true }), 'REJECTED'],
  ['it is gone', null, 'CLOSED'],
])('an account of which %s', (_what, said, state) => {
  expect(stateOf(said)).toBe(state);
});

it('tells others of an account that never comes back as of none', () => {
  const states = ['INCOMPLETE', 'IN_REVIEW', 'READY', 'REJECTED', 'CLOSED'] as const;
  expect(states.map(standingOf)).toEqual(['INCOMPLETE', 'IN_REVIEW', 'READY', null, null]);
});

it('says in kinds what is due, each once', () => {
  expect(
    kindsDue([
      'tos_acceptance.date',
      'individual.first_name',
      'person_1Abc.dob.day',
      'person_1Abc.verification.document',
      'external_account',
      'company.tax_id',
      'business_profile.url',
      'something.new',
      '',
    ]),
  ).toEqual(['PERSON', 'DOCUMENT', 'BANK', 'BUSINESS', 'TERMS', 'OTHER']);
  expect(kindsDue([])).toEqual([]);
});
