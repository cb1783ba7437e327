import { hours, minutes, newId } from '@daraport/domain';
import { busySources, busySpans, specialists } from '@daraport/drizzle/tables/booking';
import { testBrand, viewerAs } from '@daraport/subgraph/testing';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import {
  answerOf,
  holdSlot,
  monday,
  startBookingWorld,
  wish,
  type BookingWorld,
  type TestSpecialist,
} from '../testing.ts';
import { oneEvent, startElsewhere, type Elsewhere } from './testing.ts';

let elsewhere: Elsewhere;
let world: BookingWorld;
let lena: TestSpecialist;
let viewer = viewerAs('SPECIALIST');
beforeAll(async () => {
  elsewhere = await startElsewhere();
  // A host's address is written without a port; the tests' server has one.
  const { port } = new URL(elsewhere.origin);
  const here = (url: URL) => new URL(url.pathname, `https://localhost:${port}`);
  world = await startBookingWorld({
    vendors: { fetchCalendar: (url, etag) => elsewhere.fetchCalendar(here(url), etag) },
  });
});
afterAll(async () => {
  await world[Symbol.asyncDispose]();
  await elsewhere[Symbol.asyncDispose]();
});
beforeEach(async () => {
  world.clock.now = monday;
  lena = await world.specialist();
  viewer = viewerAs('SPECIALIST', { personId: lena.personId });
});

const fields = 'id name host state fault spanCount';
async function change(operation: string, input: object, by = viewer): Promise<Record<string, unknown>> {
  const type = operation === 'addBusySource' ? 'AddBusySourceInput' : 'BusySourceInput';
  const answer = await world.ask(
    by,
    `mutation ($input: ${type}!) { ${operation}(input: $input) { __typename
      ... on BusySourceSaved { source { ${fields} } } ... on Error { code } ... on InvalidInputError { fields { path } } } }`,
    { input },
  );
  return answerOf(answer, operation);
}
const add = async (facts: object = {}) => {
  const input = {
    name: 'Praxis',
    url: 'https://calendar.example.org/private-4711.ics',
    idempotencyKey: newId(),
    ...facts,
  };
  return (await change('addBusySource', input)) as { __typename: string; source: { id: string } };
};
const run = (sourceId: string) => world.subgraph.jobs['booking.importBusy']?.({ brandId: testBrand, sourceId });
const sources = async () =>
  answerOf(await world.ask(viewer, `{ myBusySources { ${fields} } }`), 'myBusySources') as unknown as Record<
    string,
    unknown
  >[];
const answerWith = (body: string, tag = '"1"') =>
  (elsewhere.answer = ({ headers }, response) =>
    headers['if-none-match'] === tag
      ? response.writeHead(304).end()
      : response.writeHead(200, { etag: tag }).end(body));
const freeOn = async (day: string) => {
  const { slotDays } = answerOf(
    await world.ask(
      viewer,
      `query ($slug: String!, $type: ID!) { specialist(slug: $slug) { slotDays(appointmentTypeId: $type, from: "${day}", days: 1, timeZone: "Europe/Berlin") { slots { startsAt } } } }`,
      { slug: `s-${lena.id}`, type: lena.typeId },
    ),
    'specialist',
  ) as unknown as { slotDays: { slots: { startsAt: string }[] }[] };
  return slotDays.flatMap(({ slots }) => slots.map(({ startsAt }) => new Date(startsAt).toISOString().slice(11, 16)));
};
const hold = async (startsAt: string) =>
  answerOf(await world.ask(viewerAs('PATIENT'), holdSlot, wish(lena, startsAt)), 'holdSlot');

it('takes the times of another calendar from those that are offered, and keeps times alone', async () => {
  answerWith(oneEvent('20261124T080000Z', '20261124T120000Z'));
  expect(await freeOn('2026-11-24')).toContain('08:00');
  const { source } = await add();
  expect(source).toMatchObject({ name: 'Praxis', host: 'calendar.example.org', state: 'WAITING' });
  await run(source.id);
  expect(await sources()).toMatchObject([{ state: 'OK', fault: null, spanCount: 1 }]);
  const free = await freeOn('2026-11-24');
  expect(free[0]).toBe('12:00');
  expect(await hold('2026-11-24T09:00:00.000Z')).toMatchObject({ __typename: 'SlotNotOfferedError' });
  const dump = await world.change((tx) =>
    tx.execute(`select to_jsonb(s)::text from booking.busy_spans s
    union all select to_jsonb(s)::text from booking.busy_sources s union all select to_jsonb(o)::text from booking.outbox o`),
  );
  expect(JSON.stringify(dump)).not.toMatch(/Zahnarzt|4711/);
  // Removed, its times are free again.
  await change('removeBusySource', { id: source.id });
  expect(await freeOn('2026-11-24')).toContain('08:00');
  expect(await world.change((tx) => tx.select().from(busySpans).where(eq(busySpans.specialistId, lena.id)))).toEqual(
    [],
  );
});

