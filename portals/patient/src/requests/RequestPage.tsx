import { createQuery, createSubscription, hrefOf, Loaded, tagOf, useFormat, useSession } from '@daraport/client';
import { jurisdictionName } from '@daraport/domain';
import { Breadcrumb, Card, LinkButton, NotFoundState, Notice, Page, Section, Skeleton, Timeline } from '@daraport/ui';
import { useParams } from '@solidjs/router';
import { For, Match, Show, Switch } from 'solid-js';
import type { RequestPartsFragment } from '../gql/graphql.ts';
import { t as matchWords } from '../match/messages/index.ts';
import { t as common } from '../messages/index.ts';
import { RequestHappened, RequestPageQuery } from './documents.ts';
import { t } from './messages/index.ts';
import { Proposals } from './Proposals.tsx';
import { RequestBadge } from './RequestsPage.tsx';
import { windowName } from './windows.ts';
import { WithdrawDialog } from './WithdrawDialog.tsx';

/** `/requests/:id`: one request with its proposals, live. */
export default function RequestPage() {
  const params = useParams<{ id: string }>();
  const [page, refetch] = createQuery({
    query: RequestPageQuery,
    variables: () => ({ id: params.id }),
    keepPrevious: true,
  });
  createSubscription({ query: RequestHappened }, ({ assistedRequestChanged: { id } }) => {
    if (id === params.id) refetch();
  });
  const isOpen = (state: string) => ['WAITING', 'PROPOSED', 'ACCEPTED'].includes(state);
  return (
    <Loaded
      query={page}
      select={(data) => data.assistedRequest}
      skeleton={<Skeleton shape="block" height="24rem" />}
      missing={<NotFoundState title={t('one.missing')} text={t('one.missingText')} href={hrefOf('/requests')} />}
    >
      {(request) => (
        <Page
          title={t('one.title')}
          breadcrumb={
            <Breadcrumb items={[{ label: t('list.title'), href: hrefOf('/requests') }, { label: t('one.title') }]} />
          }
          actions={
            <Show when={isOpen(request.state)}>
              <WithdrawDialog id={request.id} />
            </Show>
          }
        >
          <div class="d-stack">
            <Standing request={request} />
            <Show when={request.proposals.some((each) => each.state !== 'FALLEN_AWAY')}>
              <Proposals request={request} />
            </Show>
            <Wishes request={request} />
            <Section title={t('one.history')}>
              <Steps request={request} />
            </Section>
          </div>
        </Page>
      )}
    </Loaded>
  );
}

/** What is to happen next, and by whom. */
function Standing(props: { request: RequestPartsFragment }) {
  const format = useFormat();
  const one = () => props.request;
  const due = () => (one().dueAt ? format.moment(one().dueAt ?? '') : '');
  return (
    <Card>
      <div class="d-stack" aria-live="polite">
        <div>
          <RequestBadge state={one().state} />
        </div>
        <Switch>
          <Match when={one().state === 'WAITING' && one().isOverdue}>
            <Notice tone="warning">{t('one.overdue', { time: due() })}</Notice>
            <p>{t('one.overdueWays')}</p>
            <div>
              <LinkButton href={hrefOf('/specialists')}>{t('one.toDirectory')}</LinkButton>
            </div>
          </Match>
          <Match when={one().state === 'WAITING'}>
            <p>{[t('one.waiting', { time: due() }), one().isClaimed && t('one.claimed')].filter(Boolean).join(' ')}</p>
          </Match>
          <Match when={one().state === 'PROPOSED'}>
            <p>{t('one.proposed')}</p>
          </Match>
          <Match when={one().state === 'ACCEPTED'}>
            <p>{t('one.accepted', { time: due() })}</p>
          </Match>
          <Match when={one().state === 'BOOKED'}>
            <p>{t('one.booked')}</p>
            <Show when={one().appointment}>
              {(appointment) => (
                <div>
                  <LinkButton variant="primary" href={hrefOf(`/appointments/${appointment().id}`)}>
                    {t('one.toAppointment')}
                  </LinkButton>
                </div>
              )}
            </Show>
          </Match>
          <Match when={one().state === 'WITHDRAWN'}>
            <p>{t('one.withdrawn')}</p>
          </Match>
          <Match when={one().state === 'CLOSED'}>
            <p>{t('one.closed')}</p>
          </Match>
        </Switch>
      </div>
    </Card>
  );
}

function Wishes(props: { request: RequestPartsFragment }) {
  const session = useSession();
  const format = useFormat();
  const lines = () => {
    const wishes = props.request.wishes;
    if (!wishes) return [t('one.wishesGone')];
    const said = [
      wishes.specialty?.name,
      wishes.ageGroup ? matchWords(`age.${wishes.ageGroup}`) : '',
      wishes.region ? jurisdictionName(wishes.region, session.locale()) : '',
      wishes.formats.map((each) => common(`format.${each}`)).join(', '),
      wishes.languages.length > 0 ? format.languages(wishes.languages) : '',
      wishes.windows.map((each) => windowName(each, tagOf(session.locale()))).join(', '),
      wishes.words,
    ].filter((line): line is string => Boolean(line));
    return said.length > 0 ? said : [t('one.anything')];
  };
  return (
    <Section title={t('one.wishes')}>
      <div class="d-stack-tight">
        <For each={lines()}>{(line) => <p class="d-lines">{line}</p>}</For>
      </div>
    </Section>
  );
}

function Steps(props: { request: RequestPartsFragment }) {
  const format = useFormat();
  const items = () =>
    props.request.steps.map((step) => ({
      id: step.id,
      title: t(`step.${step.kind}`),
      time: format.moment(step.at),
      text: step.note ?? undefined,
    }));
  return <Timeline label={t('one.history')} items={items()} />;
}
