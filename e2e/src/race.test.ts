import { afterAll, beforeAll, expect, it } from 'vitest';
import { openClient, type Answer, type GraphClient } from './graph-client.ts';
import { findSpecialists, freeTimes, holdInput, holdMutation, quote, register } from './journey.steps.ts';
import { openHouse, type House } from './house.ts';

const rivals = 200;

let house: House;
beforeAll(async () => void (house = await openHouse()), 240_000);
afterAll(() => house[Symbol.asyncDispose]());

it(`lets one of ${rivals} patients have a time, and offers all others the nearest free ones`, async () => {
  const visitor = openClient(house, 'nordlicht');
  const specialist = (await findSpecialists(visitor, 'Schlafprobleme')).find(({ slug }) => slug === 'lena-brandt');
  const typeId = specialist?.appointmentTypes.at(-1)?.id ?? '';
  if (!specialist) throw new Error('the directory does not find her');
  const [startsAt = ''] = (await freeTimes(visitor, specialist.slug, typeId)).slice(4);
  const ready = await inTurns(
    Array.from({ length: rivals }, (_, index) => index),
    4,
    async (index) => {
      const client = openClient(house, 'nordlicht');
      await register(client, `rival.${index}@example.org`);
      return { client, quoteId: (await quote(client, specialist, typeId)).id };
    },
  );

  const answers = await Promise.all(
    ready.map(({ client, quoteId }) => client.ask(holdMutation, holdInput(specialist, typeId, startsAt, quoteId))),
  );

  expect(tally(answers)).toEqual({ HoldSlotPayload: 1, SlotTakenError: rivals - 1 });
  expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
  for (const { data } of answers) {
    if (data?.['holdSlot'].__typename === 'HoldSlotPayload') continue;
    const offered = data?.['holdSlot'].alternatives.map((slot: { startsAt: string }) => slot.startsAt) as string[];
    expect(offered.length).toBeGreaterThan(0);
    expect(offered).not.toContain(startsAt);
  }
  const winners = await holders(
    ready.map(({ client }) => client),
    answers,
  );
  expect(winners).toEqual(['HELD']);
  expect(await freeTimes(visitor, specialist.slug, typeId)).not.toContain(startsAt);
}, 300_000);

const tally = (answers: readonly Answer[]): Record<string, number> =>
  Object.fromEntries(
    [...Map.groupBy(answers, ({ data, status }) => data?.['holdSlot']?.__typename ?? `status ${status}`)].map(
      ([type, all]) => [type, all.length],
    ),
  );

/** The states of the holds that were given, as those who hold them see them afterwards. */
async function holders(clients: readonly GraphClient[], answers: readonly Answer[]): Promise<string[]> {
  const states: string[] = [];
  for (const [index, { data }] of answers.entries()) {
    const id = data?.['holdSlot'].hold?.id as string | undefined;
    if (!id) continue;
    const found = await clients[index]?.ask('query ($id: ID!) { hold(id: $id) { state } }', { id });
    states.push(found?.data?.['hold'].state as string);
  }
  return states;
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
