import { minutes, type Id } from '@daraport/domain';
import { conversations, messages } from '@daraport/drizzle/tables/care';
import { enqueue, notify } from '@daraport/events';
import { parseInput } from '@daraport/subgraph';
import { and, asc, desc, eq, gt, inArray, isNull, lt, ne } from 'drizzle-orm';
import { actorOf, found, knownId } from '../access.ts';
import type { CareContext, Rows } from '../builder.ts';
import { otherOf, type ConversationRow } from '../conversation/rules.ts';
import { conversationTopic, inboxTopic, typingTopic } from '../live/topics.ts';
import { messageBody, openText, sealerOf } from '../seal.ts';
import { messageWords, patienceMinutes, sendMessageShape, type SendMessageInput } from './rules.ts';

export type MessageRow = typeof messages.$inferSelect;

/** The message's text, and a mark in the record that it was read. */
export async function readBody(context: CareContext, message: MessageRow): Promise<string> {
  context.noteRead({ subjectId: message.patientId, resourceType: 'Conversation', resourceId: message.conversationId });
  return openText(context, message.patientId, message.body, messageBody(message.id));
}

/** Up to `limit` messages of a conversation after a place in it, in order; as the rows' viewer may see them. */
export const messagesAfter = (
  rows: Rows,
  brandId: Id,
  at: { conversationId: Id; sequence: number; limit: number },
): Promise<MessageRow[]> =>
  rows
    .select()
    .from(messages)
    .where(
      and(
        eq(messages.brandId, brandId),
        eq(messages.conversationId, at.conversationId),
        gt(messages.sequence, at.sequence),
      ),
    )
    .orderBy(asc(messages.sequence))
    .limit(at.limit);

/** The last `limit` messages before a place in the conversation (or its end), in order. */
export async function messagesBefore(
  context: CareContext,
  at: { conversationId: Id; sequence: number | null; limit: number },
): Promise<MessageRow[]> {
  const { brandId } = context.viewer;
  const inPlace = at.sequence === null ? undefined : lt(messages.sequence, at.sequence);
  const newestFirst = await context.rows
    .select()
    .from(messages)
    .where(and(eq(messages.brandId, brandId), eq(messages.conversationId, at.conversationId), inPlace))
    .orderBy(desc(messages.sequence))
    .limit(at.limit);
  return newestFirst.toReversed();
}

/** Messages by id, in batches. */
export const messageLoader = (context: CareContext) =>
  context.loader('messages', async (ids: readonly Id[]) => {
    const here = and(eq(messages.brandId, context.viewer.brandId), inArray(messages.id, [...ids]));
    const rows = await context.rows.select().from(messages).where(here);
    return new Map(rows.map((row) => [row.id, row]));
  });

/**
 * Sends a message: numbered without gaps under the conversation's lock, so that whoever reads in order misses none.
 * Repeated with the same `clientId` it answers the first message and has no further effect.
 */
export async function sendMessage(context: CareContext, given: SendMessageInput): Promise<MessageRow> {
  const input = parseInput(sendMessageShape, given, messageWords);
  const actorId = actorOf(context);
  const conversationId = knownId(input.conversationId);
  return context.write(async (tx) => {
    const conversation = await lockConversation(tx, context.viewer.brandId, conversationId);
    const earlier = await sentBefore(tx, conversation, actorId, input.clientId);
    if (earlier) return earlier;
    const message = await insertMessage(context, tx, conversation, { authorId: actorId, ...input });
    const recipientId = otherOf(conversation, actorId);
    await remindLater(context, tx, message, recipientId);
    await context.publish(tx, 'care.messageSent', {
      conversationId,
      messageId: message.id,
      sequence: message.sequence,
      authorId: actorId,
      recipientId,
    });
    await tellAbout(tx, conversation, { kind: 'message', conversationId });
    await context.record(tx, {
      action: 'WRITE',
      subjectId: message.patientId,
      resourceType: 'Message',
      resourceId: message.id,
    });
    return message;
  });
}

async function lockConversation(tx: Rows, brandId: Id, id: Id): Promise<ConversationRow> {
  const here = and(eq(conversations.brandId, brandId), eq(conversations.id, id));
  const [conversation] = await tx.select().from(conversations).where(here).for('update');
  return found(conversation);
}

