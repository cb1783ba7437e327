import { isId, type Id } from '@daraport/domain';
import { conversations, messages } from '@daraport/drizzle/tables/care';
import { assertPageSize, decodePlace, encodeCursor, pageOf, type Page } from '@daraport/subgraph';
import { and, count, desc, eq, inArray, or, sql } from 'drizzle-orm';
import { actorOf } from '../access.ts';
import type { CareContext } from '../builder.ts';
import { messagesBefore, unreadBy, type MessageRow } from '../message/service.ts';
import { cursorOf, sequenceOf } from '../message/rules.ts';
import type { ConversationRow } from './rules.ts';

/** Conversations by id, in batches; absent and forbidden alike are null. */
export const conversationLoader = (context: CareContext) =>
  context.loader('conversations', async (ids: readonly Id[]) => {
    const here = and(eq(conversations.brandId, context.viewer.brandId), inArray(conversations.id, ids.filter(isId)));
    const rows = await context.rows.select().from(conversations).where(here);
    return new Map(rows.map((row) => [row.id, row]));
  });

/** The conversation when the viewer has part in it. */
export const findConversation = (context: CareContext, id: string): Promise<ConversationRow | null> =>
  conversationLoader(context).load(id);

/** The viewer's conversations, the one with the newest message first. */
export async function listConversations(
  context: CareContext,
  first: number,
  after: string | null,
): Promise<Page<ConversationRow>> {
  assertPageSize(first, 100);
  const { brandId } = context.viewer;
  const personId = actorOf(context);
  const place = after === null ? null : decodePlace(after);
  const isAfter =
    place && sql`(${conversations.activeAt}, ${conversations.id}) < (${place.at}::timestamptz, ${place.id}::uuid)`;
  const mine = or(eq(conversations.patientId, personId), eq(conversations.specialistPersonId, personId));
  const rows = await context.rows
    .select()
    .from(conversations)
    .where(and(eq(conversations.brandId, brandId), mine, isAfter ?? undefined))
    .orderBy(desc(conversations.activeAt), desc(conversations.id))
    .limit(first + 1);
  return pageOf(rows, first, (row) => encodeCursor([row.activeAt.toISOString(), row.id]), after !== null);
}

/** A page of the conversation's last messages before the cursor, oldest of them first. */
export async function pageOfMessages(
  context: CareContext,
  conversationId: Id,
  last: number,
  before: string | null,
): Promise<Page<MessageRow>> {
  assertPageSize(last, 100);
  const sequence = before === null ? null : sequenceOf(before);
  const rows = await messagesBefore(context, { conversationId, sequence, limit: last + 1 });
  const edges = rows.slice(-last).map((node) => ({ node, cursor: cursorOf(node) }));
  return {
    edges,
    pageInfo: {
      hasPreviousPage: rows.length > last,
      hasNextPage: before !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/** How many messages wait for the viewer, by conversation. */
export const unreadLoader = (context: CareContext) =>
  context.loader('unread', async (conversationIds: readonly Id[]) => {
    const rows = await context.rows
      .select({ conversationId: messages.conversationId, unread: count() })
      .from(messages)
      .where(
        and(unreadBy(context.viewer.brandId, actorOf(context)), inArray(messages.conversationId, [...conversationIds])),
      )
      .groupBy(messages.conversationId);
    return new Map(rows.map(({ conversationId, unread }) => [conversationId, unread]));
  });

/** How many messages wait for the viewer in all conversations. */
export async function countUnread(context: CareContext): Promise<number> {
  const personId = actorOf(context);
  const mine = or(eq(messages.patientId, personId), eq(messages.specialistPersonId, personId));
  const [row] = await context.rows
    .select({ unread: count() })
    .from(messages)
    .where(and(unreadBy(context.viewer.brandId, personId), mine));
  return row?.unread ?? 0;
}

/** The newest message of each conversation. */
export const lastMessageLoader = (context: CareContext) =>
  context.loader('last messages', async (ids: readonly Id[]) => {
    const newest = and(
      eq(conversations.brandId, messages.brandId),
      eq(conversations.id, messages.conversationId),
      eq(conversations.lastSequence, messages.sequence),
    );
    const rows = await context.rows
      .select({ message: messages })
      .from(messages)
      .innerJoin(conversations, newest)
      .where(and(eq(conversations.brandId, context.viewer.brandId), inArray(conversations.id, [...ids])));
    return new Map(rows.map(({ message }) => [message.conversationId, message]));
  });
