import { newId, type Id } from '@daraport/domain';
import { otherBrand } from '@daraport/subgraph/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { noon, person, startCareWorld, type Booked, type CareWorld } from '../testing.ts';

let world: CareWorld;
beforeAll(async () => (world = await startCareWorld()));
afterAll(() => world[Symbol.asyncDispose]());

const SEND = `mutation($input: SendMessageInput!) { sendMessage(input: $input) {
  ... on SendMessagePayload { message { id body cursor author { id } sentAt readAt clientId } }
  ... on Error { code message } ... on InvalidInputError { fields { path message } } } }`;
const PAGE = `query($id: ID!, $last: Int!, $before: String) { conversation(id: $id) { id unreadCount lastMessage { body }
  messages(last: $last, before: $before) { edges { node { body readAt author { id } } } pageInfo { hasPreviousPage hasNextPage startCursor endCursor } } } }`;
const RECEIVED = `subscription($id: ID, $after: String) { messageReceived(conversationId: $id, after: $after) { message { body } } }`;
const READ = `mutation($id: ID!) { markConversationRead(conversationId: $id) { ... on MarkConversationReadPayload { conversation { unreadCount } } ... on Error { code } } }`;

interface Sent {
  sendMessage: {
    message: { id: Id; body: string; cursor: string };
    code?: string;
    fields?: { path: string; message: string }[];
  };
}
interface Conversation {
  conversation: {
    unreadCount: number;
    lastMessage: { body: string } | null;
    messages: {
      edges: { node: { body: string; readAt: string | null } }[];
      pageInfo: Record<string, unknown> & { startCursor: string; endCursor: string };
    };
  } | null;
}

const send = async ({ conversationId }: Booked, viewer = person('PATIENT'), body = 'Guten Tag', clientId = newId()) =>
  (await world.data<Sent>(viewer, SEND, { input: { conversationId, body, clientId } })).sendMessage;

it('carries a message to the other side, counts it as unread, and tells the sender when it was read', async () => {
  const booked = await world.book();
  const { conversationId, patient, specialist } = booked;
  await send(booked, patient, '  Ich schlafe wieder schlecht.  ');
  const seen = await world.data<Conversation>(specialist, PAGE, { id: conversationId, last: 10 });
  expect(seen.conversation).toMatchObject({ unreadCount: 1, lastMessage: { body: 'Ich schlafe wieder schlecht.' } });
  expect(await world.data(specialist, '{ unreadMessageCount }')).toEqual({ unreadMessageCount: 1 });
  expect(await world.data(patient, '{ unreadMessageCount }')).toEqual({ unreadMessageCount: 0 });
  world.clock.now = new Date(noon.getTime() + 60_000);
  expect(await world.data(specialist, READ, { id: conversationId })).toEqual({
    markConversationRead: { conversation: { unreadCount: 0 } },
  });
  const own = await world.data<Conversation>(patient, PAGE, { id: conversationId, last: 10 });
  expect(own.conversation?.messages.edges[0]?.node.readAt).toBe('2026-11-24T08:01:00.000Z');
});

it('sends a message once per client id, and answers the first one to a repetition', async () => {
  const booked = await world.book();
  const clientId = newId();
  const tries = await Promise.all(['eins', 'zwei', 'drei'].map((body) => send(booked, booked.patient, body, clientId)));
  expect(new Set(tries.map(({ message }) => message.id)).size).toBe(1);
  const page = await world.data<Conversation>(booked.specialist, PAGE, { id: booked.conversationId, last: 10 });
  expect(page.conversation?.messages.edges).toHaveLength(1);
});

