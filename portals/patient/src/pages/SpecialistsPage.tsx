import { createQuery, Loaded, nodes, useFormat, useSession } from '@daraport/client';
import { Button, Drawer, EmptyState, Page, Skeleton, SlidersHorizontalIcon, TextField } from '@daraport/ui';
import { useSearchParams } from '@solidjs/router';
import { createEffect, createSignal, For, on, onCleanup, Show } from 'solid-js';
import { graphql } from '../gql/index.ts';
import { plural, t } from '../messages/index.ts';
import { CompareBar } from '../parts/CompareBar.tsx';
import { compared, setCompared } from '../parts/compared.ts';
import { DirectoryFilters } from '../parts/DirectoryFilters.tsx';
import { filterOf, isFiltered, type DirectorySearch } from '../parts/directory-filter.ts';
import { createMediaQuery } from '../parts/media-query.ts';
import { SpecialistCard } from '../parts/SpecialistCard.tsx';

const Directory = graphql(`
  query Directory($first: Int!, $after: String, $filter: SpecialistFilter) {
    specialists(first: $first, after: $after, filter: $filter) {
      totalCount
      edges {
        cursor
        node {
          ...SpecialistCard
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const PAGE = 12;
/** Milliseconds of quiet after which what was typed is searched. */
const TYPING_RESTS = 250;

/** `/specialists`: the directory. Search and filters live in the address, so that a search can be shared. */
export default function SpecialistsPage() {
  const session = useSession();
  const format = useFormat();
  const [search, setSearch] = useSearchParams<DirectorySearch>();
  const [after, setAfter] = createSignal<string | null>(null);
  const [isSheetOpen, setSheetOpen] = createSignal(false);
  const isWide = createMediaQuery('(width >= 60rem)');
  const [page] = createQuery({
    query: Directory,
    variables: () => ({ first: PAGE, after: after(), filter: filterOf(search) }),
    keepPrevious: true,
  });
  createEffect(
    on(
      () => JSON.stringify(filterOf(search)),
      () => setAfter(null),
      { defer: true },
    ),
  );
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
  const change = (next: DirectorySearch) => setSearch({ ...next }, { replace: true, scroll: false });
  const reset = () => change({ q: undefined, specialty: undefined, language: undefined, format: undefined });
  return (
    <Page title={t('directory.title')} intro={t('directory.zone', { place: format.place() })} width="wide">
      <div class="p-directory">
        <Show when={isWide()}>
          <aside class="p-filters" aria-label={t('directory.filters')}>
            <DirectoryFilters search={search} onChange={change} />
          </aside>
        </Show>
        <div class="d-stack">
          <div class="p-search">
            <SearchBox value={search.q ?? ''} onSearch={(q) => change({ q: q || undefined })} />
            <Show when={!isWide()}>
              <Button icon={SlidersHorizontalIcon} onClick={() => setSheetOpen(true)}>
                {t('directory.filters')}
              </Button>
            </Show>
          </div>
          <Loaded
            query={page}
            select={(data) => data.specialists}
            isEmpty={(list) => list.edges.length === 0}
            skeleton={<ResultSkeleton />}
            empty={
              <EmptyState
                illustration="search"
                title={t('directory.none')}
                text={t('directory.noneText', { email: session.brand().supportEmail })}
                action={
                  <Button variant="primary" onClick={reset}>
                    {t('directory.everyone')}
                  </Button>
                }
              />
            }
          >
            {(list) => (
              <div class="d-stack" aria-busy={page.isStale} ref={results}>
                <div class="d-row-apart">
                  <p class="d-muted" role="status">
                    {plural('directory.count', list.totalCount)}
                  </p>
                  <Show when={isFiltered(search)}>
                    <Button variant="quiet" size="small" onClick={reset}>
                      {t('directory.reset')}
                    </Button>
                  </Show>
                </div>
                <For each={nodes(list)}>
                  {(specialist) => (
                    <SpecialistCard
                      specialist={specialist}
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
        </div>
      </div>
      <CompareBar />
      <Drawer
        open={isSheetOpen()}
        onOpenChange={setSheetOpen}
        title={t('directory.filters')}
        actions={
          <Button variant="primary" wide onClick={() => setSheetOpen(false)}>
            {t('directory.apply')}
          </Button>
        }
      >
        <DirectoryFilters search={search} onChange={change} />
      </Drawer>
    </Page>
  );
}

function SearchBox(props: { value: string; onSearch: (text: string) => void }) {
  const [text, setText] = createSignal(props.value);
  let timer: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => clearTimeout(timer));
  createEffect(on(() => props.value, setText, { defer: true }));
  const search = (value: string) => {
    setText(value);
    clearTimeout(timer);
    timer = setTimeout(() => props.onSearch(value.trim()), TYPING_RESTS);
  };
  return (
    <TextField
      type="search"
      label={t('directory.search')}
      placeholder={t('directory.placeholder')}
      value={text()}
      onInput={search}
    />
  );
}

function ResultSkeleton() {
  return <For each={[1, 2, 3, 4]}>{() => <Skeleton shape="block" height="12rem" />}</For>;
}
