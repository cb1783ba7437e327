import { showToast } from '@daraport/ui';
import { batch, createEffect, createMemo, createSignal, on, untrack, type Accessor } from 'solid-js';
import { useGraph } from '../graph/context.ts';
import { requestOf } from '../graph/document.ts';
import { createMutation } from '../graph/mutation.ts';
import { createQuery } from '../graph/query.ts';
import { createSubscription } from '../graph/subscription.ts';
import { words } from '../messages/index.ts';
import { worksIn } from '../session/portal.ts';
import { useSession } from '../session/session.ts';
import { MarkNoticesRead, NoticeArrived, NoticeCount, NoticePage } from './documents.ts';
import { merge, withRead } from './list.ts';
import { noticeTexts } from './messages/index.ts';
import type { NoticeFact } from './words.ts';

/** Notices asked at once. */
const PAGE = 20;

/** The notices of whoever is signed in: how many wait is always known, the list once somebody looks at it. */
export interface Notices {
  readonly unread: Accessor<number>;
  /** The newest first; undefined until `load` brought the first page. */
  readonly list: Accessor<readonly NoticeFact[] | undefined>;
  readonly hasMore: Accessor<boolean>;
  readonly isFailed: Accessor<boolean>;
  /** Fetches the newest page; what is known stays in sight meanwhile. */
  readonly load: () => Promise<void>;
  readonly loadMore: () => Promise<void>;
  /** Marks these as read at once, or all when no ids are given; where that is refused, takes it back and says so. */
  readonly markRead: (ids?: readonly string[]) => Promise<void>;
}

/** Notices marked as read that the graph has not answered yet; all of them without ids. */
interface Mark {
  readonly ids: readonly string[] | undefined;
  readonly readAt: string;
  /** How many fewer are unread by it. */
  readonly taken: number;
}

/** Counts and follows one's notices; call it once. `onArrived` hears each new one, which names nobody. */
export function useNotices(onArrived: (notice: NoticeFact) => void): Notices {
  const graph = useGraph();
  const session = useSession();
  const isNobody = () => !session.isSignedIn() || !worksIn(session.portal, session.me()?.membership?.role);
  /** As the graph last told; what is shown besides takes off what was marked and is not answered yet. */
  const [toldUnread, setUnread] = createSignal(0);
  const [toldList, setList] = createSignal<readonly NoticeFact[]>();
  const [marks, setMarks] = createSignal<readonly Mark[]>([]);
  const unread = () => marks().reduce((count, { taken }) => Math.max(0, count - taken), toldUnread());
  const list = createMemo(() =>
    marks().reduce((known, { ids, readAt }) => known && withRead(known, ids, readAt), toldList()),
  );
  const [endCursor, setEndCursor] = createSignal<string | null>(null);
  const [isFailed, setFailed] = createSignal(false);
  /** Where the line of news began, and where the list ended when it was first asked: what came between them is in neither. */
  let ends: { line?: string; list?: string } = {};
  let isListWanted = false;
  const closeGap = (known: typeof ends) => {
    ends = { ...ends, ...known };
    if (ends.line && ends.list && ends.line !== ends.list) void load();
  };
  const followFrom = useLine(isNobody, {
    onStart: (line) => closeGap({ line }),
    onCount: setUnread,
    onNotice: (notice) => {
      if (isListWanted) void load();
      onArrived(notice);
    },
  });

  const ask = async (after: string | null) => {
    const client = graph.client();
    const request = requestOf(NoticePage, { first: PAGE, after });
    const { data } = await client.executeQuery(request, { requestPolicy: 'network-only' }).toPromise();
    if (client !== graph.client()) return undefined;
    setFailed(!data);
    return data?.myNotices;
  };
  const load = async () => {
    isListWanted = true;
    const page = await ask(null);
    if (!page) return;
    const isFirst = !list();
    batch(() => {
      if (isFirst) setEndCursor(page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null);
      setList((known) =>
        merge(
          known ?? [],
          page.edges.map((edge) => edge.node),
        ),
      );
      setUnread(page.unreadCount);
    });
    if (isFirst) closeGap({ list: page.liveCursor });
  };
  const [send] = createMutation(MarkNoticesRead);
  createEffect(
    on(
      graph.client,
      () => {
        ends = {};
        isListWanted = false;
        batch(() => [setList(undefined), setEndCursor(null), setUnread(0), setMarks([])]);
      },
      { defer: true },
    ),
  );
  createEffect(() => setUnread(followFrom()));
  return {
    unread,
    list,
    hasMore: () => endCursor() !== null,
    isFailed,
    load,
    loadMore: async () => {
      const page = await ask(endCursor());
      if (!page) return;
      batch(() => {
        setEndCursor(page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null);
        setList((known) =>
          merge(
            known ?? [],
            page.edges.map((edge) => edge.node),
          ),
        );
      });
    },
    markRead: async (ids) => {
      const client = graph.client();
      const isUnread = (id: string) => !list()?.find((notice) => notice.id === id)?.readAt;
      const taken = ids ? ids.filter(isUnread).length : unread();
      const mark: Mark = { ids, readAt: new Date().toISOString(), taken };
      setMarks((before) => [...before, mark]);
      const { data } = await send({ input: ids ? { ids } : { all: true } });
      if (client !== graph.client()) return;
      const result = data?.markNoticesRead;
      const isTaken = result?.__typename === 'NoticesMarkedRead';
      batch(() => {
        setMarks((before) => before.filter((each) => each !== mark));
        if (!isTaken) return;
        setUnread(result.unreadCount);
        setList((known) => known && withRead(known, ids, mark.readAt));
      });
      if (isTaken) return;
      showToast({
        tone: 'danger',
        title: noticeTexts.t('stillUnread'),
        text: result?.message ?? words.t('trouble.again'),
      });
    },
  };
}

interface LineListener {
  /** The line begins behind this cursor. */
  readonly onStart: (cursor: string) => void;
  /** How many are unread by now. */
  readonly onCount: (unread: number) => void;
  readonly onNotice: (notice: NoticeFact) => void;
}

/**
 * Follows the line of news from where the first count was taken. After a break it goes on behind the last notice it
 * heard, so that none is lost and none told twice. Returns the count at the start.
 */
function useLine(isNobody: () => boolean, { onStart, onCount, onNotice }: LineListener): Accessor<number> {
  const graph = useGraph();
  const session = useSession();
  const [count] = createQuery({ query: NoticeCount, pause: isNobody, requestPolicy: 'network-only' });
  const [resumeAt, setResumeAt] = createSignal<string>();
  let newest: string | undefined;
  createEffect(on(graph.client, () => (newest = setResumeAt(undefined)), { defer: true }));
  createEffect(() => {
    const start = count.data?.myNotices.liveCursor;
    if (!start || resumeAt()) return;
    newest = setResumeAt(start);
    untrack(() => onStart(start));
  });
  const resume = () => newest && setResumeAt(newest);
  createEffect(on(session.socket, (state) => state === 'broken' && resume()));
  createSubscription(
    {
      query: NoticeArrived,
      variables: () => ({ after: resumeAt() ?? null }),
      pause: () => isNobody() || resumeAt() === undefined,
      onError: resume,
    },
    ({ noticeArrived: { notice, unreadCount } }) => {
      onCount(unreadCount);
      if (!notice || notice.cursor === newest) return;
      newest = notice.cursor;
      onNotice(notice);
    },
  );
  return () => count.data?.myNotices.unreadCount ?? 0;
}
