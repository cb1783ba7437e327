import { createQuery, createSubscription, hrefOf, Loaded, useFormat } from '@daraport/client';
import { Breadcrumb, Card, NotFoundState, Page, Section, Skeleton, Timeline } from '@daraport/ui';
import { useParams } from '@solidjs/router';
import { Show } from 'solid-js';
import type { RequestFieldsFragment } from '../gql/graphql.ts';
import { QueueChanged, RequestDetails } from './documents.ts';
import { t } from './messages/index.ts';
import { AllocationPart, whyOf } from './AllocationPart.tsx';
import { ProposePart } from './ProposePart.tsx';
import { Proposed } from './Proposed.tsx';
import { RequestState } from './RequestsPage.tsx';
import { Ways } from './Ways.tsx';
import { Wishes } from './Wishes.tsx';

/** `/requests/:id`: what somebody wishes, what was proposed, and everything a coordinator can do about it now. */
export default function RequestPage() {
  const params = useParams<{ id: string }>();
  const [page, refetch] = createQuery({
    query: RequestDetails,
    variables: () => ({ id: params.id }),
    keepPrevious: true,
  });
  createSubscription({ query: QueueChanged }, ({ assistedRequestChanged: { id } }) => {
    if (id === params.id) refetch();
  });
  const isTurn = (request: RequestFieldsFragment) =>
    request.isMine && (request.state === 'WAITING' || request.state === 'PROPOSED');
  const name = (request: RequestFieldsFragment) =>
    request.patient?.displayName ? t('one.of', { name: request.patient.displayName }) : t('one.title');
  return (
    <Loaded
      query={page}
      select={(data) => data.assistedRequest}
      skeleton={<Skeleton shape="block" height="24rem" />}
      missing={<NotFoundState title={t('one.missing')} text={t('one.missingText')} href={hrefOf('/requests')} />}
    >
      {(request) => (
        <Page
          title={name(request)}
          breadcrumb={
            <Breadcrumb items={[{ label: t('queue.title'), href: hrefOf('/requests') }, { label: name(request) }]} />
          }
        >
          <div class="d-split">
            <div class="d-stack">
              <Wishes request={request} />
              <Show when={isTurn(request)}>
                <ProposePart request={request} />
              </Show>
              <Show when={request.proposals.length > 0}>
                <Proposed request={request} />
              </Show>
            </div>
            <aside class="d-split-aside d-stack">
              <Standing request={request} />
              <Section title={t('one.history')}>
                <Steps request={request} />
              </Section>
            </aside>
          </div>
        </Page>
      )}
    </Loaded>
  );
}

function Standing(props: { request: RequestFieldsFragment }) {
  const format = useFormat();
  const one = () => props.request;
  const keeper = () => {
    if (one().isMine) return t('one.mine');
    const name = one().claimedBy?.displayName;
    return name ? t('one.others', { name }) : t('one.unclaimed');
  };
  return (
    <Card>
      <div class="d-stack">
        <div class="d-stack-tight" aria-live="polite">
          <RequestState request={one()} />
          <Show when={one().dueAt}>
            {(due) => <p class="d-muted d-small">{t('one.due', { time: format.moment(due()) })}</p>}
          </Show>
          <p>{keeper()}</p>
        </div>
        <AllocationPart request={one()} />
        <Ways request={one()} />
      </div>
    </Card>
  );
}

function Steps(props: { request: RequestFieldsFragment }) {
  const format = useFormat();
  const items = () =>
    props.request.steps.map((step) => ({
      id: step.id,
      title: t(`step.${step.kind}`),
      time: format.moment(step.at),
      text:
        [step.actor?.displayName, step.note, step.allocation && whyOf(step.allocation)].filter(Boolean).join(': ') ||
        undefined,
    }));
  return <Timeline label={t('one.history')} items={items()} />;
}
