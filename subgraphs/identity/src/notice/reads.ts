import { isId, NotFoundError, type Id, type Words } from '@daraport/domain';
import { noticeCounters, notices } from '@daraport/drizzle/tables/identity';
import { notify } from '@daraport/events';
import { assertPageSize, briefly, follow, pageOf, parseInput, type Page } from '@daraport/subgraph';
import { and, asc, count, desc, eq, gt, inArray, isNull, lt } from 'drizzle-orm';
import { z } from 'zod';
import type { IdentityContext } from '../builder.ts';
import { cursorOf, sequenceOf } from './rules.ts';
import { noticeTopic, type NoticeRow } from './service.ts';

/** A page of notices, and the place from which their stream goes on. */
export interface NoticePage extends Page<NoticeRow> {
  readonly liveCursor: string;
}

const ownPerson = ({ viewer }: IdentityContext): Id => {
  if (!viewer.personId) throw new NotFoundError();
  return viewer.personId;
};

const ofViewer = (context: IdentityContext) =>
  and(eq(notices.brandId, context.viewer.brandId), eq(notices.personId, ownPerson(context)));

/** One's own notices, the newest first. */
export async function listNotices(
  context: IdentityContext,
  { first, after }: { first: number; after?: string | null | undefined },
): Promise<NoticePage> {
  assertPageSize(first, 100);
  const before = after ? lt(notices.sequence, sequenceOf(after)) : undefined;
  // Before the list: what comes between the two is in the list, and its number then counts below.
  const last = await lastSequence(context);
  const found = await context.rows
    .select()
    .from(notices)
    .where(and(ofViewer(context), before))
    .orderBy(desc(notices.sequence))
    .limit(first + 1);
  const liveCursor = cursorOf({ sequence: Math.max(last, found[0]?.sequence ?? 0) });
  return { ...pageOf(found, first, cursorOf, Boolean(after)), liveCursor };
}

async function lastSequence(context: IdentityContext): Promise<number> {
  const { brandId } = context.viewer;
  const [counter] = await context.rows
    .select()
    .from(noticeCounters)
    .where(and(eq(noticeCounters.brandId, brandId), eq(noticeCounters.personId, ownPerson(context))));
  return counter?.lastSequence ?? 0;
}

/** How many of one's own notices wait to be read. */
export async function countUnread(context: IdentityContext): Promise<number> {
  const [row] = await context.rows
    .select({ unread: count() })
    .from(notices)
    .where(and(ofViewer(context), isNull(notices.readAt)));
  return row?.unread ?? 0;
}

/** One of one's own notices; null when it is gone. */
export async function loadNotice(context: IdentityContext, id: Id): Promise<NoticeRow | null> {
  const [row] = await context.rows
    .select()
    .from(notices)
    .where(and(ofViewer(context), eq(notices.id, id)));
  return row ?? null;
}

/** What the stream tells: a notice that came, or (null) that only the number of unread ones may have changed. */
export interface NoticeNews {
  readonly noticeId: Id | null;
}

const batch = 100;

/**
 * Every notice of the viewer that came or was renewed after the cursor, or from now on, in order, none lost or doubled;
 * at its beginning and whenever notices were read elsewhere, word that the number of unread ones may have changed.
 */
export async function followNotices(
  context: IdentityContext,
  after: string | null,
): Promise<AsyncIterableIterator<NoticeNews>> {
  const { brandId } = context.viewer;
  const personId = ownPerson(context);
  let sequence = after === null ? await briefly(context, () => lastSequence(context)) : sequenceOf(after);
  return follow<NoticeNews>({
    live: context.live,
    topic: noticeTopic(brandId, personId),
    signal: context.signal,
    async read(heard) {
      const rows = await briefly(context, () =>
        context.rows
          .select({ noticeId: notices.id, sequence: notices.sequence })
          .from(notices)
          .where(and(ofViewer(context), gt(notices.sequence, sequence)))
          .orderBy(asc(notices.sequence))
          .limit(batch),
      );
      sequence = rows.at(-1)?.sequence ?? sequence;
      const isCountNews = rows.length === 0 && heard.some(({ kind }) => kind !== 'new');
      return { rows: isCountNews ? [{ noticeId: null }] : rows, hasMore: rows.length === batch };
    },
  });
}

const markShape = z
  .object({ ids: z.array(z.string()).max(100, 'ids').nullish(), all: z.boolean().nullish() })
  .refine(({ ids, all }) => Boolean(ids) !== Boolean(all), { path: ['ids'], message: 'oneOf' });
const markWords: Readonly<Record<string, Words>> = {
  ids: { en: 'Name at most 100 notices.', de: 'Nennen Sie höchstens 100 Mitteilungen.' },
  oneOf: { en: 'Name notices, or all of them.', de: 'Nennen Sie einzelne Mitteilungen oder alle.' },
};

/** Marks one's own notices as read, those named or all; answers how many. Repeated, it changes nothing. */
export async function markNoticesRead(context: IdentityContext, input: unknown): Promise<number> {
  const { ids } = parseInput(markShape, input, markWords);
  const known = ids?.filter(isId);
  return context.write(async (tx) => {
    const marked = await tx
      .update(notices)
      .set({ readAt: context.now() })
      .where(and(ofViewer(context), isNull(notices.readAt), known ? inArray(notices.id, known) : undefined))
      .returning({ id: notices.id });
    if (marked.length > 0) await notify(tx, noticeTopic(context.viewer.brandId, ownPerson(context)), { kind: 'read' });
    return marked.length;
  });
}
