import {
  createQuery,
  GroupKinds,
  hrefOf,
  Loaded,
  ScheduleDrawer,
  SessionBadge,
  useFormat,
  useSession,
} from '@daraport/client';
import {
  Breadcrumb,
  Button,
  dayOf,
  EmptyState,
  LinkButton,
  List,
  ListItem,
  loadTemporal,
  Page,
  PlusIcon,
  Skeleton,
} from '@daraport/ui';
import { createSignal, For, Show } from 'solid-js';
import { t } from '../messages/index.ts';
import { addDays, startOfDay } from '../parts/days.ts';
import { Groups } from './documents.ts';

// Days are counted before the question is asked.
await loadTemporal();

/** As far as one question may reach. */
const DAYS = 100;

/** `/groups`: the sessions of one's groups from today on, and new ones. */
export default function GroupsPage() {
  const session = useSession();
  const format = useFormat();
  const [isOpen, setOpen] = createSignal(false);
  const today = dayOf(new Date().toISOString(), session.timeZone());
  const span = {
    from: startOfDay(today, session.timeZone()),
    to: startOfDay(addDays(today, DAYS - 1), session.timeZone()),
  };
  const [page] = createQuery({ query: Groups, variables: () => span, requestPolicy: 'cache-and-network' });
  const [offered] = createQuery({ query: GroupKinds });
  const kinds = () => offered.data?.groupKinds ?? [];
  return (
    <Page
      title={t('groups.title')}
      intro={t('groups.intro')}
      breadcrumb={
        <Breadcrumb items={[{ href: hrefOf('/calendar'), label: t('calendar.title') }, { label: t('groups.title') }]} />
      }
      width="narrow"
      actions={
        // There from the start, so that nothing moves when it is known what can be scheduled.
        <Button variant="primary" icon={PlusIcon} disabled={kinds().length === 0} onClick={() => setOpen(true)}>
          {t('groups.schedule')}
        </Button>
      }
    >
      <Loaded query={page} skeleton={<Skeleton shape="row" rows={4} />}>
        {(data) => (
          <Show
            when={data.groupSessions.length > 0}
            fallback={
              <EmptyState
                illustration="calendar"
                title={t('groups.none')}
                text={t(kinds().length > 0 ? 'groups.noneText' : 'groups.noKind')}
                action={
                  <Show when={kinds().length === 0}>
                    <LinkButton href={hrefOf('/calendar/availability')}>{t('groups.toKinds')}</LinkButton>
                  </Show>
                }
              />
            }
          >
            <List label={t('groups.title')}>
              <For each={data.groupSessions}>
                {(one) => (
                  <ListItem
                    href={hrefOf(`/groups/${one.id}`)}
                    title={format.moment(one.startsAt, one.endsAt)}
                    text={one.appointmentType.name}
                    trailing={<SessionBadge session={one} />}
                  />
                )}
              </For>
            </List>
          </Show>
        )}
      </Loaded>
      <Show when={isOpen()}>
        <ScheduleDrawer kinds={kinds()} onClose={() => setOpen(false)} />
      </Show>
    </Page>
  );
}
