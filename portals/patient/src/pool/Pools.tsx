import { createQuery, hrefOf } from '@daraport/client';
import { List, ListItem, Section } from '@daraport/ui';
import { For, Show } from 'solid-js';
import { t } from '../messages/index.ts';
import { PoolList } from './documents.ts';

/** Whoever does not mind with whom books any of several; nothing where the brand offers that nowhere. */
export function Pools() {
  const [page] = createQuery({ query: PoolList });
  return (
    <Show when={page.data?.pools.length ? page.data.pools : undefined}>
      {(pools) => (
        <Section title={t('pool.title')} text={t('pool.text')}>
          <List label={t('pool.title')}>
            <For each={pools()}>
              {(pool) => (
                <ListItem
                  href={hrefOf(`/book-any/${pool.id}`)}
                  title={pool.name}
                  text={`${t('minutes', { count: pool.durationMinutes })} · ${pool.specialists.map((each) => each.displayName).join(', ')}`}
                />
              )}
            </For>
          </List>
        </Section>
      )}
    </Show>
  );
}
