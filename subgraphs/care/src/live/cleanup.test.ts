import type { LiveTopics } from '@daraport/events';
import { newId, type Id } from '@daraport/domain';
import { expect, it } from 'vitest';
import { startCareWorld } from '../testing.ts';

/** Counts who listens, from now on. */
function countListeners(live: LiveTopics): () => number {
  let listening = 0;
  const { listen, subscribe } = live;
  const stopping = (stop: () => void) => {
    listening++;
    return () => {
      listening--;
      stop();
    };
  };
  const counted: Pick<LiveTopics, 'listen' | 'subscribe'> = {
    listen: (topic, listener) => stopping(listen(topic, listener)),
    subscribe(topic, signal) {
      const stream = subscribe(topic, signal);
      const end = stopping(() => undefined);
      const leave = stream.return?.bind(stream);
      stream.return = () => {
        end();
        return leave?.() ?? Promise.resolve({ value: undefined, done: true });
      };
      return stream;
    },
  };
  Object.assign(live, counted);
  return () => listening;
}

it('leaves no listener and no connection behind when subscriptions end, whatever they were doing', async () => {
  await using world = await startCareWorld({ CARE_VISIT_OPENS_MINUTES: '120' });
  const { patient, conversationId, visitId } = await world.book();
  const joining = `mutation($id: ID!) { joinVisit(input: { visitId: $id }) { ... on JoinVisitPayload { connection { connectionId } } } }`;
  const { joinVisit } = await world.data<{ joinVisit: { connection: { connectionId: Id } } }>(patient, joining, {
    id: visitId,
  });
  const count = countListeners(world.live);
  const documents = [
    'subscription($conversationId: ID) { messageReceived(conversationId: $conversationId) { message { id } } }',
    'subscription { messageReceived { message { id } } }',
    'subscription($conversationId: ID!) { typing(conversationId: $conversationId) { at } }',
    'subscription($visitId: ID!) { visitChanged(visitId: $visitId) { state } }',
    'subscription($visitId: ID!, $connectionId: ID!) { visitSignalReceived(visitId: $visitId, connectionId: $connectionId) { id } }',
  ];
  const variables = { conversationId, visitId, connectionId: joinVisit.connection.connectionId };
  const streams = await Promise.all(documents.map((document) => world.follow(patient, document, variables)));
  expect(count()).toBe(documents.length);
  // Some wait for a notice, one is given a message meanwhile.
  const waiting = streams.map((stream) => stream.isQuiet());
  const sending = `mutation($input: SendMessageInput!) { sendMessage(input: $input) { __typename } }`;
  await world.data(patient, sending, { input: { conversationId, body: 'Hallo', clientId: newId() } });
  await Promise.all(waiting);
  for (const stream of streams) await stream[Symbol.asyncDispose]();
  expect(count()).toBe(0);
  const open = `select 1 from pg_stat_activity where usename = 'daraport_care' and datname = current_database() and state like 'idle in transaction%'`;
  await expect.poll(() => world.raw(open)).toEqual([]);
});
