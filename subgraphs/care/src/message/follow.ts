import type { Id } from '@daraport/domain';
import { conversations } from '@daraport/drizzle/tables/care';
import type { LiveNotice } from '@daraport/events';
import { briefly, filterStream, follow, mapStream, mayHaveMissed } from '@daraport/subgraph';
import { and, eq, or } from 'drizzle-orm';
import { actorOf, found } from '../access.ts';
import type { CareContext } from '../builder.ts';
import { findConversation } from '../conversation/service.ts';
import { conversationTopic, inboxTopic, typingTopic } from '../live/topics.ts';
import { messagesAfter, type MessageRow } from './service.ts';
import { sequenceOf } from './rules.ts';

const batch = 100;

/**
 * Every message of the conversation after the cursor, or from its beginning, in order: first what is there, then what
 * comes. Refuses a conversation the viewer has no part in.
 */
export async function followConversation(
  context: CareContext,
  givenId: string,
  after: string | null,
): Promise<AsyncIterableIterator<MessageRow>> {
  let sequence = after === null ? 0 : sequenceOf(after);
  const { brandId } = context.viewer;
  const conversation = found(await briefly(context, () => findConversation(context, givenId)));
  return follow({
    live: context.live,
    topic: conversationTopic(brandId, conversation.id),
    signal: context.signal,
    async read() {
      const rows = await briefly(context, () =>
        messagesAfter(context.rows, brandId, { conversationId: conversation.id, sequence, limit: batch }),
      );
      sequence = rows.at(-1)?.sequence ?? sequence;
      return { rows, hasMore: rows.length === batch };
    },
  });
}

/** Every message from now on, in all conversations of the viewer, also in those that begin later. */
export async function followInbox(context: CareContext): Promise<AsyncIterableIterator<MessageRow>> {
  const { brandId } = context.viewer;
  const personId = actorOf(context);
  const positions = new Map<Id, number>();
  const ends = () =>
    context.rows
      .select({ id: conversations.id, lastSequence: conversations.lastSequence })
      .from(conversations)
      .where(
        and(
          eq(conversations.brandId, brandId),
          or(eq(conversations.patientId, personId), eq(conversations.specialistPersonId, personId)),
        ),
      );

  async function changed(notices: readonly LiveNotice[]): Promise<Id[]> {
    if (!mayHaveMissed(notices)) return [...new Set(notices.map(({ conversationId = '' }) => conversationId))];
    return (await ends()).filter(({ id, lastSequence }) => lastSequence > (positions.get(id) ?? 0)).map(({ id }) => id);
  }
  async function readOne(conversationId: Id): Promise<MessageRow[]> {
    const rows = await messagesAfter(context.rows, brandId, {
      conversationId,
      sequence: positions.get(conversationId) ?? 0,
      limit: batch,
    });
    positions.set(conversationId, rows.at(-1)?.sequence ?? positions.get(conversationId) ?? 0);
    return rows;
  }
  const stream = follow({
    live: context.live,
    topic: inboxTopic(brandId, personId),
    signal: context.signal,
    read: (notices) =>
      briefly(context, async () => {
        const pages: MessageRow[][] = [];
        for (const conversationId of await changed(notices)) pages.push(await readOne(conversationId));
        return { rows: pages.flat(), hasMore: pages.some((page) => page.length === batch) };
      }),
  });
  try {
    // Listening has begun: whatever is sent after this look is told, and what was sent before it is not new.
    for (const { id, lastSequence } of await briefly(context, ends)) positions.set(id, lastSequence);
    return stream;
  } catch (error) {
    await stream.return?.();
    throw error;
  }
}

/** Who else types in the conversation, when. Refuses a conversation the viewer has no part in. */
export async function followTyping(
  context: CareContext,
  givenId: string,
): Promise<AsyncIterableIterator<{ personId: Id; at: Date }>> {
  const personId = actorOf(context);
  const conversation = found(await briefly(context, () => findConversation(context, givenId)));
  const notices = context.live.subscribe(typingTopic(context.viewer.brandId, conversation.id), context.signal);
  const ofOthers = filterStream(notices, (notice) => notice.kind === 'typing' && notice.personId !== personId);
  return mapStream(ofOthers, ({ personId: typist = '', at = '' }) =>
    Promise.resolve({ personId: typist, at: new Date(at) }),
  );
}
