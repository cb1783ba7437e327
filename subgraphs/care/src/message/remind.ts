import { minutes } from '@daraport/domain';
import { messages } from '@daraport/drizzle/tables/care';
import { and, asc, eq } from 'drizzle-orm';
import type { CareContext } from '../builder.ts';
import { patienceMinutes } from './rules.ts';
import { unreadBy } from './service.ts';

/**
 * The job `care.remindOfMessages`: mails the person that a message waits, without a word of it, when the oldest unread
 * one is ten minutes old. One mail for all that wait, however often the job runs.
 */
export async function remindOfMessages(context: CareContext, payload: Record<string, unknown>): Promise<void> {
  const { brandId } = context.viewer;
  const conversationId = String(payload.conversationId);
  const recipientId = String(payload.recipientId);
  await context.write(async (tx) => {
    const [oldest] = await tx
      .select()
      .from(messages)
      .where(and(unreadBy(brandId, recipientId), eq(messages.conversationId, conversationId)))
      .orderBy(asc(messages.sequence))
      .limit(1)
      .for('update');
    const since = context.now().getTime() - minutes(patienceMinutes);
    if (!oldest || oldest.remindedAt || oldest.sentAt.getTime() > since) return;
    await tx
      .update(messages)
      .set({ remindedAt: context.now() })
      .where(and(eq(messages.brandId, brandId), eq(messages.id, oldest.id)));
    await context.publish(tx, 'identity.noticeRequested', {
      personId: recipientId,
      template: 'messageWaiting',
      subject: { kind: 'CONVERSATION', id: conversationId },
      parameters: {},
    });
  });
}
