import { newId } from '@daraport/domain';
import { busySources, busySpans } from '@daraport/drizzle/tables/booking';
import { otherBrand, testBrand, viewerAs } from '@daraport/subgraph/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { editorOf, week } from '../availability/testing.ts';
import {
  answerOf,
  bookFor,
  holdFor,
  monday,
  startBookingWorld,
  type BookingWorld,
  type TestSpecialist,
} from '../testing.ts';

let world: BookingWorld;
let lena: TestSpecialist;
let edit: ReturnType<typeof editorOf>;
const ten = '2026-11-24T09:00:00.000Z';

beforeAll(async () => {
  world = await startBookingWorld();
});
afterAll(() => world[Symbol.asyncDispose]());
beforeEach(async () => {
  world.clock.now = monday;
  lena = await world.specialist();
  edit = editorOf(world, lena);
});

const question = /* GraphQL */ `
  query ($specialist: ID!, $type: ID!, $at: DateTime!) {
    explainSlot(specialistId: $specialist, appointmentTypeId: $type, startsAt: $at) {
      isOffered
      reasons {
        rule
        needed
        spans {
          startsAt
          endsAt
        }
        appointments {
          id
        }
      }
      nearest {
        startsAt
      }
    }
  }
`;
type Reason = { rule: string; needed: number | null; spans: unknown[]; appointments: unknown[] };
const explain = async (at: string, viewer = edit.self(), specialist = lena) =>
  answerOf(
    await world.ask(viewer, question, { specialist: specialist.id, type: specialist.typeId, at }),
    'explainSlot',
  ) as unknown as { isOffered: boolean; reasons: Reason[]; nearest: unknown[] };

describe('why a time is not offered', () => {
  it('is nothing where it is', async () => {
    expect(await explain(ten)).toMatchObject({ isOffered: true, reasons: [] });
  });

  it('is told to the specialist by every rule, with the smallest change that would do', async () => {
    const { reasons, nearest } = await explain('2026-11-23T06:10:00Z');
    expect(reasons.map(({ rule }) => rule)).toEqual(['PAST', 'GRID', 'HOURS']);
    expect(nearest).toHaveLength(6);
    expect((await explain('2026-11-23T08:30:00Z')).reasons).toMatchObject([{ rule: 'NOTICE', needed: 30 }]);
    expect((await explain('2026-12-21T09:00:00Z')).reasons).toMatchObject([{ rule: 'HORIZON', needed: 29 }]);
    expect((await explain('2026-11-24T09:20:00Z')).reasons).toMatchObject([{ rule: 'GRID', needed: 20 }]);
    expect((await explain('2026-11-24T15:30:00Z')).reasons).toMatchObject([
      { rule: 'HOURS', spans: [{ startsAt: '2026-11-24T16:00:00.000Z', endsAt: '2026-11-24T16:20:00.000Z' }] },
    ]);
  });

  it('names focus time, absences and full days', async () => {
    const focus = [{ weekday: 2, fromMinute: 600, toMinute: 630 }];
    await mutateWeek({ focus, dailyCap: 1 });
    await edit.mutate('addAbsence', { version: 1, startsAt: '2026-11-24T09:30:00Z', endsAt: '2026-11-24T12:00:00Z' });
    await bookFor(world, lena, '2026-11-24T08:00:00Z');
    const { reasons } = await explain(ten);
    expect(reasons.map(({ rule }) => rule)).toEqual(['FOCUS', 'ABSENCE', 'DAY_FULL']);
    expect(reasons.at(-1)).toMatchObject({ needed: 2 });
  });

  it('tells the specialist alone that her other calendar has it, and what of it is an absence too', async () => {
    const place = { brandId: testBrand, specialistId: lena.id, specialistPersonId: lena.personId };
    const span = { startsAt: new Date('2026-11-24T09:00:00Z'), endsAt: new Date('2026-11-24T09:40:00Z') };
    await world.change(async (tx) => {
      const id = newId();
      const source = {
        name: 'Home',
        url: Buffer.of(0),
        host: 'calendar.example',
        state: 'OK' as const,
        failures: 0,
        spanCount: 1,
        createdAt: monday,
      };
      await tx.insert(busySources).values({ ...place, id, ...source });
      await tx.insert(busySpans).values({ ...place, sourceId: id, ...span });
    });
    await edit.mutate('addAbsence', { version: 0, startsAt: '2026-11-24T09:30:00Z', endsAt: '2026-11-24T12:00:00Z' });
    const at = (hour: string) => `2026-11-24T${hour}:00.000Z`;
    expect((await explain(ten)).reasons).toMatchObject([
      { rule: 'ABSENCE', spans: [{ startsAt: at('09:30'), endsAt: at('09:50') }] },
      { rule: 'BUSY_ELSEWHERE', spans: [{ startsAt: at('09:00'), endsAt: at('09:40') }] },
    ]);
    const manager = viewerAs('ORGANIZATION_ADMIN');
    expect((await explain(ten, manager)).reasons.map(({ rule }) => rule)).not.toContain('BUSY_ELSEWHERE');
  });

  const mutateWeek = (facts: object) => edit.mutate('setWeeklyHours', { ...week, ...facts });

  it('shows the specialist her own appointments that have the time, and of holds only that it is taken', async () => {
    const { appointmentId } = await bookFor(world, lena, ten);
    expect((await explain('2026-11-24T09:30:00Z')).reasons).toMatchObject([
      { rule: 'TAKEN', appointments: [{ id: appointmentId }] },
    ]);
    await holdFor(world, lena, '2026-11-24T12:00:00Z');
    expect((await explain('2026-11-24T12:00:00Z')).reasons).toMatchObject([{ rule: 'TAKEN', appointments: [] }]);
  });

  it('tells nobody what another brand has in a shared calendar', async () => {
    const calendarId = newId();
    const here = await world.specialist({ calendarId, sharedWith: [otherBrand] });
    const there = await world.specialist({ brandId: otherBrand, calendarId, sharedWith: [testBrand] });
    await holdFor(world, there, ten, viewerAs('PATIENT', { brandId: otherBrand }));
    const { reasons } = await explain(ten, viewerAs('SPECIALIST', { personId: here.personId }), here);
    expect(reasons).toMatchObject([{ rule: 'TAKEN', appointments: [], needed: null }]);
  });

  it('is for patients only that it is over, too soon, too far or not free', async () => {
    await bookFor(world, lena, ten);
    await edit.mutate('addAbsence', { startsAt: '2026-11-25T00:00:00Z', endsAt: '2026-11-26T00:00:00Z' });
    const patient = viewerAs('PATIENT');
    const [taken, away] = [await explain(ten, patient), await explain('2026-11-25T09:00:00Z', patient)];
    const bare = { needed: null, spans: [], appointments: [] };
    expect(taken.reasons).toEqual([{ rule: 'NOT_FREE', ...bare }]);
    expect(away.reasons).toEqual(taken.reasons);
    expect((await explain('2026-11-23T08:30:00Z', patient)).reasons).toEqual([{ rule: 'NOTICE', ...bare }]);
    expect((await explain(ten, viewerAs('SPECIALIST'))).reasons).toEqual(taken.reasons);
  });

  it('is not found for a specialist or type that is not there', async () => {
    const stranger = viewerAs('PATIENT', { brandId: otherBrand });
    const answer = await world.ask(stranger, question, { specialist: lena.id, type: lena.typeId, at: ten });
    expect(answer.data).toEqual({ explainSlot: null });
  });
});
