import {
  createQuery,
  CredentialItem,
  credentialName,
  hrefOf,
  Loaded,
  nodes,
  REQUIREMENT_TONES,
  useFormat,
} from '@daraport/client';
import {
  Badge,
  Breadcrumb,
  Card,
  Disclosure,
  EmptyState,
  List,
  ListItem,
  NotFoundState,
  Notice,
  Page,
  Section,
  Skeleton,
} from '@daraport/ui';
import { useParams } from '@solidjs/router';
import { For, Show } from 'solid-js';
import type { OnboardingDetailQuery, OnboardingFieldsFragment } from '../gql/graphql.ts';
import { plural, t } from '../messages/index.ts';
import { CredentialToDecide } from './CredentialToDecide.tsx';
import { Decision } from './Decision.tsx';
import { OnboardingDetail } from './documents.ts';

/** `/onboarding/:id`: what a specialist handed over, to look at and decide; and the appointments that stand whatever is decided. */
export default function OnboardingPage() {
  const params = useParams<{ id: string }>();
  const from = new Date().toISOString();
  const [page, refetch] = createQuery({ query: OnboardingDetail, variables: () => ({ id: params.id, from }) });
  const name = () => page.data?.specialistOnboarding?.person.displayName ?? t('onboarding.title');
  return (
    <Page
      title={name()}
      breadcrumb={
        <Breadcrumb items={[{ label: t('onboarding.title'), href: hrefOf('/onboarding') }, { label: name() }]} />
      }
    >
      <Loaded
        query={page}
        select={(data) => data.specialistOnboarding}
        skeleton={<Skeleton shape="block" height="24rem" />}
        missing={<NotFoundState />}
      >
        {(onboarding) => (
          <div class="d-split">
            <div class="d-stack">
              <Standing onboarding={onboarding} />
              <Credentials onboarding={onboarding} onDecided={refetch} />
            </div>
            <div class="d-split-aside d-stack">
              <Decision onboarding={onboarding} onDecided={refetch} />
              <Checklist onboarding={onboarding} />
              <Show when={page.data}>{(data) => <Upcoming appointments={data().appointments} />}</Show>
            </div>
          </div>
        )}
      </Loaded>
    </Page>
  );
}

function Standing(props: { onboarding: OnboardingFieldsFragment }) {
  return (
    <Show
      when={props.onboarding.suspendedAt}
      fallback={
        <Notice
          tone={props.onboarding.isBookable ? 'success' : 'warning'}
          title={props.onboarding.isBookable ? t('onboarding.bookable') : t('onboarding.notBookable')}
        />
      }
    >
      <Notice tone="danger" title={t('onboarding.suspended')}>
        {t('onboarding.because', { reason: props.onboarding.suspensionReason ?? '' })}
      </Notice>
    </Show>
  );
}

function Credentials(props: { onboarding: OnboardingFieldsFragment; onDecided: () => void }) {
  const current = () => props.onboarding.credentials.filter(({ replacedAt }) => replacedAt === null);
  const earlier = () => props.onboarding.credentials.filter(({ replacedAt }) => replacedAt !== null);
  return (
    <Section title={t('onboarding.credentials')}>
      <Show
        when={current().length > 0}
        fallback={
          <EmptyState level={3} illustration="documents" title={t('onboarding.none')} text={t('onboarding.noneText')} />
        }
      >
        <Card flush>
          <List label={t('onboarding.credentials')}>
            <For each={current()}>
              {(credential) => <CredentialToDecide credential={credential} onDecided={props.onDecided} />}
            </For>
          </List>
        </Card>
      </Show>
      <Show when={earlier().length > 0}>
        <Disclosure title={t('onboarding.earlier')}>
          <List label={t('onboarding.earlier')}>
            <For each={earlier()}>{(credential) => <CredentialItem credential={credential} />}</For>
          </List>
        </Disclosure>
      </Show>
    </Section>
  );
}

function Checklist(props: { onboarding: OnboardingFieldsFragment }) {
  return (
    <Card title={t('onboarding.requirements')}>
      <Show
        when={props.onboarding.checklist.length > 0}
        fallback={<p class="d-muted">{t('onboarding.nothingRequired')}</p>}
      >
        <List label={t('onboarding.requirements')}>
          <For each={props.onboarding.checklist}>
            {({ key, state }) => (
              <ListItem
                title={credentialName(key)}
                text={key === 'PAYOUT_ACCOUNT' && state !== 'MET' ? t('onboarding.payoutText') : undefined}
                trailing={
                  <Badge tone={REQUIREMENT_TONES[state]}>
                    {key === 'PAYOUT_ACCOUNT' && state === 'SUBMITTED'
                      ? t('onboarding.payoutInReview')
                      : t(`onboarding.requirement.${state}`)}
                  </Badge>
                }
              />
            )}
          </For>
        </List>
      </Show>
    </Card>
  );
}

function Upcoming(props: { appointments: OnboardingDetailQuery['appointments'] }) {
  const format = useFormat();
  const rest = () => props.appointments.totalCount - props.appointments.edges.length;
  return (
    <Card title={t('onboarding.upcoming')} text={t('onboarding.upcomingText')}>
      <Show when={props.appointments.edges.length > 0} fallback={<p class="d-muted">{t('onboarding.noUpcoming')}</p>}>
        <List label={t('onboarding.upcoming')}>
          <For each={nodes(props.appointments)}>
            {(appointment) => (
              <ListItem
                title={format.moment(appointment.startsAt, appointment.endsAt)}
                text={appointment.patient?.displayName}
              />
            )}
          </For>
        </List>
        <Show when={rest() > 0}>
          <p class="d-muted d-small">{plural('onboarding.moreUpcoming', rest())}</p>
        </Show>
      </Show>
    </Card>
  );
}
