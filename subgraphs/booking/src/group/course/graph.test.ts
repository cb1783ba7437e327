import { newId } from '@daraport/domain';
import { absences, groupSessions } from '@daraport/drizzle/tables/booking';
import { testBrand, viewerAs } from '@daraport/subgraph/testing';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { answerOf, bookFor, holdFor, monday, startBookingWorld, type BookingWorld } from '../../testing.ts';
import { hosted, makeGroup, previewCourse, seatsFree, type TestGroup } from '../testing.ts';

let world: BookingWorld;
let group: TestGroup;
const first = '2026-11-24T10:00:00.000Z';
const second = '2026-12-01T10:00:00.000Z';
const third = '2026-12-08T10:00:00.000Z';
const rule = 'FREQ=WEEKLY;COUNT=3';
const course = (more: object = {}) => ({ appointmentTypeId: group.groupId, startsAt: first, rule, ...more });
const preview = async (input: object, viewer = group.host) =>
  answerOf(await world.ask(viewer, previewCourse, { input }), 'answer') as unknown as {
    code?: string;
    occurrences?: {
      occursAt: string;
      isFree: boolean;
      isAway: boolean;
      reasons: { rule: string }[];
      alternatives: { startsAt: string }[];
    }[];
  };
const schedule = (input: object, viewer = group.host) => hosted(world, viewer, 'schedule', input);
const startsOf = ({ sessions }: Awaited<ReturnType<typeof schedule>>) => sessions?.map(({ startsAt }) => startsAt);
const written = () => world.change((tx) => tx.$count(groupSessions, eq(groupSessions.specialistId, group.id)));

beforeAll(async () => {
  world = await startBookingWorld();
});
afterAll(() => world[Symbol.asyncDispose]());
beforeEach(async () => {
  world.clock.now = monday;
  group = await makeGroup(world, await world.specialist());
});

