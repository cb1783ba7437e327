import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { later } from './behind/clock.ts';
import { openDatabase, type Database } from './behind/database.ts';
import { openClient, type Answer, type GraphClient } from './graph-client.ts';
import {
  findSpecialists,
  freeTimes,
  holdInput,
  holdMutation,
  pay,
  quote,
  register,
  signIn,
  type FoundSpecialist,
} from './journey.steps.ts';
import { openHouse, type House } from './house.ts';

const rivals = 200;
const soon = { timeout: 20_000 };

interface Rival {
  readonly client: GraphClient;
  readonly quoteId: string;
}

let house: House;
let database: Database;
let visitor: GraphClient;
let specialist: FoundSpecialist;
let typeId: string;
let times: string[];
let everyone: Rival[];
beforeAll(async () => {
  house = await openHouse();
  database = openDatabase(house.folder);
  visitor = openClient(house, 'nordlicht');
  const found = (await findSpecialists(visitor, 'Schlafprobleme')).find(({ slug }) => slug === 'lena-brandt');
  if (!found) throw new Error('the directory does not find her');
  specialist = found;
  typeId = specialist.appointmentTypes.at(-1)?.id ?? '';
  times = await freeTimes(visitor, specialist.slug, typeId);
  everyone = await inTurns(
    Array.from({ length: rivals }, (_, index) => index),
    4,
    async (index) => {
      const client = openClient(house, 'nordlicht');
      await register(client, `rival.${index}@example.org`);
      return { client, quoteId: (await quote(client, specialist, typeId)).id };
    },
  );
}, 400_000);
afterAll(async () => {
  await database.close();
  await house[Symbol.asyncDispose]();
});

describe(`${rivals} patients who want one time at once`, () => {
  let startsAt: string;
  let winner: Rival & { holdId: string };
  let losers: Rival[];

  it('one holds it, and all others are offered the nearest free ones', async () => {
    startsAt = times[12] ?? '';
    const answers = await race(everyone, startsAt);
    expect(tally(answers)).toEqual({ HoldSlotPayload: 1, SlotTakenError: rivals - 1 });
    expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
    winner = winnerOf(everyone, answers);
    losers = everyone.filter(({ client }) => client !== winner.client);
    const free = await freeTimes(visitor, specialist.slug, typeId);
    expect(free).not.toContain(startsAt);
    const nearest = nearestTo(startsAt, free, 6);
    for (const { data } of answers) {
      if (data?.['holdSlot'].__typename === 'HoldSlotPayload') continue;
      expect(data?.['holdSlot'].code).toBe('SLOT_TAKEN');
      expect(data?.['holdSlot'].alternatives.map((slot: { startsAt: string }) => slot.startsAt)).toEqual(nearest);
    }
  });

  it('one pays, and has the only appointment', async () => {
    expect((await pay(house, winner.client, winner.quoteId)).status).toBe(200);
    await expect
      .poll(() => holdOf(winner), soon)
      .toMatchObject({ state: 'CONFIRMED', appointment: { id: winner.holdId } });
    const admin = openClient(house, 'nordlicht');
    await signIn(admin, 'admin@nordlicht.example.org');
    const { data } = await admin.ask(
      `query ($filter: AppointmentFilter) { appointments(first: 50, filter: $filter) { edges { node { id state startsAt } } } }`,
      { filter: { specialistId: specialist.id, from: startsAt, to: new Date(Date.parse(startsAt) + 1).toISOString() } },
    );
    expect(data?.['appointments'].edges).toEqual([{ node: { id: winner.holdId, state: 'CONFIRMED', startsAt } }]);
    const counts = await inTurns(everyone, 8, async ({ client }) => (await bookingsOf(client)).appointments);
    expect(counts.filter((count) => count > 0)).toEqual([1]);
    expect(counts.indexOf(1)).toBe(everyone.findIndex(({ client }) => client === winner.client));
  });

  it('one who pays without holding the time gets the money back, and no appointment', async () => {
    const [clumsy] = losers;
    if (!clumsy) throw new Error('there are 199');
    expect((await pay(house, clumsy.client, clumsy.quoteId)).status).toBe(200);
    await expect.poll(() => bookingsOf(clumsy.client), soon).toEqual({ appointments: 0, payments: ['REFUNDED'] });
  });

  it('a time that was held and not paid is free again for the next', async () => {
    const wished = times[20] ?? '';
    const [first, ...others] = losers.slice(1, 20);
    if (!first) throw new Error('there are 199');
    const [kept] = await race([first], wished);
    const holder = winnerOf([first], kept ? [kept] : []);
    expect(tally(await race(others, wished))).toEqual({ SlotTakenError: others.length });
    await later(database, holder);
    await expect.poll(() => holdOf(holder), soon).toMatchObject({ state: 'EXPIRED', appointment: null });
    expect(await freeTimes(visitor, specialist.slug, typeId)).toContain(wished);
    const second = await race(others, wished);
    expect(tally(second)).toEqual({ HoldSlotPayload: 1, SlotTakenError: others.length - 1 });
    const next = winnerOf(others, second);
    expect((await pay(house, next.client, next.quoteId)).status).toBe(200);
    await expect.poll(() => holdOf(next), soon).toMatchObject({ state: 'CONFIRMED', appointment: { id: next.holdId } });
  });
});

const race = (them: readonly Rival[], startsAt: string): Promise<Answer[]> =>
  Promise.all(
    them.map(({ client, quoteId }) => client.ask(holdMutation, holdInput(specialist, typeId, startsAt, quoteId))),
  );

const tally = (answers: readonly Answer[]): Record<string, number> =>
  Object.fromEntries(
    [...Map.groupBy(answers, ({ data, status }) => data?.['holdSlot']?.__typename ?? `status ${status}`)].map(
      ([type, all]) => [type, all.length],
    ),
  );

/** The rival whose answer at the same place is a hold. */
function winnerOf(them: readonly Rival[], answers: readonly Answer[]): Rival & { holdId: string } {
  const place = answers.findIndex(({ data }) => data?.['holdSlot'].hold);
  const rival = them[place];
  if (!rival) throw new Error(`nobody holds the time: ${JSON.stringify(answers)}`);
  return { ...rival, holdId: answers[place]?.data?.['holdSlot'].hold.id };
}

/** Of ascending times those next to a wished one, ascending; the earlier of two that are as near. */
const nearestTo = (wished: string, free: readonly string[], count: number): string[] =>
  free
    .toSorted((a, b) => distance(a, wished) - distance(b, wished) || Date.parse(a) - Date.parse(b))
    .slice(0, count)
    .toSorted();

const distance = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b));

const holdOf = async ({ client, holdId }: Rival & { holdId: string }) =>
  (await client.ask('query ($id: ID!) { hold(id: $id) { state appointment { id } } }', { id: holdId })).data?.['hold'];

/** What a patient sees of his own: how many appointments ahead, and how his payments stand. */
async function bookingsOf(client: GraphClient): Promise<{ appointments: number; payments: string[] }> {
  const { data } = await client.ask(
    '{ myAppointments(first: 10, period: UPCOMING) { totalCount } myPayments(first: 10) { edges { node { state } } } }',
  );
  return {
    appointments: data?.['myAppointments'].totalCount,
    payments: data?.['myPayments'].edges.map(({ node }: { node: { state: string } }) => node.state),
  };
}

/** Works on all items, `width` at a time, and keeps their order. */
async function inTurns<Item, Result>(
  items: readonly Item[],
  width: number,
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const waiting = [...items.entries()];
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) results[next[0]] = await work(next[1]);
  };
  await Promise.all(Array.from({ length: width }, worker));
  return results;
}
