import { createQuery, hrefOf, Loaded, SessionBadge, SessionWays, useFormat } from '@daraport/client';
import {
  Avatar,
  Badge,
  Breadcrumb,
  Card,
  EmptyState,
  List,
  ListItem,
  Notice,
  Page,
  Section,
  Skeleton,
} from '@daraport/ui';
import { useParams } from '@solidjs/router';
import { For, Show } from 'solid-js';
import type { GroupSessionQuery } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';
import { GroupSession } from './documents.ts';

type Session = NonNullable<GroupSessionQuery['groupSession']>;

/** `/groups/:id`: who takes part in a session, and what can be done about it. */
export default function SessionPage() {
  const params = useParams<{ id: string }>();
  const format = useFormat();
  const [page] = createQuery({
    query: GroupSession,
    variables: () => ({ id: params.id }),
    requestPolicy: 'cache-and-network',
  });
  const title = () => page.data?.groupSession?.appointmentType.name ?? t('groups.one');
  return (
    <Page
      title={title()}
      breadcrumb={
        <Breadcrumb
          items={[
            { href: hrefOf('/calendar'), label: t('calendar.title') },
            { href: hrefOf('/groups'), label: t('groups.title') },
            { label: title() },
          ]}
        />
      }
      width="narrow"
    >
      <Loaded
        query={page}
        select={(data) => data.groupSession}
        skeleton={<Skeleton shape="row" rows={4} />}
        missing={<EmptyState illustration="calendar" title={t('groups.unknown')} text={t('groups.unknownText')} />}
      >
        {(one) => (
          <div class="d-stack">
            <Card>
              <div class="d-stack-tight">
                <div class="d-row-apart">
                  <strong>{format.moment(one.startsAt, one.endsAt)}</strong>
                  <SessionBadge session={one} />
                </div>
                <SessionWays session={one} />
              </div>
            </Card>
            <Participants session={one} />
          </div>
        )}
      </Loaded>
    </Page>
  );
}

function Participants(props: { session: Session }) {
  const isKept = ({ state }: Session['participants'][number]) => state !== 'CANCELLED';
  const kept = () => props.session.participants.filter(isKept);
  return (
    <Section title={t('groups.participants')} text={t('groups.participantsText')}>
      <Show
        when={props.session.participants.length > 0}
        fallback={<Notice>{t(props.session.isCancelled ? 'groups.nobodyCame' : 'groups.nobody')}</Notice>}
      >
        <List label={t('groups.participants')}>
          <For each={[...kept(), ...props.session.participants.filter((each) => !isKept(each))]}>
            {(each) => (
              <ListItem
                href={hrefOf(`/appointments/${each.id}`)}
                leading={<Avatar id={each.patient.id} name={each.patient.displayName} />}
                title={each.patient.displayName}
                trailing={
                  <Show when={each.state !== 'CONFIRMED'}>
                    <Badge tone={each.state === 'NO_SHOW' ? 'warning' : 'neutral'}>{t(`state.${each.state}`)}</Badge>
                  </Show>
                }
              />
            )}
          </For>
        </List>
      </Show>
    </Section>
  );
}
