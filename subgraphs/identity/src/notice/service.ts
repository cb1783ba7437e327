import type { Id } from '@daraport/domain';
import { conversationMarks, noticeCounters, notices, people } from '@daraport/drizzle/tables/identity';
import { notify, type DomainEvent } from '@daraport/events';
import { and, eq, gte, isNull, lt, lte, or, sql } from 'drizzle-orm';
import type { IdentityContext, IdentityTransaction } from '../builder.ts';
import { isStale } from './delivery.ts';
import { keptRead, keptUnread, kindOfTemplate } from './rules.ts';

export type NoticeRow = typeof notices.$inferSelect;
type News = Omit<typeof notices.$inferInsert, 'brandId' | 'id' | 'sequence'>;

/** Tells of new notices of one person, and of others having been read. */
export const noticeTopic = (brandId: Id, personId: Id) => `identity.notices:${brandId}:${personId}`;

/**
 * The number of the person's next notice. Its row stays locked until the transaction ends, so that numbers become
 * visible in order and whoever reads on from one misses none. Undefined for a person who is gone.
 */
async function nextSequence(tx: IdentityTransaction, brandId: Id, personId: Id): Promise<number | undefined> {
  const [person] = await tx
    .select({ id: people.id })
    .from(people)
    .where(and(eq(people.brandId, brandId), eq(people.id, personId)));
  if (!person) return undefined;
  const [counter] = await tx
    .insert(noticeCounters)
    .values({ brandId, personId, lastSequence: 1 })
    .onConflictDoUpdate({
      target: [noticeCounters.brandId, noticeCounters.personId],
      set: { lastSequence: sql`${noticeCounters.lastSequence} + 1` },
    })
    .returning();
  return counter?.lastSequence;
}

async function tell(context: IdentityContext, tx: IdentityTransaction, news: News): Promise<void> {
  const { brandId } = context.viewer;
  const sequence = await nextSequence(tx, brandId, news.personId);
  if (sequence === undefined) return;
  await tx.insert(notices).values({ ...news, brandId, id: context.newId(), sequence });
  await notify(tx, noticeTopic(brandId, news.personId), { kind: 'new' });
}

/** What another subgraph wants a person to know, as a notice in the portal. */
export async function addNotice(
  context: IdentityContext,
  tx: IdentityTransaction,
  { occurredAt, payload }: DomainEvent<'identity.noticeRequested'>,
): Promise<void> {
  const { personId, template, subject, withPersonId = null, calendar, parameters } = payload;
  const kind = kindOfTemplate[template];
  const isForPortal = payload.channels?.includes('PORTAL') ?? true;
  if (!kind || !isForPortal || (await isStale(context, tx, payload))) return;
  const { amountMinor, currency } = parameters;
  await tell(context, tx, {
    personId,
    kind,
    at: new Date(occurredAt),
    targetKind: subject.kind,
    targetId: subject.id,
    withPersonId,
    ...(calendar && { startsAt: new Date(calendar.startsAt), timeZone: calendar.timeZone }),
    ...(amountMinor && { amountMinor: Number(amountMinor), currency }),
  });
}

/** A partner earned a commission: how much, never from whom. */
export const addCommission = (
  context: IdentityContext,
  tx: IdentityTransaction,
  { occurredAt, payload }: DomainEvent<'growth.conversionCounted'>,
): Promise<void> =>
  tell(context, tx, {
    personId: payload.affiliateId,
    kind: 'COMMISSION_EARNED',
    at: new Date(occurredAt),
    targetKind: 'CONVERSION',
    targetId: payload.conversionId,
    amountMinor: payload.commissionMinor,
    currency: payload.currency,
  });

/** A message waits. While one of the same conversation is unread, it is renewed instead of joined by another. */
export async function addMessage(
  context: IdentityContext,
  tx: IdentityTransaction,
  { occurredAt, payload }: DomainEvent<'care.messageSent'>,
): Promise<void> {
  const { conversationId, recipientId: personId, authorId, sequence: throughMessage } = payload;
  const { brandId } = context.viewer;
  const sequence = await nextSequence(tx, brandId, personId);
  if (sequence === undefined || (await isReadThrough(tx, brandId, payload))) return;
  const news = { at: new Date(occurredAt), sequence, throughMessage };
  const [renewed] = await tx
    .update(notices)
    .set({ ...news, throughMessage: sql`greatest(${notices.throughMessage}, ${throughMessage})` })
    .where(unreadOf(brandId, personId, conversationId))
    .returning({ id: notices.id });
  if (!renewed) {
    const about = { targetKind: 'CONVERSATION', targetId: conversationId, withPersonId: authorId };
    await tx
      .insert(notices)
      .values({ brandId, id: context.newId(), personId, kind: 'MESSAGE_WAITING', ...about, ...news });
  }
  await notify(tx, noticeTopic(brandId, personId), { kind: 'new' });
}

async function isReadThrough(
  tx: IdentityTransaction,
  brandId: Id,
  { recipientId, conversationId, sequence }: DomainEvent<'care.messageSent'>['payload'],
): Promise<boolean> {
  const [mark] = await tx
    .select()
    .from(conversationMarks)
    .where(
      and(
        eq(conversationMarks.brandId, brandId),
        eq(conversationMarks.personId, recipientId),
        eq(conversationMarks.conversationId, conversationId),
        gte(conversationMarks.throughMessage, sequence),
      ),
    );
  return mark !== undefined;
}

/** A conversation was read: nothing in it waits any more, nor will word of it that comes late. */
export async function readConversation(
  context: IdentityContext,
  tx: IdentityTransaction,
  { payload: { conversationId, readerId: personId, throughSequence } }: DomainEvent<'care.conversationRead'>,
): Promise<void> {
  const { brandId } = context.viewer;
  // Under the same lock as the messages, so that neither overtakes the other unseen.
  if ((await nextSequence(tx, brandId, personId)) === undefined) return;
  await tx
    .insert(conversationMarks)
    .values({ brandId, personId, conversationId, throughMessage: throughSequence })
    .onConflictDoUpdate({
      target: [conversationMarks.brandId, conversationMarks.personId, conversationMarks.conversationId],
      set: { throughMessage: sql`greatest(${conversationMarks.throughMessage}, excluded.through_message)` },
    });
  const read = await tx
    .update(notices)
    .set({ readAt: context.now() })
    .where(and(unreadOf(brandId, personId, conversationId), lte(notices.throughMessage, throughSequence)))
    .returning({ id: notices.id });
  if (read.length > 0) await notify(tx, noticeTopic(brandId, personId), { kind: 'read' });
}

const unreadOf = (brandId: Id, personId: Id, conversationId: Id) =>
  and(
    eq(notices.brandId, brandId),
    eq(notices.personId, personId),
    eq(notices.targetId, conversationId),
    eq(notices.kind, 'MESSAGE_WAITING'),
    isNull(notices.readAt),
  );

/** Every night: notices read 90 days ago are forgotten, and those that nobody read after a year. */
export async function forgetNotices(context: IdentityContext): Promise<void> {
  const now = context.now().getTime();
  const isOver = or(
    lt(notices.readAt, new Date(now - keptRead)),
    and(isNull(notices.readAt), lt(notices.at, new Date(now - keptUnread))),
  );
  await context.write((tx) => tx.delete(notices).where(and(eq(notices.brandId, context.viewer.brandId), isOver)));
}
