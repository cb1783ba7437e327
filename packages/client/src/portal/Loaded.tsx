import { EmptyState, ErrorState, ForbiddenState, LoadingState, NotFoundState } from '@daraport/ui';
import { createMemo, Match, Show, Switch, type Accessor, type JSX } from 'solid-js';
import type { QueryState } from '../graph/query.ts';
import { requestIdOf, troubleOf, type Trouble } from '../graph/trouble.ts';
import { words } from '../messages/index.ts';
import { hrefOf } from './base.ts';

export interface LoadedProps<Data, Part extends object> {
  query: QueryState<Data>;
  /** The part of the answer the page is about; null means there is no such thing (for this viewer). */
  select?: ((data: Data) => Part | null | undefined) | undefined;
  /** When the part holds nothing to show. */
  isEmpty?: ((part: Part) => boolean) | undefined;
  /** Shown instead of nothing: a sentence, or an `EmptyState` with its first step. */
  empty?: JSX.Element | undefined;
  /** Skeletons of the final shape. */
  skeleton?: JSX.Element | undefined;
  /** Shown when `select` found nothing; a not-found state unless given. */
  missing?: JSX.Element | undefined;
  children: (part: Part) => JSX.Element;
}

/**
 * Shows a query's part once it is there, and until then what stands in its place: skeleton, empty, not found,
 * not offered, forbidden, error with a retry. The part given to the child is live: reading a property reads the newest answer.
 */
export function Loaded<Data, Part extends object = Data & object>(props: LoadedProps<Data, Part>) {
  const part = createMemo(() => {
    const data = props.query.data;
    if (data === undefined || data === null) return undefined;
    return props.select ? props.select(data) : (data as unknown as Part);
  });
  const trouble = () => (props.query.error ? troubleOf(props.query.error) : undefined);
  const isEmpty = () => {
    const now = part();
    return now !== undefined && now !== null && (props.isEmpty?.(now) ?? false);
  };
  return (
    <Switch fallback={<LoadingState>{props.skeleton}</LoadingState>}>
      <Match when={isEmpty()}>
        <Empty>{props.empty}</Empty>
      </Match>
      <Match when={part() !== undefined && part() !== null}>{props.children(live(part as Accessor<Part>))}</Match>
      <Match when={trouble() === 'forbidden'}>
        <ForbiddenState href={hrefOf('/')} />
      </Match>
      <Match when={trouble() === 'disabled'}>
        <NotFoundState title={words.t('trouble.disabledTitle')} text={words.t('trouble.disabled')} href={hrefOf('/')} />
      </Match>
      <Match when={trouble() !== undefined && trouble() !== 'unauthenticated'}>
        <Broken query={props.query} />
      </Match>
      <Match when={props.query.data !== undefined && part() == null && !props.query.isStale}>
        {props.missing ?? <NotFoundState href={hrefOf('/')} />}
      </Match>
    </Switch>
  );
}

function Empty(props: { children: JSX.Element }) {
  return (
    <Show when={typeof props.children === 'string'} fallback={props.children}>
      <EmptyState title={props.children as string} />
    </Show>
  );
}

function Broken(props: { query: QueryState<unknown> }) {
  const kind = () => (props.query.error ? troubleOf(props.query.error) : 'broken');
  return (
    <ErrorState
      title={titleFor(kind())}
      text={textFor(kind())}
      reference={props.query.error && requestIdOf(props.query.error)}
      onRetry={() => props.query.refetch()}
    />
  );
}

function titleFor(kind: Trouble): string | undefined {
  if (kind === 'offline') return words.t('trouble.offlineTitle');
  return kind === 'unavailable' ? words.t('trouble.unavailableTitle') : undefined;
}

function textFor(kind: Trouble): string | undefined {
  if (kind === 'offline') return words.t('trouble.notLoaded');
  if (kind === 'unavailable') return words.t('trouble.unavailable');
  return kind === 'limited' ? words.t('trouble.limited') : undefined;
}

/** A view of the newest value: each property is read when it is used, so markup follows without being built anew. */
function live<Part extends object>(read: Accessor<Part>): Part {
  let last: Part;
  const now = () => (last = read() ?? last);
  return new Proxy({} as Part, {
    get: (_target, key) => Reflect.get(now(), key),
    has: (_target, key) => Reflect.has(now(), key),
    ownKeys: () => Reflect.ownKeys(now()),
    getOwnPropertyDescriptor: (_target, key) => {
      const found = Reflect.getOwnPropertyDescriptor(now(), key);
      return found && { ...found, configurable: true };
    },
  });
}
