import { createQuery, createSubscription, hrefOf, Loaded, useSession } from '@daraport/client';
import { LinkButton, Notice, Page, Section, Skeleton } from '@daraport/ui';
import { For, Show } from 'solid-js';
import type { ExperimentsQuery } from '../gql/graphql.ts';
import { Experiments, ExperimentsMoved } from './documents.ts';
import { ExperimentCard } from './ExperimentCard.tsx';
import { t } from './messages/index.ts';
import { StartForm } from './StartForm.tsx';

/** `/experiments`: which way to an appointment is compared with which, what is known of it, and the way to decide. */
export default function ExperimentsPage() {
  const [page, refetch] = createQuery({ query: Experiments, requestPolicy: 'cache-and-network' });
  createSubscription({ query: ExperimentsMoved }, refetch);
  return (
    <Page title={t('title')} intro={t('intro')}>
      <Loaded query={page} skeleton={<Skeleton shape="block" height="30rem" />}>
        {(data) => <Parts data={data} onChanged={refetch} />}
      </Loaded>
    </Page>
  );
}

function Parts(props: { data: ExperimentsQuery; onChanged: () => void }) {
  const session = useSession();
  const isRunning = () => props.data.experiments.some((each) => each.stoppedAt === null);
  const ids = () => props.data.experiments.map(({ id }) => id);
  const earlier = () => (isRunning() ? ids().slice(1) : ids());
  const card = (id: string) => (
    <Show when={props.data.experiments.find((each) => each.id === id)}>
      {(experiment) => (
        <ExperimentCard experiment={experiment()} isNewest={id === ids()[0]} onChanged={props.onChanged} />
      )}
    </Show>
  );
  return (
    <div class="d-stack">
      <Show when={isRunning()}>{card(ids()[0] ?? '')}</Show>
      <Show when={!isRunning()}>
        <Show when={session.hasModule('EXPERIMENTS')} fallback={<Off />}>
          <StartForm brand={props.data.brand} onStarted={props.onChanged} />
        </Show>
      </Show>
      <Show when={earlier().length > 0}>
        <Section title={t('earlier')}>
          <For each={earlier()}>{card}</For>
        </Section>
      </Show>
    </div>
  );
}

function Off() {
  return (
    <Notice
      title={t('off')}
      actions={
        <LinkButton variant="quiet" href={hrefOf('/brand')}>
          {t('offWay')}
        </LinkButton>
      }
    >
      {t('offText')}
    </Notice>
  );
}
