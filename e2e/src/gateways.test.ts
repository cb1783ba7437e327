import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from './behind/database.ts';
import { type Nats, natsMissing, openNats } from './behind/nats.ts';
import { type Answer, type GraphClient, openClient, type Subscription } from './graph-client.ts';
import { type House, openHouse } from './house.ts';
import { receivedSubscription, sendMutation, signIn } from './journey.steps.ts';

const conversations = `{ conversations(first: 20) { edges { node { id messages(last: 1) { edges { node { cursor } } } } } } }`;
interface Conversation {
  readonly id: string;
  readonly messages: { readonly edges: readonly { readonly node: { readonly cursor: string } }[] };
}

/** A second house beside the first: its own gateway, subgraphs and worker, the same database and secrets. */
function openSecond(first: House, environment: Readonly<Record<string, string>>): Promise<House> {
  const { secret, masterKey } = JSON.parse(readFileSync(join(first.folder, 'secrets.json'), 'utf8')) as {
    secret: string;
    masterKey: string;
  };
  const DATABASE_URL = openDatabase(first.folder).url();
  return openHouse('in-process', {
    environment: { ...environment, DATABASE_URL, DARAPORT_SECRET: secret, DARAPORT_MASTER_KEY: masterKey },
  });
}

async function conversationOf(client: GraphClient): Promise<Conversation[]> {
  const { data, errors } = await client.ask(conversations);
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data?.conversations.edges.map(({ node }: { node: Conversation }) => node);
}

async function readToTheEnd(subscription: Subscription): Promise<never> {
  for (;;) await subscription.next();
}

describe.skipIf(natsMissing)(`two gateways over NATS${natsMissing}`, () => {
  journey('NATS');
});
describe('two gateways over Postgres', () => {
  journey('Postgres');
});

function journey(transport: 'NATS' | 'Postgres'): void {
  let nats: Nats | undefined;
  let first: House;
  let second: House;
  const clients: GraphClient[] = [];

  async function person(house: House, email: string): Promise<GraphClient> {
    const client = openClient(house, 'nordlicht');
    clients.push(client);
    await signIn(client, email);
    return client;
  }

  beforeAll(async () => {
    nats = transport === 'NATS' ? await openNats() : undefined;
    const environment: Record<string, string> = nats ? { EVENTS_URL: nats.url } : {};
    first = await openHouse('in-process', { environment });
    second = await openSecond(first, environment);
  }, 240_000);
  afterAll(async () => {
    for (const client of clients) await client[Symbol.asyncDispose]();
    await second[Symbol.asyncDispose]();
    await first[Symbol.asyncDispose]();
    await nats?.[Symbol.asyncDispose]();
  });

  it('serve one conversation: each message arrives at the other gateway once and in order', async () => {
    const patient = await person(second, 'mara.vogel@example.org');
    const specialists = [
      await person(first, 'dr.lena.brandt@example.org'),
      await person(second, 'dr.lena.brandt@example.org'),
    ];
    const known = new Set((await conversationOf(patient)).map(({ id }) => id));
    const shared = (await conversationOf(specialists[0] as GraphClient)).find(({ id }) => known.has(id));
    if (!shared) throw new Error('the demo world has no conversation of these two');
    const after = shared.messages.edges[0]?.node.cursor ?? null;
    const inbox = patient.subscribe(receivedSubscription, { id: shared.id, after });

    const heard: string[] = [];
    const sent: string[] = [];
    async function exchange(count: number): Promise<void> {
      for (let index = 0; index < count; index += 1) {
        const body = `Nachricht ${sent.push(`Nachricht ${sent.length}`) - 1}`;
        // Two of three by the gateway that the reader is not at.
        await specialists[index % 3 === 2 ? 1 : 0]?.expect('SendMessagePayload', sendMutation, {
          conversationId: shared?.id,
          body,
          clientId: randomUUID(),
        });
      }
      while (heard.length < sent.length) heard.push((await inbox.next()).messageReceived.message.body);
      expect(heard).toEqual(sent);
    }

    await nats?.carries();
    await exchange(20);
    await nats?.kill();
    await exchange(20);
    await nats?.start();
    await exchange(20);
    await nats?.carries();
    await exchange(20);
    await inbox.close();
  });

  it('close a socket when its session ends at the other gateway', async () => {
    const [away, here] = [
      await person(second, 'mara.vogel@example.org'),
      await person(first, 'mara.vogel@example.org'),
    ];
    const [conversation] = await conversationOf(away);
    const live = away.subscribe(receivedSubscription, { id: conversation?.id });
    await live.next();
    const ending = readToTheEnd(live);
    ending.catch(() => undefined);
    const { data } = await away.ask('{ sessions { id isCurrent } }');
    const own = data?.sessions.find(({ isCurrent }: { isCurrent: boolean }) => isCurrent);
    await here.expect('SessionRevoked', 'mutation ($id: ID!) { revokeSession(id: $id) { __typename } }', {
      id: own.id,
    });
    await expect(ending).rejects.toMatchObject({ code: 4401 });
  });

  it('count what one token may ask together', async () => {
    const admin = await person(first, 'admin@nordlicht.example.org');
    const { secret } = await admin.expect(
      'ApiTokenCreated',
      `mutation ($input: CreateApiTokenInput!) { createApiToken(input: $input) { __typename ... on ApiTokenCreated { secret } } }`,
      { input: { name: 'two', scopes: ['appointments:oversee'], expiresInDays: 1, idempotencyKey: randomUUID() } },
    );
    const [here, there] = [first, second].map((house) => openClient(house, 'nordlicht', String(secret))) as [
      GraphClient,
      GraphClient,
    ];
    const left = ({ headers }: Answer) => Number(/;r=(\d+)/.exec(String(headers['ratelimit']))?.[1]);
    // Of 10,000, of which 100 come back each second; each question costs a hundred and a little.
    const dear = '{ appointments(first: 50) { totalCount edges { node { id } } } }';
    let last = 10_000;
    for (let turn = 0; turn < 60; turn++) last = left(await here.ask(dear));
    expect(last).toBeLessThan(7000);
    await expect.poll(async () => left(await there.ask('{ brand { name } }')), { timeout: 5000 }).toBeLessThan(7500);
  });

  it('leave their error logs empty', () => {
    expect([...first.faults(), ...second.faults()]).toEqual([]);
  });
}
