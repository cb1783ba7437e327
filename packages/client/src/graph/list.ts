import { createMemo, createSignal } from 'solid-js';
import { allPages, type ListPage } from './all-pages.ts';
import { useAsk } from './ask.ts';
import type { Document } from './document.ts';
import { createQuery } from './query.ts';

/** Which part of a list is asked for. */
export interface Span {
  readonly first: number;
  readonly after: string | null;
}

export interface ListOptions<Data, Variables, Node> {
  readonly query: Document<Data, Variables>;
  readonly select: (data: Data) => ListPage<Node>;
  /** Reactive: when what is asked besides the span changes, the list begins anew. */
  readonly variables: (span: Span) => Variables;
  /** Rows that come at once: 25. */
  readonly shown?: number | undefined;
  /** The most the graph gives at once, for the whole list: 100. */
  readonly most?: number | undefined;
}

/** A paged list: the rows as far as asked for, the way to more, and all of them for a file. */
export function createList<Data, Variables, Node>(options: ListOptions<Data, Variables, Node>) {
  const ask = useAsk();
  const first = options.shown ?? 25;
  const wish = createMemo(() => options.variables({ first, after: null }), undefined, { equals: isSame });
  const [place, setPlace] = createSignal<{ wish: Variables; after: string | null }>();
  const after = () => (place()?.wish === wish() ? (place()?.after ?? null) : null);
  const [page, refetch] = createQuery({
    query: options.query,
    variables: () => options.variables({ first, after: after() }),
    keepPrevious: true,
  });
  const end = () => (page.data ? options.select(page.data).pageInfo : undefined);
  const more = () => ({
    hasMore: end()?.hasNextPage ?? false,
    busy: page.isStale,
    onMore: () => setPlace({ wish: wish(), after: end()?.endCursor ?? null }),
  });
  const all = () =>
    allPages(async (cursor) => {
      const variables = options.variables({ first: options.most ?? 100, after: cursor });
      return options.select(await ask(options.query, variables));
    });
  return { page, more, all, refetch };
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
