import { afterEach, expect, it, vi } from 'vitest';
import { Conversations, MarkConversationRead } from '../chat/documents.ts';
import type { ConversationsQuery } from '../gql/graphql.ts';
import { createPortalClient } from './client.ts';
import { requestOf } from './document.ts';

const conversation = { __typename: 'Conversation', id: 'c1', unreadCount: 3, participants: [], lastMessage: null };
const conversations = {
  __typename: 'ConversationConnection',
  edges: [{ __typename: 'ConversationEdge', cursor: 'c', node: conversation }],
  pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
};

afterEach(() => void vi.unstubAllGlobals());

/** Shows a conversation with three unread messages; `answer` is what the graph says to marking them, rejecting a broken line. */
async function open() {
  const answer = Promise.withResolvers<unknown>();
  vi.stubGlobal('fetch', async (_url: string, { body }: { body: string }) => {
    const { operationName } = JSON.parse(body) as { operationName: string };
    if (operationName === 'Conversations') return Response.json({ data: { conversations } });
    return Response.json({ data: { markConversationRead: await answer.promise } });
  });
  const { graph } = createPortalClient({ url: 'http://graph.example/graphql', locale: 'de' });
  let unread: number | undefined;
  graph.executeQuery<ConversationsQuery>(requestOf(Conversations, {})).subscribe(({ data }) => {
    unread = data?.conversations.edges[0]?.node.unreadCount;
  });
  await expect.poll(() => unread).toBe(3);
  const mark = () => graph.executeMutation(requestOf(MarkConversationRead, { conversationId: 'c1' })).toPromise();
  return { answer, mark, unread: () => unread };
}

it('shows a conversation as read at once, and keeps it so when the graph agrees', async () => {
  const { answer, mark, unread } = await open();
  const marking = mark();
  await expect.poll(unread).toBe(0);
  answer.resolve({ __typename: 'MarkConversationReadPayload', conversation: { ...conversation, unreadCount: 0 } });
  await marking;
  expect(unread()).toBe(0);
});

it('shows it as unread again when the graph refuses', async () => {
  const { answer, mark, unread } = await open();
  const marking = mark();
  await expect.poll(unread).toBe(0);
  answer.resolve({ __typename: 'NotFoundError', code: 'NOT_FOUND', message: 'There is no such conversation.' });
  await marking;
  await expect.poll(unread).toBe(3);
});

it('shows it as unread again when nobody answers', async () => {
  const { answer, mark, unread } = await open();
  const marking = mark();
  await expect.poll(unread).toBe(0);
  answer.reject(new TypeError('Failed to fetch'));
  expect((await marking).error?.networkError).toBeDefined();
  await expect.poll(unread).toBe(3);
});

it('keeps code and message of a refusal that carries more', async () => {
  const refusal = {
    __typename: 'HoursOverlapError',
    code: 'HOURS_OVERLAP',
    message: 'Some hours overlap.',
    spans: [{ __typename: 'WeeklyHours', fromMinute: 0, weekday: 1 }],
  };
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ data: { setWeeklyHours: refusal } })));
  const { graph } = createPortalClient({ url: 'http://graph.example/graphql', locale: 'de' });
  const text = `mutation SetWeeklyHours { setWeeklyHours {
    __typename
    ... on Error { __typename code message }
    ... on HoursOverlapError { __typename spans { __typename weekday fromMinute } }
  } }`;
  const { data } = await graph.executeMutation(requestOf({ toString: () => text }, {})).toPromise();
  expect(data).toEqual({ setWeeklyHours: refusal });
});
