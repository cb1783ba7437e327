import { newId } from '@daraport/domain';
import { testBrand } from '@daraport/subgraph/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { noon, startCareWorld, type Booked, type CareWorld } from '../testing.ts';

let world: CareWorld;
beforeAll(async () => (world = await startCareWorld()));
afterAll(() => world[Symbol.asyncDispose]());

const at = (minutes: number) => (world.clock.now = new Date(noon.getTime() + minutes * 60_000));
const send = ({ patient, conversationId }: Booked) =>
  world.data(patient, 'mutation($input: SendMessageInput!) { sendMessage(input: $input) { ... on Error { code } } }', {
    input: { conversationId, body: 'Streng vertraulich', clientId: newId() },
  });
const queued = ({ conversationId }: Booked) =>
  world.raw<{ run_at: Date }>(
    `select run_at from graphile_worker.jobs where task_identifier = 'care.remindOfMessages' and key like $1`,
    [`%${conversationId}%`],
  );
const remind = ({ conversationId, specialist }: Booked) =>
  world.subgraph.jobs['care.remindOfMessages']?.({
    brandId: testBrand,
    conversationId,
    recipientId: specialist.personId,
  });
const notices = ({ specialist }: Booked) =>
  world.raw<{ payload: unknown }>(
    `select payload from care.outbox where kind = 'identity.noticeRequested' and payload ->> 'personId' = $1`,
    [specialist.personId],
  );

it('mails the other side once when messages wait for ten minutes, without a word of them', async () => {
  const booked = await world.book();
  at(0);
  await send(booked);
  at(5);
  await send(booked);
  expect((await queued(booked)).map(({ run_at }) => run_at.toISOString())).toEqual(['2026-11-24T08:10:00.000Z']);
  at(9);
  await remind(booked);
  expect(await notices(booked)).toEqual([]);
  at(10);
  await remind(booked);
  await remind(booked);
  const { conversationId, specialist } = booked;
  expect(await notices(booked)).toEqual([
    {
      payload: {
        personId: specialist.personId,
        template: 'messageWaiting',
        subject: { kind: 'CONVERSATION', id: conversationId },
        parameters: {},
      },
    },
  ]);
});

it('mails nobody who has read in time, and starts anew with the next message', async () => {
  const booked = await world.book();
  at(0);
  await send(booked);
  await world.data(
    booked.specialist,
    'mutation($id: ID!) { markConversationRead(conversationId: $id) { __typename } }',
    { id: booked.conversationId },
  );
  at(8);
  await send(booked);
  expect((await queued(booked)).map(({ run_at }) => run_at.toISOString())).toEqual(['2026-11-24T08:18:00.000Z']);
  at(10);
  await remind(booked);
  expect(await notices(booked)).toEqual([]);
});