it('refuses an empty and an overlong message, field by field, in the language of the viewer', async () => {
  const booked = await world.book();
  const german = { ...booked.patient, locale: 'de' as const };
  expect(await send(booked, german, '   ')).toMatchObject({
    code: 'INVALID_INPUT',
    fields: [{ path: 'body', message: 'Bitte schreiben Sie 1 bis 4.000 Zeichen.' }],
  });
  expect((await send(booked, german, 'x'.repeat(4001))).code).toBe('INVALID_INPUT');
  expect((await send(booked, german, 'x'.repeat(4000))).code).toBeUndefined();
  expect((await send(booked, german, 'x', '')).code).toBe('INVALID_INPUT');
});

it('shows nothing of a conversation to others, and answers them as if there were none', async () => {
  const booked = await world.book();
  const { conversationId } = booked;
  await send(booked, booked.patient);
  const strangers = [
    person('PATIENT'),
    person('SPECIALIST'),
    person('PATIENT', booked.patient.personId ?? '', otherBrand),
    person('SPECIALIST', booked.specialist.personId ?? '', otherBrand),
  ];
  for (const stranger of strangers) {
    expect(await world.data(stranger, PAGE, { id: conversationId, last: 10 })).toEqual({ conversation: null });
    expect((await send(booked, stranger)).code).toBe('NOT_FOUND');
    expect(await world.data(stranger, READ, { id: conversationId })).toEqual({
      markConversationRead: { code: 'NOT_FOUND' },
    });
    await expect(world.follow(stranger, RECEIVED, { id: conversationId })).rejects.toThrow('NOT_FOUND');
    await expect(
      world.follow(stranger, 'subscription($id: ID!) { typing(conversationId: $id) { at } }', { id: conversationId }),
    ).rejects.toThrow('NOT_FOUND');
    expect(
      await world.data(stranger, '{ conversations(first: 5) { edges { node { id } } } unreadMessageCount }'),
    ).toEqual({ conversations: { edges: [] }, unreadMessageCount: 0 });
  }
  const admin = await world.ask(person('ORGANIZATION_ADMIN'), PAGE, { id: conversationId, last: 10 });
  expect(admin.errors?.[0]?.extensions.code).toBe('UNAUTHORIZED_FIELD_OR_TYPE');
});

