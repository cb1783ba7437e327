import { assert, constantFrom, array, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VisitEndedError, VisitNotOpenError } from './errors.ts';
import { admit, assertJoinable, cancel, end, isOver, join, leave, opensAt, type Room } from './rules.ts';

const empty: Room = { state: 'SCHEDULED', isAdmitted: false, PATIENT: 'ABSENT', SPECIALIST: 'ABSENT' };
const startsAt = new Date('2026-11-24T09:00:00Z');

describe('entering a visit', () => {
  it('is refused before the room opens, and says when it does', () => {
    const opens = opensAt({ startsAt }, 10);
    expect(opens).toEqual(new Date('2026-11-24T08:50:00Z'));
    expect(() => assertJoinable(empty, opens, new Date(opens.getTime() - 1))).toThrow(VisitNotOpenError);
    expect(() => assertJoinable(empty, opens, opens)).not.toThrow();
  });

  it('is refused after its end and after a cancellation', () => {
    expect(() => assertJoinable(end(empty), startsAt, startsAt)).toThrow(VisitEndedError);
    expect(() => assertJoinable(cancel(empty), startsAt, startsAt)).toThrow(VisitEndedError);
  });
});

describe('the waiting room', () => {
  it('keeps the patient until the specialist comes', () => {
    const waiting = join(empty, 'PATIENT');
    expect(waiting).toMatchObject({ state: 'WAITING', PATIENT: 'WAITING' });
    expect(join(waiting, 'SPECIALIST')).toMatchObject({
      state: 'IN_PROGRESS',
      PATIENT: 'CONNECTED',
      SPECIALIST: 'CONNECTED',
    });
  });

  it('keeps the patient until he is let in', () => {
    expect(admit(join(empty, 'PATIENT'))).toMatchObject({
      state: 'IN_PROGRESS',
      PATIENT: 'CONNECTED',
      SPECIALIST: 'ABSENT',
    });
  });

  it('lets a patient straight in who was let in before he came, or finds the specialist there', () => {
    expect(admit(empty)).toMatchObject({ state: 'SCHEDULED', isAdmitted: true });
    expect(join(admit(empty), 'PATIENT')).toMatchObject({ state: 'IN_PROGRESS', PATIENT: 'CONNECTED' });
    expect(join(join(empty, 'SPECIALIST'), 'PATIENT')).toMatchObject({ state: 'IN_PROGRESS', PATIENT: 'CONNECTED' });
  });

  it('is empty again when the patient leaves it', () => {
    expect(leave(join(empty, 'PATIENT'), 'PATIENT')).toMatchObject({ state: 'SCHEDULED', PATIENT: 'LEFT' });
  });

  it('does not let a patient in whose specialist was there and left', () => {
    expect(join(leave(join(empty, 'SPECIALIST'), 'SPECIALIST'), 'PATIENT')).toMatchObject({
      state: 'WAITING',
      PATIENT: 'WAITING',
    });
  });
});

it('goes on when one leaves and comes back', () => {
  const both = join(join(empty, 'PATIENT'), 'SPECIALIST');
  const alone = leave(leave(both, 'SPECIALIST'), 'PATIENT');
  expect(alone).toMatchObject({ state: 'IN_PROGRESS', PATIENT: 'LEFT', SPECIALIST: 'LEFT' });
  expect(join(alone, 'PATIENT')).toMatchObject({ state: 'IN_PROGRESS', PATIENT: 'CONNECTED' });
});

it('stays as it is once it is over', () => {
  expect(cancel(end(empty)).state).toBe('ENDED');
  expect(end(cancel(empty)).state).toBe('CANCELLED');
});

it('holds in any order of acts: progress is never undone, and nobody is inside unasked', () => {
  const acts = {
    patientJoins: (room: Room) => join(room, 'PATIENT'),
    patientLeaves: (room: Room) => leave(room, 'PATIENT'),
    specialistJoins: (room: Room) => join(room, 'SPECIALIST'),
    specialistLeaves: (room: Room) => leave(room, 'SPECIALIST'),
    admit,
  };
  const names = Object.keys(acts) as (keyof typeof acts)[];
  assert(
    property(array(constantFrom(...names), { maxLength: 30 }), (sequence) => {
      let room = empty;
      let hasMet = false;
      for (const name of sequence) {
        const next = acts[name](room);
        expect(room.state === 'IN_PROGRESS' && next.state !== 'IN_PROGRESS').toBe(false);
        hasMet ||= next.isAdmitted || next.SPECIALIST === 'CONNECTED';
        expect(next.PATIENT === 'CONNECTED' && !hasMet).toBe(false);
        expect(next.state === 'WAITING').toBe(next.PATIENT === 'WAITING' && next.state !== 'IN_PROGRESS');
        expect(next.PATIENT === 'WAITING' && next.SPECIALIST === 'CONNECTED').toBe(false);
        room = next;
      }
      const over = end(room);
      expect(isOver(over)).toBe(true);
      expect([over.PATIENT, over.SPECIALIST].every((state) => state === 'LEFT' || state === 'ABSENT')).toBe(true);
    }),
  );
});
