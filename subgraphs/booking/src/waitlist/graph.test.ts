import type { Viewer } from '@daraport/access';
import { newId } from '@daraport/domain';
import { waits } from '@daraport/drizzle/tables/booking';
import { startFollowing, viewerAs } from '@daraport/subgraph/testing';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { editorOf } from '../availability/testing.ts';
import { answerOf, bookFor, monday, startBookingWorld, type BookingWorld, type TestSpecialist } from '../testing.ts';
import { openWaitlist, ten, type ShownWait } from './testing.ts';

let world: BookingWorld;
let list: ReturnType<typeof openWaitlist>;
let lena: TestSpecialist;
let booked: Awaited<ReturnType<typeof bookFor>>;

beforeAll(async () => {
  world = await startBookingWorld();
  list = openWaitlist(world);
});
afterAll(async () => {
  await list.close();
  await world[Symbol.asyncDispose]();
});
beforeEach(async () => {
  world.clock.now = monday;
  lena = await world.specialist();
  booked = await bookFor(world, lena, ten);
});

const later = (time: number) => (world.clock.now = new Date(world.clock.now.getTime() + time));
const free = () => list.free(lena, booked);
const offerOf = async (viewer: Viewer) => (await list.mine(viewer))[0]?.offer;

describe('leaving', () => {
  it('ends the wait and leaves what was offered to the next', async () => {
    const mara = await list.waiting(lena);
    later(1);
    const felix = await list.waiting(lena);
    await free();
    expect(await list.leave(mara.viewer, mara.waitId)).toMatchObject({ wait: { state: 'LEFT', offer: null } });
    expect(await list.leave(mara.viewer, mara.waitId)).toMatchObject({ wait: { state: 'LEFT' } });
    await list.work('offerTimes', lena.id);
    expect(await offerOf(felix.viewer)).toMatchObject({ startsAt: ten });
  });
});

describe('who sees it', () => {
  const LIST = `query ($id: ID) { waitlist(specialistId: $id) { count appointmentType { id } waits { id joinedAt patient { id } } } }`;

  it('shows a specialist her own list in order, with an entry in the record, and nobody else’s', async () => {
    const mara = await list.waiting(lena);
    later(1);
    const felix = await list.waiting(lena);
    const specialist = viewerAs('SPECIALIST', { personId: lena.personId });
    expect(answerOf(await world.ask(specialist, LIST), 'waitlist')).toMatchObject([
      {
        count: 2,
        appointmentType: { id: lena.typeId },
        waits: [
          { id: mara.waitId, patient: { id: mara.viewer.personId } },
          { id: felix.waitId, patient: { id: felix.viewer.personId } },
        ],
      },
    ]);
    const read = (await world.published('audit.recorded')).flatMap(({ entries }) => entries);
    expect(read).toContainEqual(
      expect.objectContaining({ action: 'READ', subjectId: mara.viewer.personId, resourceType: 'Wait' }) as unknown,
    );
    const other = await world.specialist();
    const stranger = viewerAs('SPECIALIST', { personId: other.personId });
    expect(answerOf(await world.ask(stranger, LIST), 'waitlist')).toEqual([]);
    expect((await world.ask(stranger, LIST, { id: lena.id })).errors).toBeDefined();
    expect((await world.ask(mara.viewer, LIST, { id: lena.id })).errors?.[0]?.extensions.code).toBe(
      'UNAUTHORIZED_FIELD_OR_TYPE',
    );
    const admin = viewerAs('ORGANIZATION_ADMIN');
    expect(answerOf(await world.ask(admin, LIST, { id: lena.id }), 'waitlist')).toMatchObject([{ count: 2 }]);
    const elsewhere = viewerAs('ORGANIZATION_ADMIN', { organizationId: newId() });
    expect((await world.ask(elsewhere, LIST, { id: lena.id })).errors).toBeDefined();
  });

  it('lets the row rules alone keep others’ waits and offers away', async () => {
    const mara = await list.waiting(lena);
    await free();
    const rowsOf = async (viewer: Viewer) => {
      const answer = await world.ask(viewer, '{ myWaits { id offer { id } } }');
      return answerOf(answer, 'myWaits') as unknown as ShownWait[];
    };
    expect(await rowsOf(mara.viewer)).toMatchObject([{ id: mara.waitId, offer: { id: expect.any(String) as string } }]);
    expect(await rowsOf(booked.patient)).toEqual([]);
    const own = viewerAs('SPECIALIST', { personId: lena.personId });
    const spied = await world.ask(own, '{ waitlist { waits { offer { id } } } }');
    expect(spied.errors?.[0]?.extensions.code).toBe('UNAUTHORIZED_FIELD_OR_TYPE');
  });

  it('tells patient and specialist live, and nobody else', async () => {
    const mara = await list.waiting(lena);
    const felix = await list.waiting(await world.specialist(), { weekdays: [7] });
    const live = `subscription { waitlistChanged { waits { id offer { startsAt } } } }`;
    await using hers = await startFollowing<{ waitlistChanged: { waits: ShownWait[] } }>(world, mara.viewer, live);
    await using his = await startFollowing<object>(world, felix.viewer, live);
    await using lenas = await startFollowing<object>(
      world,
      viewerAs('SPECIALIST', { personId: lena.personId }),
      'subscription { waitlistChanged { waitlist { count } } }',
    );
    await free();
    expect((await hers.next()).waitlistChanged.waits).toMatchObject([{ offer: { startsAt: ten } }]);
    expect(await lenas.next()).toMatchObject({ waitlistChanged: { waitlist: [{ count: 1 }] } });
    expect(await his.isQuiet()).toBe(true);
  });
});

