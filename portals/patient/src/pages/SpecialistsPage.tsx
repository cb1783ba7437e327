import { createQuery, createSubscription, Loaded, nodes, useFormat, useSession } from '@daraport/client';
import { Button, Drawer, Page, Select, Skeleton, SlidersHorizontalIcon } from '@daraport/ui';
import { useNavigate, useSearchParams } from '@solidjs/router';
import { createEffect, createMemo, createSignal, For, on, Show } from 'solid-js';
import { plural, t } from '../messages/index.ts';
import { CompareBar } from '../parts/CompareBar.tsx';
import { compared, setCompared } from '../parts/compared.ts';
import { Directory, DirectoryTimes } from '../parts/directory-documents.ts';
import {
  filterCount,
  filterOf,
  freeTimeOf,
  isFiltered,
  nothing,
  SORTS,
  sortOf,
  withValue,
  type DirectorySearch,
} from '../parts/directory-filter.ts';
import { DirectoryFilters } from '../parts/DirectoryFilters.tsx';
import { DirectorySearchBox } from '../parts/DirectorySearchBox.tsx';
import { createMediaQuery } from '../parts/media-query.ts';
import { NobodyFound } from '../parts/NobodyFound.tsx';
import { pathOf, type Meaning } from '../parts/use-suggestions.ts';
import { SpecialistCard } from '../parts/SpecialistCard.tsx';
import { Pools } from '../pool/Pools.tsx';

const PAGE = 12;
/** Of so many on the page free times are told live: what one stream takes. */
const MOST_LIVE = 50;

/** `/specialists`: the directory. Search, filters and order live in the address, so that a search can be shared. */
export default function SpecialistsPage() {
  const session = useSession();
  const format = useFormat();
  const navigate = useNavigate();
  const [search, setSearch] = useSearchParams<DirectorySearch>();
  const [after, setAfter] = createSignal<string | null>(null);
  const [isSheetOpen, setSheetOpen] = createSignal(false);
  const isWide = createMediaQuery('(width >= 60rem)');
  const asked = createMemo(() => ({
    filter: filterOf(search, session.timeZone()),
    sort: sortOf(search),
    within: freeTimeOf(search, session.timeZone()),
    timeZone: session.timeZone(),
  }));
  const [page] = createQuery({
    query: Directory,
    variables: () => ({ first: PAGE, after: after(), ...asked() }),
    keepPrevious: true,
  });
  createEffect(
    on(
      () => JSON.stringify(asked()),
      () => setAfter(null),
      { defer: true },
    ),
  );
  const ids = createMemo(() =>
    nodes(page.data?.specialists)
      .slice(0, MOST_LIVE)
      .map(({ id }) => id),
  );
  createSubscription({
    query: DirectoryTimes,
    variables: () => ({ ids: ids(), within: asked().within }),
    pause: () => ids().length === 0 || !session.isSignedIn() || !session.may('appointments:book'),
  });
  let results: HTMLDivElement | undefined;
  let shown = 0;
  const more = (cursor: string | null) => {
    shown = nodes(page.data?.specialists).length;
    setAfter(cursor);
  };
  /** Who asked for more goes on at the first of them; nothing above moves. */
  createEffect(
    on(
      () => nodes(page.data?.specialists).length,
      (count) => {
        if (shown === 0 || count <= shown) return;
        results?.querySelectorAll<HTMLElement>('.p-result-name a')[shown]?.focus({ preventScroll: true });
        shown = 0;
      },
    ),
  );
  /** Each choice is a step that the browser's way back takes back; what is typed is one step. */
  const change = (next: DirectorySearch) => setSearch({ ...next }, { scroll: false });
  const type = (q: string) => setSearch({ q: q || undefined }, { replace: Boolean(search.q), scroll: false });
  const choose = (meaning: Meaning) =>
    meaning.kind === 'FILTER' ? change(withValue(search, meaning)) : navigate(pathOf(meaning));
  const filters = () => (
    <Show when={page.data} fallback={<Skeleton shape="block" height="30rem" />}>
      {(data) => <DirectoryFilters search={search} facets={data().specialists.facets} onChange={change} />}
    </Show>
  );
  return (
    <Page title={t('directory.title')} intro={t('directory.zone', { place: format.place() })} width="wide">
      <div class="p-directory">
        <Show when={isWide()}>
          <aside class="p-filters" aria-label={t('directory.filters')}>
            {filters()}
          </aside>
        </Show>
        <div class="d-stack">
          <div class="p-search">
            <DirectorySearchBox value={search.q ?? ''} onSearch={type} onChoose={choose} />
            <Show when={!isWide()}>
              <Button icon={SlidersHorizontalIcon} onClick={() => setSheetOpen(true)}>
                {filterCount(search) > 0
                  ? t('directory.filtersSet', { count: String(filterCount(search)) })
                  : t('directory.filters')}
              </Button>
            </Show>
          </div>
          <Loaded
            query={page}
            select={(data) => data.specialists}
            isEmpty={(list) => list.edges.length === 0}
            skeleton={<ResultSkeleton />}
            empty={
              <NobodyFound
                relaxations={page.data?.specialists.facets.relaxations ?? []}
                onChange={change}
                onReset={() => change(nothing())}
              />
            }
          >
            {(list) => (
              <div class="d-stack" aria-busy={page.isStale} ref={results}>
                <div class="p-results-head">
                  <p class="d-muted" role="status">
                    {plural('directory.count', list.totalCount)}
                  </p>
                  <Show when={isFiltered(search)}>
                    <Button variant="quiet" size="small" onClick={() => change(nothing())}>
                      {t('directory.reset')}
                    </Button>
                  </Show>
                  <div class="p-sort">
                    <Select
                      label={t('directory.sort')}
                      labelHidden
                      value={sortOf(search) ?? ''}
                      placeholder={t(search.q ? 'directory.sorts.BEST_MATCH' : 'directory.sorts.NAME')}
                      options={SORTS.filter((sort) => sort !== 'NAME' || search.q).map((sort) => ({
                        value: sort,
                        label: t(`directory.sorts.${sort}`),
                      }))}
                      onInput={(sort) => change({ sort: sort || undefined })}
                    />
                  </div>
                </div>
                <For each={nodes(list)}>
                  {(specialist) => (
                    <SpecialistCard
                      specialist={specialist}
                      times={asked().within ? specialist.fitting : undefined}
                      isCompared={compared().includes(specialist.slug)}
                      onCompare={(isCompared) => setCompared(specialist.slug, isCompared)}
                    />
                  )}
                </For>
                <Show when={list.pageInfo.hasNextPage}>
                  <Button wide busy={page.isStale} onClick={() => more(list.pageInfo.endCursor)}>
                    {t('directory.more')}
                  </Button>
                </Show>
              </div>
            )}
          </Loaded>
          <Pools />
        </div>
      </div>
      <CompareBar />
      <Drawer
        open={isSheetOpen()}
        onOpenChange={setSheetOpen}
        title={t('directory.filters')}
        actions={
          <Button variant="primary" wide onClick={() => setSheetOpen(false)}>
            {page.data ? plural('directory.applyCount', page.data.specialists.totalCount) : t('directory.apply')}
          </Button>
        }
      >
        {filters()}
      </Drawer>
    </Page>
  );
}

function ResultSkeleton() {
  return <For each={[1, 2, 3, 4]}>{() => <Skeleton shape="block" height="12rem" />}</For>;
}
