import { newId, type Id } from '@daraport/domain';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Viewer } from '@daraport/access';
import { person, startCareWorld, type Booked, type CareWorld } from '../testing.ts';

let world: CareWorld;
beforeAll(async () => (world = await startCareWorld()));
afterAll(() => world[Symbol.asyncDispose]());

const SEND = `mutation($input: SendMessageInput!) { sendMessage(input: $input) { ... on Error { code } } }`;
const PAGE = `query($id: ID!) { conversation(id: $id) { messages(last: 100) { edges { node { body } } } } }`;
const RECEIVED = `subscription($id: ID, $after: String) { messageReceived(conversationId: $id, after: $after) { message { body cursor conversationId } } }`;

interface Received {
  messageReceived: { message: { body: string; cursor: string; conversationId: Id } };
}
interface Conversation {
  conversation: { messages: { edges: { node: { body: string } }[] } };
}
const send = ({ conversationId }: Booked, viewer: Viewer, body: string) =>
  world.data(viewer, SEND, { input: { conversationId, body, clientId: newId() } });
const bodyOf = ({ messageReceived }: Received) => messageReceived.message.body;

it('receives live what is sent by either side, and stops at once when nobody listens any more', async () => {
  const booked = await world.book();
  const received = await world.follow<Received>(booked.specialist, RECEIVED, { id: booked.conversationId });
  await send(booked, booked.patient, 'eins');
  await send(booked, booked.specialist, 'zwei');
  expect([bodyOf(await received.next()), bodyOf(await received.next())]).toEqual(['eins', 'zwei']);
  expect(await received.isQuiet()).toBe(true);
  await received[Symbol.asyncDispose]();
  expect(await received.isOver()).toBe(true);
});

it('loses and doubles nothing over reconnections while both write at once', async () => {
  const booked = await world.book();
  const total = 40;
  const writing = Promise.all(
    [booked.patient, booked.specialist].map(async (author, side) => {
      for (let index = 0; index < total / 2; index++) await send(booked, author, `${side}:${index}`);
    }),
  );
  const bodies: string[] = [];
  let after: string | undefined;
  while (bodies.length < total) {
    // A new connection after every third message, as a flaky line would make it.
    await using received = await world.follow<Received>(booked.patient, RECEIVED, { id: booked.conversationId, after });
    for (let turn = 0; turn < 3 && bodies.length < total; turn++) {
      const { message } = (await received.next()).messageReceived;
      bodies.push(message.body);
      after = message.cursor;
    }
  }
  await writing;
  expect(new Set(bodies).size).toBe(total);
  const page = await world.data<Conversation>(booked.patient, PAGE, { id: booked.conversationId });
  expect(page.conversation.messages.edges.map(({ node }) => node.body)).toEqual(bodies);
});

it('replays more than a batch, in order', async () => {
  const booked = await world.book();
  const bodies = Array.from({ length: 105 }, (_, index) => `${index}`);
  for (const body of bodies) await send(booked, booked.patient, body);
  await using received = await world.follow<Received>(booked.specialist, RECEIVED, { id: booked.conversationId });
  const seen: string[] = [];
  while (seen.length < bodies.length) seen.push(bodyOf(await received.next()));
  expect(seen).toEqual(bodies);
});

it('brings what was sent while notices were lost', async () => {
  const booked = await world.book();
  await using one = await world.follow<Received>(booked.specialist, RECEIVED, { id: booked.conversationId });
  await using all = await world.follow<Received>(booked.specialist, RECEIVED);
  const [first, second] = [one.next(), all.next()];
  // The listening connection dies: nobody hears of the message, but the resync brings it to both.
  await world.raw(
    `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'daraport-live' and datname = current_database()`,
  );
  await send(booked, booked.patient, 'unheard');
  expect([bodyOf(await first), bodyOf(await second)]).toEqual(['unheard', 'unheard']);
});

it('receives live from all own conversations, also new ones, and from no other', async () => {
  const specialist = person('SPECIALIST');
  const old = await world.book({}, { specialist });
  await send(old, old.patient, 'before');
  await using received = await world.follow<Received>(specialist, RECEIVED);
  const foreign = await world.book();
  await send(foreign, foreign.patient, 'foreign');
  await send(old, old.patient, 'first');
  expect(bodyOf(await received.next())).toBe('first');
  const young = await world.book({}, { specialist });
  await send(young, young.patient, 'second');
  expect((await received.next()).messageReceived.message).toMatchObject({
    body: 'second',
    conversationId: young.conversationId,
  });
  expect(await received.isQuiet()).toBe(true);
});

it('tells the other side alone that somebody types, and not at every key', async () => {
  const { patient, specialist, conversationId } = await world.book();
  const TYPING = 'subscription($id: ID!) { typing(conversationId: $id) { person { id } } }';
  const SET =
    'mutation($id: ID!) { setTyping(conversationId: $id) { ... on SetTypingPayload { isAccepted } ... on Error { code } } }';
  await using seen = await world.follow<{ typing: { person: { id: Id } } }>(specialist, TYPING, { id: conversationId });
  await using own = await world.follow(patient, TYPING, { id: conversationId });
  expect(await world.data(patient, SET, { id: conversationId })).toEqual({ setTyping: { isAccepted: true } });
  expect(await world.data(patient, SET, { id: conversationId })).toEqual({ setTyping: { isAccepted: false } });
  expect((await seen.next()).typing.person.id).toBe(patient.personId);
  expect(await own.isQuiet()).toBe(true);
  expect(await world.data(person('PATIENT'), SET, { id: conversationId })).toEqual({
    setTyping: { code: 'NOT_FOUND' },
  });
});
