import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { insist } from './kill/act.ts';
import { later } from './behind/clock.ts';
import { appointmentOf, pay, reserve, reserveAt } from './kill/patient.ts';
import { waitAt, type Point } from './kill/point.ts';
import { ended, kill } from './behind/processes.ts';
import { chanceOf, readSeed } from './kill/random.ts';
import { openWorld, type World } from './kill/world.ts';

type Victim = 'the house' | 'the database' | 'everything';

/** A moment by name, who dies there, and whether what Postgres was asked for still goes through. */
const points: (Point & { readonly victim: Victim; readonly goesThrough?: boolean })[] = [
  {
    victim: 'the house',
    name: 'a time is held, and nobody was told',
    table: 'booking.reservations',
    when: 'at commit of insert',
    goesThrough: true,
  },
  {
    victim: 'the house',
    name: 'the card vendor knows of a payment whose number we have not kept',
    table: 'billing.payments',
    when: 'before update',
    rows: 'old.provider_payment_id is null and new.provider_payment_id is not null',
  },
  {
    victim: 'the database',
    name: 'the card is charged, and our commit is not there',
    table: 'billing.ledger_entries',
    when: 'before insert',
  },
  {
    victim: 'everything',
    name: 'the card is charged, and our commit is not there',
    table: 'billing.ledger_entries',
    when: 'before insert',
  },
  {
    victim: 'everything',
    name: 'the payment is settled, and its appointment is not',
    table: 'booking.reservations',
    when: 'at commit of update',
    rows: `new.state = 'CONFIRMED'`,
  },
  {
    victim: 'the database',
    name: 'the audit log grows',
    table: 'compliance.audit_events',
    when: 'at commit of insert',
  },
];

const seed = readSeed();
const chance = chanceOf(seed, 'the reaper');
// oxlint-disable-next-line no-console -- a run that failed is repeated with its seed
console.info(`DARAPORT_SEED=${seed}`);

let world: World;
beforeAll(async () => void (world = await openWorld(seed, 4)), 240_000);
afterAll(() => world[Symbol.asyncDispose]());

const someMoment = () => sleep(chance.between(200, 1500));

describe('in one process, nothing is lost, doubled or half-done when', () => {
  it.each(points)('$victim dies while $name', async ({ goesThrough = false, victim, ...point }) => {
    await world.whileWriting(async () => {
      const waiting = await waitAt(world.database, point);
      await waiting.reached();
      if (victim === 'the database') await world.database.kill();
      if (victim === 'the house') await world.killHouse();
      if (victim === 'everything') await world.killEverything();
      if (goesThrough) await waiting.lift();
      if (victim !== 'the database') await world.start('in-process');
      await waiting.lift();
    });
  });

  it.each(['the house', 'everything', 'the database'])('%s dies at some moment', async (victim) => {
    await world.whileWriting(async () => {
      await someMoment();
      if (victim === 'the database') return world.database.kill();
      await (victim === 'the house' ? world.killHouse() : world.killEverything());
      await world.start('in-process');
    });
  });
});

describe('when the card vendor’s word never arrives', () => {
  const deaf = { STRIPE_WEBHOOK_SECRET: 'whsec_of_another_account' };
  const again = `mutation ($input: StartPaymentInput!) { startPayment(input: $input) { __typename } }`;

  it('a payment is reconciled: by its patient who comes back, or after its time; its money goes back if the time is gone', async () => {
    const [first, second, third, fourth] = world.crew.patients;
    if (!first || !second || !third || !fourth) throw new Error('there are four');
    await world.killHouse();
    await world.start('in-process', deaf);
    const held = await Promise.all([first, third, fourth].map((patient) => reserve(patient)));
    const [lapsing, late, back] = held;
    if (!lapsing || !late || !back) throw new Error('three were held');
    await Promise.all([pay(first, lapsing.quoteId), pay(third, late.quoteId), pay(fourth, back.quoteId)]);
    await world.killEverything();
    await world.start('in-process', deaf);
    const unpaid = `select state from billing.payments where quote_id = any ($1)`;
    expect(await world.database.rows(unpaid, [held.map(({ quoteId }) => quoteId)])).toEqual(
      held.map(() => ({ state: 'REQUIRES_PAYMENT_METHOD' })),
    );

    const input = { quoteId: back.quoteId, idempotencyKey: crypto.randomUUID() };
    expect(await insist(fourth.client, again, { input })).toEqual({ __typename: 'AlreadyPaidError' });
    fourth.bought.push(await appointmentOf(fourth, back));

    await later(world.database, late);
    third.bought.push(await appointmentOf(third, late));

    await later(world.database, lapsing, () => reserveAt(second, lapsing));
    await expect
      .poll(async () => (await world.database.rows(unpaid, [[lapsing.quoteId]]))[0], { timeout: 30_000 })
      .toEqual({ state: 'REFUNDED' });
    await world.audit();
  });
});

describe('in processes of their own, nothing is lost, doubled or half-done when', () => {
  beforeAll(async () => {
    await world.killHouse();
    await world.start('http');
  }, 120_000);

  it.each(['subgraph billing', 'worker'])('the process “%s” dies at some moment', async (name) => {
    await world.whileWriting(async () => {
      await someMoment();
      const victim = world.processes().find(({ command }) => command.endsWith(name));
      if (!victim) throw new Error(`there is no ${name}`);
      kill(victim.pid);
      await ended([victim.pid]);
    });
  });

  it('the house dies at some moment, and what it started ends by itself', async () => {
    await world.whileWriting(async () => {
      await someMoment();
      const apart = world.processes().filter(({ command }) => /subgraph \w+$|worker$/.test(command));
      expect(apart).toHaveLength(7);
      await world.killHouse();
      await ended(apart.map(({ pid }) => pid));
      await world.start('http');
    });
  });
});
