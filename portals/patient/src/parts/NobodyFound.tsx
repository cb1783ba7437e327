import { useSession } from '@daraport/client';
import { Button, EmptyState } from '@daraport/ui';
import { For } from 'solid-js';
import type { DirectoryFacetsFragment } from '../gql/graphql.ts';
import { plural, t } from '../messages/index.ts';
import { PARAMETERS, without, type DirectorySearch } from './directory-filter.ts';

/** So many ways on are offered. */
const MOST_WAYS = 3;

/** Nobody fits: which one filter to take away to find somebody, most people first; everything where one is not enough. */
export function NobodyFound(props: {
  relaxations: DirectoryFacetsFragment['relaxations'];
  onChange: (next: DirectorySearch) => void;
  onReset: () => void;
}) {
  const session = useSession();
  const ways = () =>
    props.relaxations
      .filter(({ count }) => count > 0)
      .toSorted((a, b) => b.count - a.count)
      .slice(0, MOST_WAYS);
  return (
    <EmptyState
      illustration="search"
      title={t('directory.none')}
      text={t(ways().length > 0 ? 'directory.relaxText' : 'directory.noneText', {
        email: session.brand().supportEmail,
      })}
      action={
        <div class="d-stack-tight">
          <For each={ways()}>
            {({ filter, count }) => (
              <Button wide onClick={() => props.onChange(without(PARAMETERS[filter]))}>
                {plural('directory.relax', count, { filter: t(`directory.relaxed.${filter}`) })}
              </Button>
            )}
          </For>
          <Button wide variant={ways().length > 0 ? 'quiet' : 'primary'} onClick={props.onReset}>
            {t('directory.everyone')}
          </Button>
        </div>
      }
    />
  );
}
