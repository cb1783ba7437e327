import { createQuery, hrefOf, Loaded, SessionBadge, SessionWays, useFormat, useSession } from '@daraport/client';
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
import { t as portalWord } from '../messages/index.ts';
import { stateTones } from '../parts/state-tones.ts';
import { OverseenSession, SessionParticipants } from './documents.ts';
import { t } from './messages/index.ts';

/** `/groups/:id`: one session, what can be done about it, and who takes part, for roles that may see people. */
export default function SessionPage() {
  const params = useParams<{ id: string }>();
  const session = useSession();
  const format = useFormat();
  const [page] = createQuery({
    query: OverseenSession,
    variables: () => ({ id: params.id }),
    requestPolicy: 'cache-and-network',
  });
  const title = () => page.data?.groupSession?.appointmentType.name ?? t('one');
  return (
    <Page
      title={title()}
      breadcrumb={<Breadcrumb items={[{ href: hrefOf('/groups'), label: t('title') }, { label: title() }]} />}
      width="narrow"
    >
      <Loaded
        query={page}
        select={(data) => data.groupSession}
        skeleton={<Skeleton shape="row" rows={4} />}
        missing={<EmptyState illustration="calendar" title={t('unknown')} text={t('unknownText')} />}
      >
        {(one) => (
          <div class="d-stack">
            <Card>
              <div class="d-stack-tight">
                <div class="d-row-apart">
                  <strong>{format.moment(one.startsAt, one.endsAt)}</strong>
                  <SessionBadge session={one} />
                </div>
                <span>{one.specialist.displayName}</span>
                <Show when={session.may('appointments:change')}>
                  <SessionWays session={one} />
                </Show>
              </div>
            </Card>
            <Section title={t('participants')} text={t('participantsText')}>
              <Show when={session.may('people:read')} fallback={<Notice>{t('hidden')}</Notice>}>
                <Participants id={one.id} isCancelled={one.isCancelled} />
              </Show>
            </Section>
          </div>
        )}
      </Loaded>
    </Page>
  );
}

function Participants(props: { id: string; isCancelled: boolean }) {
  const [page] = createQuery({
    query: SessionParticipants,
    variables: () => ({ id: props.id }),
    requestPolicy: 'cache-and-network',
  });
  return (
    <Loaded
      query={page}
      select={(data) => data.groupSession?.participants}
      isEmpty={(people) => people.length === 0}
      skeleton={<Skeleton shape="row" rows={3} />}
      empty={<Notice>{t(props.isCancelled ? 'nobodyCame' : 'nobody')}</Notice>}
    >
      {(people) => (
        <List label={t('participants')}>
          <For each={people}>
            {(each) => (
              <ListItem
                leading={<Avatar id={each.patient.id} name={each.patient.displayName} />}
                title={each.patient.displayName}
                trailing={
                  <Show when={each.state !== 'CONFIRMED'}>
                    <Badge tone={stateTones[each.state]}>{portalWord(`state.${each.state}`)}</Badge>
                  </Show>
                }
              />
            )}
          </For>
        </List>
      )}
    </Loaded>
  );
}
