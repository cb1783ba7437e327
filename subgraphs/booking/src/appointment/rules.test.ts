import { expect, it } from 'vitest';
import { CancellationTooLateError } from './errors.ts';
import { assertCancellable, cancellationDeadline } from './rules.ts';

const appointment = {
  state: 'CONFIRMED' as const,
  patientId: 'patient',
  startsAt: new Date('2026-11-24T09:00:00Z'),
  endsAt: new Date('2026-11-24T09:50:00Z'),
};
const refusal = (by: string, now: string, state: 'CONFIRMED' | 'COMPLETED' = 'CONFIRMED') => {
  try {
    assertCancellable({ ...appointment, state }, by, new Date(now));
  } catch (error) {
    return error;
  }
  return undefined;
};

it('lets a patient cancel until a day before the start, to the millisecond', () => {
  expect(refusal('patient', '2026-11-23T09:00:00.000Z')).toBeUndefined();
  expect(refusal('patient', '2026-11-23T09:00:00.001Z')).toBeInstanceOf(CancellationTooLateError);
  expect(cancellationDeadline(appointment, 'patient')).toEqual(new Date('2026-11-23T09:00:00Z'));
});

it('lets the specialist cancel until the end', () => {
  expect(refusal('specialist', '2026-11-24T09:50:00.000Z')).toBeUndefined();
  expect(refusal('specialist', '2026-11-24T09:50:00.001Z')).toBeInstanceOf(CancellationTooLateError);
});

it('refuses what took place', () => {
  expect(refusal('specialist', '2026-11-20T09:00:00Z', 'COMPLETED')).toBeInstanceOf(CancellationTooLateError);
});