it('answers hostile ids, cursors and page sizes with a refusal, never with a failure', async () => {
  const { patient, conversationId } = await world.book();
  expect(await world.data(patient, PAGE, { id: "'; drop table care.messages", last: 10 })).toEqual({
    conversation: null,
  });
  expect((await send({ conversationId: 'nonsense' } as Booked, patient)).code).toBe('NOT_FOUND');
  for (const variables of [
    { last: 101 },
    { last: 0 },
    { last: -5 },
    { last: 5, before: 'WyItMSJd' },
    { last: 5, before: 'x' },
  ]) {
    const answer = await world.ask(patient, PAGE, { id: conversationId, ...variables });
    expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  }
  const page = await world.ask(patient, '{ conversations(first: 5, after: "WyJ4IiwieSJd") { edges { cursor } } }');
  expect(page.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});

it('pages backwards through a conversation without gap or repetition', async () => {
  const booked = await world.book();
  for (let index = 1; index <= 7; index++) await send(booked, booked.patient, `Nachricht ${index}`);
  const pages: string[][] = [];
  let before: string | null = null;
  for (;;) {
    const { conversation }: Conversation = await world.data(booked.specialist, PAGE, {
      id: booked.conversationId,
      last: 3,
      before,
    });
    pages.push((conversation?.messages.edges ?? []).map(({ node }) => node.body.slice(-1)));
    before = conversation?.messages.pageInfo.startCursor ?? null;
    if (!conversation?.messages.pageInfo.hasPreviousPage) break;
  }
  expect(pages).toEqual([['5', '6', '7'], ['2', '3', '4'], ['1']]);
});

it('lists the conversations by their newest message, page by page', async () => {
  const specialist = person('SPECIALIST');
  const all: Booked[] = [];
  for (let index = 0; index < 3; index++) all.push(await world.book({}, { specialist }));
  for (const [index, booked] of [all[1], all[0]].entries()) {
    world.clock.now = new Date(noon.getTime() + 3_600_000 + index * 1000);
    if (booked) await send(booked, booked.patient);
  }
  const LIST =
    'query($after: String) { conversations(first: 2, after: $after) { edges { cursor node { id unreadCount participants { id } } } pageInfo { hasNextPage endCursor } } }';
  type List = {
    conversations: {
      edges: { node: { id: Id; unreadCount: number } }[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
    };
  };
  const first = await world.data<List>(specialist, LIST);
  const second = await world.data<List>(specialist, LIST, { after: first.conversations.pageInfo.endCursor });
  const ids = [...first.conversations.edges, ...second.conversations.edges].map(({ node }) => node.id);
  expect(ids).toEqual([all[0]?.conversationId, all[1]?.conversationId, all[2]?.conversationId]);
  expect(first.conversations.edges.map(({ node }) => node.unreadCount)).toEqual([1, 1]);
  expect([first, second].map(({ conversations }) => conversations.pageInfo.hasNextPage)).toEqual([true, false]);
});

it('keeps no plain text in the database', async () => {
  const booked = await world.book();
  await send(booked, booked.patient, 'Geheimnis-4711');
  const [dump] = await world.raw<{ text: string }>(
    `select string_agg(t::text, '') || (select string_agg(encode(body, 'escape'), '') from care.messages) ||
      (select coalesce(string_agg(o::text, ''), '') from care.outbox o) as text from care.messages t`,
  );
  expect(dump?.text).not.toContain('Geheimnis');
  expect(
    await world.raw('select 1 from care.messages where conversation_id = $1', [booked.conversationId]),
  ).toHaveLength(1);
});

it('does not let a sent message be changed, by anyone', async () => {
  const booked = await world.book();
  const { message } = await send(booked, booked.patient);
  await expect(world.raw(`update care.messages set body = '\\x00' where id = $1`, [message.id])).rejects.toThrow(
    'stays as it was written',
  );
});

it('tells in events that a message waits and that it was read, without a word of it', async () => {
  const booked = await world.book();
  const { conversationId, patient, specialist } = booked;
  const { message } = await send(booked, booked.patient, 'Geheimnis-4712');
  for (let turn = 0; turn < 2; turn++) await world.data(specialist, READ, { id: conversationId });
  const told = await world.raw<{ kind: string; payload: object }>(
    `select kind, payload from care.outbox where kind like 'care.%' and payload ->> 'conversationId' = $1 order by id`,
    [conversationId],
  );
  const sent = { messageId: message.id, sequence: 1, authorId: patient.personId, recipientId: specialist.personId };
  expect(told).toEqual([
    { kind: 'care.messageSent', payload: { conversationId, ...sent } },
    { kind: 'care.conversationRead', payload: { conversationId, readerId: specialist.personId, throughSequence: 1 } },
  ]);
});

it('records who read and wrote, each conversation once per operation', async () => {
  const booked = await world.book();
  await send(booked, booked.patient);
  await send(booked, booked.patient);
  await world.data(booked.specialist, PAGE, { id: booked.conversationId, last: 10 });
  const entries = await world.raw<{ entry: { action: string; subjectId: Id; resourceType: string; actorId: Id } }>(
    `select jsonb_array_elements(payload -> 'entries') as entry from care.outbox where kind = 'audit.recorded' and payload::text like $1`,
    [`%${booked.patient.personId}%`],
  );
  const acts = entries.map(
    ({ entry }) =>
      `${entry.action} ${entry.resourceType} ${entry.actorId === booked.patient.personId ? 'patient' : 'specialist'}`,
  );
  expect(acts.filter((act) => act === 'WRITE Message patient')).toHaveLength(2);
  expect(acts.filter((act) => act === 'READ Conversation specialist')).toHaveLength(1);
  expect(entries.every(({ entry }) => entry.subjectId === booked.patient.personId)).toBe(true);
});