describe('a course', () => {
  it('is scheduled at once, each of its sessions booked by itself', async () => {
    expect(startsOf(await schedule(course({ seats: 5 })))).toEqual([first, second, third]);
    expect(await seatsFree(world, group)).toMatchObject([
      { startsAt: first, seatsLeft: 5 },
      { startsAt: second, seatsLeft: 5 },
      { startsAt: third, seatsLeft: 5 },
    ]);
  });

  it('keeps the wall clock of the specialist, every two weeks and until a day, across the change of clocks', async () => {
    world.clock.now = new Date('2026-10-12T08:00:00Z');
    const startsAt = '2026-10-20T16:00:00.000Z';
    expect(startsOf(await schedule(course({ startsAt, rule: 'FREQ=WEEKLY;INTERVAL=2;COUNT=2' })))).toEqual([
      startsAt,
      '2026-11-03T17:00:00.000Z',
    ]);
    const wednesday = '2026-10-21T16:00:00.000Z';
    const until = 'FREQ=WEEKLY;UNTIL=20261104T225900Z';
    expect(startsOf(await schedule(course({ startsAt: wednesday, rule: until })))).toEqual([
      wednesday,
      '2026-10-28T17:00:00.000Z',
      '2026-11-04T17:00:00.000Z',
    ]);
  });

  it('is told with every date what is in the way, and nothing is written while something is', async () => {
    await bookFor(world, group, '2026-12-01T09:00:00.000Z');
    await holdFor(world, group, '2026-12-08T10:00:00.000Z');
    const { occurrences } = await preview(course());
    expect(occurrences?.map(({ occursAt, isFree, reasons }) => [occursAt, isFree, reasons])).toEqual([
      [first, true, []],
      [second, false, [{ rule: 'TAKEN' }]],
      [third, false, [{ rule: 'TAKEN' }]],
    ]);
    expect(occurrences?.[1]?.alternatives).toContainEqual({ startsAt: '2026-12-01T10:30:00.000Z' });
    expect(await schedule(course())).toMatchObject({ code: 'SESSION_CLASHES', startsAt: [second, third] });
    expect(await written()).toBe(0);
  });

  it('is scheduled with what was in the way changed or left out', async () => {
    await bookFor(world, group, '2026-12-01T09:00:00.000Z');
    await bookFor(world, group, '2026-12-08T09:00:00.000Z');
    const later = '2026-12-01T10:30:00.000Z';
    const changes = [{ from: second, to: later }, { from: third }];
    expect((await preview(course({ changes }))).occurrences).toMatchObject([
      { occursAt: first, isFree: true },
      { occursAt: second, startsAt: later, isFree: true },
    ]);
    expect(startsOf(await schedule(course({ changes })))).toEqual([first, later]);
  });

  it('is scheduled in the order of its times, whatever was moved before the first', async () => {
    const changes = [{ from: second, to: '2026-11-25T10:00:00.000Z' }];
    expect(startsOf(await schedule(course({ changes })))).toEqual([first, '2026-11-25T10:00:00.000Z', third]);
  });

  it('says where the specialist is away, and binds nobody to it', async () => {
    await world.change((tx) =>
      tx.insert(absences).values({
        brandId: testBrand,
        id: newId(),
        specialistId: group.id,
        specialistPersonId: group.personId,
        during: '[2026-12-01 00:00Z,2026-12-02 00:00Z)',
      }),
    );
    const { occurrences } = await preview(course());
    expect(occurrences?.map(({ isFree, isAway }) => [isFree, isAway])).toEqual([
      [true, false],
      [true, true],
      [true, false],
    ]);
    expect(startsOf(await schedule(course()))).toHaveLength(3);
  });

  it('happens once per key, and another course under the same key is refused', async () => {
    const idempotencyKey = newId();
    const told = await schedule(course({ idempotencyKey }));
    expect(told.sessions).toHaveLength(3);
    expect(await schedule(course({ idempotencyKey }))).toEqual(told);
    expect(await schedule(course({ idempotencyKey, rule: 'FREQ=WEEKLY;COUNT=2' }))).toMatchObject({
      code: 'IDEMPOTENCY_CONFLICT',
    });
    expect(await written()).toBe(3);
  });

  it('is won by one of two who schedule the same at once, and the other gets none of it', async () => {
    const overlapping = course({ startsAt: second, rule: 'FREQ=WEEKLY;COUNT=2' });
    const answers = await Promise.all([schedule(course()), schedule(overlapping)]);
    const winners = answers.filter(({ sessions }) => sessions);
    expect(winners).toHaveLength(1);
    expect(answers.find(({ sessions }) => !sessions)).toMatchObject({ code: 'SESSION_CLASHES' });
    expect(await written()).toBe(winners[0]?.sessions?.length);
  });

  it('refuses rules and changes that are none, what is past or too far, and more sessions than may be ahead', async () => {
    const both = async (input: object) => {
      const [asked, told] = [await preview(input), await schedule(input)];
      expect(asked).toMatchObject({ __typename: (told as { __typename: string }).__typename });
      return told;
    };
    expect(await both(course({ rule: 'FREQ=DAILY;COUNT=3' }))).toMatchObject({ fields: [{ path: 'rule' }] });
    expect(await both(course({ rule: 'x'.repeat(201) }))).toMatchObject({ fields: [{ path: 'rule' }] });
    expect(await both(course({ changes: [{ from: seventh }] }))).toMatchObject({ fields: [{ path: 'changes' }] });
    const gone = { startsAt: '2026-11-17T10:00:00.000Z' };
    expect(await both(course(gone))).toMatchObject({ code: 'SLOT_IN_PAST' });
    const far = { startsAt: '2027-11-16T10:00:00.000Z' };
    expect(await both(course(far))).toMatchObject({ fields: [{ path: 'startsAt' }] });
    expect(await both(course({ appointmentTypeId: 'x' }))).toMatchObject({ code: 'NOT_FOUND' });
    for (const clock of ['01', '04', '07', '12'])
      await schedule(course({ startsAt: `2026-11-24T${clock}:30:00.000Z`, rule: 'FREQ=WEEKLY;COUNT=50' }));
    expect(await schedule(course())).toMatchObject({ code: 'TOO_MANY_SESSIONS' });
  });

  it('is for the specialist and who oversees her alone, to look at and to schedule', async () => {
    const foreign = viewerAs('SPECIALIST');
    const elsewhere = viewerAs('ORGANIZATION_ADMIN', { organizationId: newId() });
    for (const viewer of [foreign, elsewhere]) {
      expect(await preview(course({ specialistId: group.id }), viewer)).toMatchObject({ code: 'NOT_FOUND' });
      expect(await schedule(course({ specialistId: group.id }), viewer)).toMatchObject({ code: 'NOT_FOUND' });
    }
    const patient = await world.ask(viewerAs('PATIENT'), previewCourse, { input: course({ specialistId: group.id }) });
    expect(patient.data ?? null).toBeNull();
    const admin = viewerAs('ORGANIZATION_ADMIN');
    expect((await preview(course({ specialistId: group.id }), admin)).occurrences).toHaveLength(3);
    expect(startsOf(await schedule(course({ specialistId: group.id }), admin))).toHaveLength(3);
  });
});

const seventh = '2026-11-30T10:00:00.000Z';

it('lets a session be moved within its course only where nothing stands', async () => {
  const { sessions } = await schedule(course());
  const [one] = sessions ?? [];
  const moved = { sessionId: one?.id, startsAt: second };
  expect(await hosted(world, group.host, 'move', moved)).toMatchObject({ code: 'SESSION_CLASHES', startsAt: [second] });
});