async function sentBefore(
  tx: Rows,
  { brandId, id }: ConversationRow,
  authorId: Id,
  clientId: string,
): Promise<MessageRow | undefined> {
  const [row] = await tx
    .select()
    .from(messages)
    .where(
      and(
        eq(messages.brandId, brandId),
        eq(messages.conversationId, id),
        eq(messages.authorId, authorId),
        eq(messages.clientId, clientId),
      ),
    );
  return row;
}

async function insertMessage(
  context: CareContext,
  tx: Rows,
  conversation: ConversationRow,
  sent: { authorId: Id; clientId: string; body: string },
): Promise<MessageRow> {
  const { brandId, patientId, specialistPersonId } = conversation;
  const sealer = await sealerOf(context, tx, patientId);
  const id = context.newId();
  const row: MessageRow = {
    brandId,
    id,
    conversationId: conversation.id,
    sequence: conversation.lastSequence + 1,
    patientId,
    specialistPersonId,
    authorId: sent.authorId,
    clientId: sent.clientId,
    body: sealer.seal(sent.body, messageBody(id)),
    sentAt: context.now(),
    readAt: null,
    remindedAt: null,
  };
  await tx.insert(messages).values(row);
  await tx
    .update(conversations)
    .set({ lastSequence: row.sequence, activeAt: row.sentAt })
    .where(and(eq(conversations.brandId, brandId), eq(conversations.id, conversation.id)));
  return row;
}

/** Queues one look after the other side, when this is the first message that waits for it. */
async function remindLater(context: CareContext, tx: Rows, message: MessageRow, recipientId: Id): Promise<void> {
  const { brandId, conversationId } = message;
  const [waiting] = await tx
    .select({ id: messages.id })
    .from(messages)
    .where(
      and(
        unreadBy(brandId, recipientId),
        eq(messages.conversationId, conversationId),
        lt(messages.sequence, message.sequence),
      ),
    )
    .limit(1);
  if (waiting) return;
  await enqueue(tx, {
    name: 'care.remindOfMessages',
    payload: { brandId, conversationId, recipientId },
    runAt: new Date(message.sentAt.getTime() + minutes(patienceMinutes)),
    key: `care.remindOfMessages:${brandId}:${conversationId}:${recipientId}`,
  });
}

/** Messages that wait for the person: those of others that nobody read. */
export const unreadBy = (brandId: Id, personId: Id) =>
  and(eq(messages.brandId, brandId), isNull(messages.readAt), ne(messages.authorId, personId));

async function tellAbout(
  tx: Rows,
  { brandId, id, patientId, specialistPersonId }: ConversationRow,
  notice: Record<string, string>,
): Promise<void> {
  await notify(tx, conversationTopic(brandId, id), notice);
  await notify(tx, inboxTopic(brandId, patientId), notice);
  await notify(tx, inboxTopic(brandId, specialistPersonId), notice);
}

/** Marks everything the other side wrote as read, and tells both. Repeated, it changes nothing. */
export async function markConversationRead(context: CareContext, givenId: string): Promise<ConversationRow> {
  const actorId = actorOf(context);
  const conversationId = knownId(givenId);
  return context.write(async (tx) => {
    const conversation = await lockConversation(tx, context.viewer.brandId, conversationId);
    const marked = await tx
      .update(messages)
      .set({ readAt: context.now() })
      .where(and(unreadBy(conversation.brandId, actorId), eq(messages.conversationId, conversationId)))
      .returning({ id: messages.id });
    if (marked.length === 0) return conversation;
    await tellAbout(tx, conversation, { kind: 'read', conversationId });
    const read = { conversationId, readerId: actorId, throughSequence: conversation.lastSequence };
    await context.publish(tx, 'care.conversationRead', read);
    return conversation;
  });
}

/** Tells the other side that this person types; nothing is stored. False when it was told a moment ago. */
export async function setTyping(context: CareContext, conversation: ConversationRow | null): Promise<boolean> {
  const personId = actorOf(context);
  const { brandId, id } = found(conversation);
  if (!context.vendors.typing(`${brandId}:${id}:${personId}`, context.now().getTime())) return false;
  await context.write((tx) =>
    notify(tx, typingTopic(brandId, id), { kind: 'typing', personId, at: context.now().toISOString() }),
  );
  return true;
}
