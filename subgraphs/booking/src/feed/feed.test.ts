import { hours, newId } from '@daraport/domain';
import { appointmentTypes, calendarFeeds, reservations } from '@daraport/drizzle/tables/booking';
import { otherBrand, testBrand, viewerAs } from '@daraport/subgraph/testing';
import type { Viewer } from '@daraport/access';
import { eq } from 'drizzle-orm';
import ICAL from 'ical.js';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { answerOf, bookFor, monday, startBookingWorld, type BookingWorld, type TestSpecialist } from '../testing.ts';

let world: BookingWorld;
let lena: TestSpecialist;
const noon = '2026-11-25T11:00:00.000Z';
beforeAll(async () => void (world = await startBookingWorld()));
afterAll(() => world[Symbol.asyncDispose]());
beforeEach(async () => {
  world.clock.now = monday;
  lena = await world.specialist();
});

const nobody = (brandId = testBrand): Viewer => ({
  ...viewerAs('PATIENT', { brandId, personId: null, membershipId: null, role: null, scopes: [], sessionId: null }),
  kind: 'anonymous',
});
const create = async (viewer: Viewer, idempotencyKey = newId()) =>
  answerOf(
    await world.ask(
      viewer,
      `mutation ($input: CreateCalendarFeedInput!) { createCalendarFeed(input: $input) {
        __typename ... on CalendarFeedCreated { url feed { id } } ... on Error { code } } }`,
      { input: { idempotencyKey } },
    ),
    'createCalendarFeed',
  ) as unknown as { __typename: string; url: string };
async function read(url: string, headers: Record<string, string> = {}, viewer: Viewer | null = nobody()) {
  const answer = await world.subgraph.door({
    method: 'GET',
    path: new URL(url).pathname,
    query: { brand: 'Nordlicht', portal: '' },
    headers,
    body: Buffer.alloc(0),
    viewer,
  });
  return { ...answer, text: answer.body.toString('utf8') };
}
const eventsOf = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as never).getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));

it("holds a patient's appointments without a name or a kind, and the specialist's without the patient", async () => {
  const { patient, appointmentId } = await bookFor(world, lena, noon);
  await world.change((tx) =>
    tx
      .update(appointmentTypes)
      .set({ name: { de: 'Depressionssprechstunde', en: 'Depression clinic' } })
      .where(eq(appointmentTypes.id, lena.typeId)),
  );
  const specialist = viewerAs('SPECIALIST', { personId: lena.personId, locale: 'de' });
  for (const [viewer, summary, path] of [
    [patient, 'Video appointment (Nordlicht)', '/appointments/'],
    [specialist, 'Videotermin (Nordlicht)', '/specialist/appointments/'],
  ] as const) {
    const { url } = await create(viewer);
    const answer = await read(url);
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toBe('text/calendar; charset=utf-8');
    const [event] = eventsOf(answer.text);
    expect([event?.summary, event?.uid, event?.startDate.toJSDate().toISOString()]).toEqual([
      summary,
      `${appointmentId}@daraport`,
      noon,
    ]);
    expect(String(event?.component.getFirstPropertyValue('url'))).toBe(
      `http://test.localhost:4000${path}${appointmentId}`,
    );
    expect(answer.text).not.toMatch(/Brandt|Depress|ATTENDEE|ORGANIZER|DESCRIPTION|LOCATION/);
  }
});

it('is the same file until something changes: the tag answers 304; moved and cancelled ones follow', async () => {
  const { patient, appointmentId } = await bookFor(world, lena, noon);
  const { url } = await create(patient);
  const first = await read(url);
  world.clock.now = new Date(monday.getTime() + hours(2));
  expect((await read(url, { 'if-none-match': `"other", W/${first.headers.etag}` })).status).toBe(304);
  const change = (values: Partial<typeof reservations.$inferInsert>) =>
    world.change((tx) => tx.update(reservations).set(values).where(eq(reservations.id, appointmentId)));
  await change({ sequence: 1 });
  const moved = await read(url, { 'if-none-match': first.headers.etag ?? '' });
  expect([moved.status, eventsOf(moved.text)[0]?.sequence]).toEqual([200, 1]);
  await change({ state: 'CANCELLED' });
  expect(eventsOf((await read(url)).text)).toEqual([]);
});

it('keeps the hash of its secret alone, shows the same address to the same key, and a new one ends the old', async () => {
  const patient = viewerAs('PATIENT');
  const key = newId();
  const { url } = await create(patient, key);
  expect((await create(patient, key)).url).toBe(url);
  const secret = /feeds\/(.+)\.ics/.exec(url)?.[1] ?? '';
  expect(secret).toHaveLength(43);
  const rows = await world.change((tx) =>
    tx.execute(`select to_jsonb(f)::text as row from booking.calendar_feeds f
    union all select to_jsonb(k)::text from booking.idempotency_keys k union all select to_jsonb(o)::text from booking.outbox o`),
  );
  expect(JSON.stringify(rows)).not.toContain(secret);
  const renewed = await create(patient);
  expect(renewed.url).not.toBe(url);
  expect([(await read(url)).status, (await read(renewed.url)).status]).toEqual([404, 200]);
  await world.ask(patient, 'mutation { endCalendarFeed { __typename } }');
  expect((await read(renewed.url)).status).toBe(404);
  expect(answerOf({ data: (await world.ask(patient, '{ myCalendarFeed { id } }')).data }, 'myCalendarFeed')).toBeNull();
});

it('many at once leave one address', async () => {
  const patient = viewerAs('PATIENT');
  await Promise.allSettled(Array.from({ length: 5 }, () => create(patient)));
  const live = await world.change((tx) =>
    tx
      .select()
      .from(calendarFeeds)
      .where(eq(calendarFeeds.personId, patient.personId ?? '')),
  );
  expect(live.filter(({ endedAt }) => endedAt === null)).toHaveLength(1);
});

it('is nothing on another brand, without a brand, for a guess, or for a token', async () => {
  const { url } = await create(viewerAs('PATIENT'));
  expect((await read(url, {}, nobody(otherBrand))).status).toBe(404);
  expect((await read(url, {}, null)).status).toBe(404);
  for (const guess of [
    'x.ics',
    `${'A'.repeat(43)}.ics`,
    '..%2f..%2fetc.ics',
    `${'A'.repeat(5000)}.ics`,
    'A'.repeat(43),
  ])
    expect((await read(`http://test.localhost/feeds/${guess}`)).status).toBe(404);
  expect(await create(viewerAs('PATIENT', { kind: 'token' }))).toMatchObject({ code: 'NOT_FOUND' });
});

it('writes down that it is read, once an hour', async () => {
  const patient = viewerAs('PATIENT');
  const { url } = await create(patient);
  const reads = async () =>
    (await world.published('audit.recorded'))
      .flatMap(({ entries }) => entries)
      .filter(({ action, subjectId }) => action === 'READ' && subjectId === patient.personId);
  for (const _each of [1, 2, 3]) await read(url);
  expect(await reads()).toHaveLength(1);
  world.clock.now = new Date(monday.getTime() + hours(1));
  await read(url);
  expect(await reads()).toMatchObject([{ resourceType: 'CalendarFeed' }, { resourceType: 'CalendarFeed' }]);
});
