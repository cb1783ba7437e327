import {
  createList,
  createQuery,
  GroupKinds,
  hrefOf,
  Loaded,
  nodes,
  ScheduleDrawer,
  SessionBadge,
  useFormat,
  useSession,
} from '@daraport/client';
import { Button, EmptyState, List, ListItem, Page, PlusIcon, Skeleton } from '@daraport/ui';
import { createSignal, For, Show } from 'solid-js';
import type { SessionPartsFragment } from '../gql/graphql.ts';
import { OverseenSessions } from './documents.ts';
import { plural, t } from './messages/index.ts';

/** `/groups`: the sessions that are to come of all whom the viewer oversees, and new ones. */
export default function GroupsPage() {
  const session = useSession();
  const [isOpen, setOpen] = createSignal(false);
  const list = createList({
    query: OverseenSessions,
    select: (data) => data.overseenGroupSessions,
    variables: (span) => span,
    most: 50,
  });
  const [offered] = createQuery({ query: GroupKinds, pause: () => !session.hasModule('BOOKING') });
  const kinds = () => offered.data?.groupKinds ?? [];
  return (
    <Page
      title={t('title')}
      intro={t('intro')}
      width="narrow"
      actions={
        // There from the start, so that nothing moves when it is known what can be scheduled.
        <Button variant="primary" icon={PlusIcon} disabled={kinds().length === 0} onClick={() => setOpen(true)}>
          {t('schedule')}
        </Button>
      }
    >
      <Loaded
        query={list.page}
        select={(data) => data.overseenGroupSessions}
        isEmpty={(page) => page.edges.length === 0}
        skeleton={<Skeleton shape="row" rows={5} />}
        empty={
          <EmptyState
            illustration="calendar"
            title={t('none')}
            text={t(kinds().length > 0 || offered.isFetching ? 'noneText' : 'noKind')}
          />
        }
      >
        {(page) => (
          <div class="d-stack">
            <p class="d-muted" role="status">
              {plural('count', page.totalCount)}
            </p>
            <Sessions sessions={nodes(page)} />
            <Show when={list.more().hasMore}>
              <Button wide busy={list.more().busy} onClick={() => list.more().onMore()}>
                {t('more')}
              </Button>
            </Show>
          </div>
        )}
      </Loaded>
      <Show when={isOpen()}>
        <ScheduleDrawer kinds={kinds()} onClose={() => setOpen(false)} />
      </Show>
    </Page>
  );
}

function Sessions(props: { sessions: readonly SessionPartsFragment[] }) {
  const format = useFormat();
  return (
    <List label={t('title')}>
      <For each={props.sessions}>
        {(one) => (
          <ListItem
            href={hrefOf(`/groups/${one.id}`)}
            title={format.moment(one.startsAt, one.endsAt)}
            text={`${one.appointmentType.name} · ${one.specialist.displayName}`}
            trailing={<SessionBadge session={one} />}
          />
        )}
      </For>
    </List>
  );
}