describe('the settings', () => {
  const SAVE = `mutation ($input: SaveWaitlistSettingsInput!) { saveWaitlistSettings(input: $input) { ... on SaveWaitlistSettingsPayload { settings { offerMinutes version } } ... on Error { code } } }`;
  const save = async (input: object) =>
    answerOf(
      await world.ask(viewerAs('BRAND_ADMIN'), SAVE, { input: { idempotencyKey: newId(), ...input } }),
      'saveWaitlistSettings',
    );

  it('say how long an offer stands, and are refused when somebody else was first', async () => {
    expect(await save({ offerMinutes: 10, version: 0 })).toEqual({ code: 'INVALID_INPUT' });
    expect(await save({ offerMinutes: 30, version: 0 })).toEqual({ settings: { offerMinutes: 30, version: 1 } });
    expect(await save({ offerMinutes: 60, version: 0 })).toEqual({ code: 'SETTINGS_CHANGED' });
    const mara = await list.waiting(lena);
    await free();
    expect(await offerOf(mara.viewer)).toMatchObject({ expiresAt: '2026-11-23T08:30:00.000Z' });
    expect((await world.ask(viewerAs('ORGANIZATION_ADMIN'), '{ waitlistSettings { version } }')).errors).toBeDefined();
  });

  it('give way to what the kind of appointment says of its own offers', async () => {
    await editorOf(world, lena).mutate('saveAppointmentType', {
      id: lena.typeId,
      nameDe: 'Sitzung',
      nameEn: 'Session',
      descriptionDe: '',
      descriptionEn: '',
      formats: ['VIDEO'],
      durationMinutes: 50,
      bufferBeforeMinutes: 0,
      bufferAfterMinutes: 10,
      noticeMinutes: 0,
      horizonDays: 14,
      gridMinutes: 30,
      offerMinutes: 20,
      isOffered: true,
    });
    const mara = await list.waiting(lena);
    await free();
    expect(await offerOf(mara.viewer)).toMatchObject({ expiresAt: '2026-11-23T08:20:00.000Z' });
  });
});

describe('every night', () => {
  it('what jobs lost is made up for, and what is over ends', async () => {
    const mara = await list.waiting(lena);
    const other = await world.specialist();
    await bookFor(world, other, '2026-11-23T12:00:00.000Z');
    const over = await list.waiting(other, { weekdays: [1], fromMinute: 780, toMinute: 781, until: '2026-11-23' });
    await list.cancel(booked.patient, booked.appointmentId);
    await list.lose('offerTimes', lena.id);
    await list.knowBrand();
    world.clock.now = new Date('2026-11-23T23:30:00Z');
    expect(world.subgraph.nightly).toContain('booking.renewWaitlist');
    await world.subgraph.jobs['booking.renewWaitlist']?.({});
    const [ended] = await world.change((tx) => tx.select().from(waits).where(eq(waits.id, over.waitId)));
    expect(ended).toMatchObject({ state: 'ENDED' });
    expect(await list.work('offerTimes', lena.id)).toBe(1);
    // Half past midnight in Berlin is quiet until eight; from then on a quarter of the two hours that are left.
    expect(await offerOf(mara.viewer)).toMatchObject({ startsAt: ten, expiresAt: '2026-11-24T07:30:00.000Z' });
  });
});
