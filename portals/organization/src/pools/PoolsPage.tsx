import { createQuery, hrefOf, Loaded } from '@daraport/client';
import { Badge, Breadcrumb, Button, EmptyState, List, ListItem, Page, Skeleton } from '@daraport/ui';
import { createSignal, For, Show } from 'solid-js';
import type { PoolPartsFragment } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';
import { ManagedPools } from './documents.ts';
import { PoolDialog } from './PoolDialog.tsx';

/** `/pools`: several specialists who can be booked as one. */
export default function PoolsPage() {
  const [page, refetch] = createQuery({ query: ManagedPools });
  const [edited, setEdited] = createSignal<PoolPartsFragment | 'new'>();
  const pool = () => {
    const current = edited();
    return current === 'new' ? undefined : current;
  };
  const done = () => {
    setEdited(undefined);
    refetch();
  };
  return (
    <Page
      title={t('pools.title')}
      intro={t('pools.intro')}
      breadcrumb={
        <Breadcrumb
          items={[{ href: hrefOf('/specialists'), label: t('specialists.title') }, { label: t('pools.title') }]}
        />
      }
      actions={
        <Button variant="primary" onClick={() => setEdited('new')}>
          {t('pools.add')}
        </Button>
      }
    >
      <Loaded
        query={page}
        select={(data) => data.managedPools}
        isEmpty={(pools) => pools.length === 0}
        skeleton={<Skeleton shape="row" rows={3} />}
        empty={<EmptyState illustration="people" title={t('pools.none')} text={t('pools.noneText')} />}
      >
        {(pools) => (
          <List label={t('pools.title')}>
            <For each={pools}>
              {(each) => (
                <ListItem
                  title={
                    <>
                      {each.name}{' '}
                      <Show when={!each.isOffered}>
                        <Badge icon={false}>{t('pools.off')}</Badge>
                      </Show>
                    </>
                  }
                  text={`${t('pools.minutes', { count: each.durationMinutes })} · ${each.members
                    .map(({ specialist, weight }) =>
                      weight > 1 ? `${specialist.displayName} (×${weight})` : specialist.displayName,
                    )
                    .join(', ')}`}
                  trailing={
                    <Button size="small" onClick={() => setEdited(each)}>
                      {t('pools.edit')}
                    </Button>
                  }
                />
              )}
            </For>
          </List>
        )}
      </Loaded>
      <Show when={edited()}>
        <PoolDialog pool={pool()} onSaved={done} onClose={() => setEdited(undefined)} />
      </Show>
    </Page>
  );
}