it('follows the other calendar, asks for what changed alone, and once a day for all of it', async () => {
  answerWith(oneEvent('20261124T080000Z', '20261124T120000Z'));
  const { source } = await add();
  await run(source.id);
  elsewhere.asked.length = 0;
  await run(source.id);
  expect(elsewhere.asked.map(({ tag }) => tag)).toEqual(['"1"']);
  answerWith(oneEvent('20261125T080000Z', '20261125T120000Z'), '"2"');
  await run(source.id);
  expect([(await freeOn('2026-11-24'))[0], (await freeOn('2026-11-25'))[0]]).toEqual(['08:00', '12:00']);
  world.clock.now = new Date(monday.getTime() + hours(24));
  elsewhere.asked.length = 0;
  await run(source.id);
  expect(elsewhere.asked.map(({ tag }) => tag)).toEqual([undefined]);
});

it('a calendar that cannot be read says why, keeps what was read, and recovers', async () => {
  answerWith(oneEvent('20261124T080000Z', '20261124T120000Z'));
  const { source } = await add();
  await run(source.id);
  for (const [status, fault] of [
    [404, 'REFUSED'],
    [500, 'SERVER'],
  ] as const) {
    elsewhere.answer = (_request, response) => response.writeHead(status).end();
    await run(source.id);
    expect(await sources()).toMatchObject([{ state: 'FAILED', fault, spanCount: 1 }]);
  }
  elsewhere.answer = (_request, response) => response.writeHead(200).end('<html>');
  await run(source.id);
  expect(await sources()).toMatchObject([{ fault: 'NOT_A_CALENDAR' }]);
  expect((await freeOn('2026-11-24'))[0]).toBe('12:00');
  answerWith(oneEvent('20261125T080000Z', '20261125T120000Z'), '"9"');
  await run(source.id);
  expect(await sources()).toMatchObject([{ state: 'OK', fault: null }]);
});

it('whole days are those of the specialist', async () => {
  await world.change((tx) =>
    tx.update(specialists).set({ timeZone: 'America/New_York' }).where(eq(specialists.id, lena.id)),
  );
  answerWith(
    oneEvent('20261124', '20261125').replace('DTSTART:', 'DTSTART;VALUE=DATE:').replace('DTEND:', 'DTEND;VALUE=DATE:'),
  );
  const { source } = await add();
  await run(source.id);
  const [span] = await world.change((tx) => tx.select().from(busySpans).where(eq(busySpans.sourceId, source.id)));
  expect(span?.startsAt.toISOString()).toBe('2026-11-24T05:00:00.000Z');
});

it('five at most, also many at once, each key once; what is read may be asked for once a minute', async () => {
  const idempotencyKey = newId();
  expect((await add({ idempotencyKey })).source.id).toBe((await add({ idempotencyKey })).source.id);
  const answers = await Promise.all([1, 2, 3, 4, 5, 6].map(() => add()));
  expect(answers.filter(({ __typename }) => __typename === 'BusySourceSaved')).toHaveLength(4);
  expect(await sources()).toHaveLength(5);
  answerWith(oneEvent('20261124T080000Z', '20261124T120000Z'));
  const id = String((await sources())[0]?.id);
  await run(id);
  expect(await change('refreshBusySource', { id })).toMatchObject({ __typename: 'BusySourceSaved' });
  world.clock.now = new Date(monday.getTime() + minutes(2));
  expect(await change('refreshBusySource', { id })).toMatchObject({ __typename: 'BusySourceSaved' });
});

it.each([
  [{ url: 'http://calendar.example.org/a.ics' }, 'url'],
  [{ url: 'https://127.0.0.1:8443/a.ics' }, 'url'],
  [{ url: 'https://u:p@example.org/' }, 'url'],
  [{ url: `https://example.org/${'x'.repeat(2000)}` }, 'url'],
  [{ name: '' }, 'name'],
  [{ name: 'x'.repeat(81) }, 'name'],
])('refuses %j and keeps nothing', async (facts, path) => {
  expect(await add(facts)).toMatchObject({ fields: [{ path }] });
  expect(await sources()).toEqual([]);
});

it("is nobody else's: not seen, refreshed or removed by another specialist, not added by a patient", async () => {
  const { source } = await add();
  const other = await world.specialist();
  const stranger = viewerAs('SPECIALIST', { personId: other.personId });
  expect(await change('refreshBusySource', { id: source.id }, stranger)).toMatchObject({ code: 'NOT_FOUND' });
  await change('removeBusySource', { id: source.id }, stranger);
  expect(await world.change((tx) => tx.select().from(busySources).where(eq(busySources.id, source.id)))).toHaveLength(
    1,
  );
  const refused = await world.ask(viewerAs('PATIENT'), '{ myBusySources { id } }');
  expect(JSON.stringify(refused)).toContain('UNAUTHORIZED_FIELD_OR_TYPE');
});
