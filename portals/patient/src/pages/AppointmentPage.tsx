import {
  createAskAgain,
  createQuery,
  createSubscription,
  hrefOf,
  Loaded,
  useFormat,
  useSession,
} from '@daraport/client';
import {
  Avatar,
  Breadcrumb,
  Card,
  LinkButton,
  MessageCircleIcon,
  NotFoundState,
  Notice,
  Page,
  Section,
  Skeleton,
  TimeRange,
} from '@daraport/ui';
import { useParams, useSearchParams } from '@solidjs/router';
import { For, Show } from 'solid-js';
import { graphql } from '../gql/index.ts';
import type { AppointmentPageQuery } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';
import { AppointmentHappened, openVisit } from '../parts/appointment.ts';
import { AppointmentBadge } from '../parts/AppointmentItem.tsx';
import { CancelDialog } from '../parts/CancelDialog.tsx';
import { JoinButton } from '../parts/JoinButton.tsx';
import { NoteCard } from '../parts/NoteCard.tsx';
import { Price } from '../parts/Price.tsx';

const AppointmentPageQueryDocument = graphql(`
  query AppointmentPage($id: ID!) {
    appointment(id: $id) {
      ...AppointmentRow
      cancellableUntil
      payment {
        id
        state
        amount {
          amountMinor
          currency
        }
      }
      conversation {
        id
      }
      intake {
        id
        answers {
          key
          question
          values
        }
      }
      notes {
        ...NoteParts
      }
    }
  }
`);

type Appointment = NonNullable<AppointmentPageQuery['appointment']>;

/** `/appointments/:id`: everything about one appointment; `?confirmed=1` right after booking it. */
export default function AppointmentPage() {
  const params = useParams<{ id: string }>();
  const [page, refetch] = createQuery({ query: AppointmentPageQueryDocument, variables: () => ({ id: params.id }) });
  createSubscription({ query: AppointmentHappened });
  /** Room and conversation follow the booking by an event. */
  const isIncomplete = () => {
    const appointment = page.data?.appointment;
    return appointment?.state === 'CONFIRMED' && (appointment.visit === null || appointment.conversation === null);
  };
  createAskAgain(isIncomplete, refetch);
  return (
    <Loaded
      query={page}
      select={(data) => data.appointment}
      skeleton={<Skeleton shape="block" height="20rem" />}
      missing={<NotFoundState title={t('appointment.missing')} href={hrefOf('/appointments')} />}
    >
      {(appointment) => {
        const title = () => t('appointment.title', { name: appointment.specialist.displayName });
        return (
          <Page
            title={title()}
            breadcrumb={
              <Breadcrumb
                items={[{ label: t('appointments.title'), href: hrefOf('/appointments') }, { label: title() }]}
              />
            }
          >
            <Confirmation />
            <div class="d-split">
              <div class="d-stack">
                <Facts appointment={appointment} />
                <Notes appointment={appointment} />
              </div>
              <aside class="d-split-aside d-stack">
                <Intake appointment={appointment} />
                <Card tone="sunken" title={t('appointment.log')}>
                  <a href={hrefOf('/record')}>{t('appointment.logLink')}</a>
                </Card>
              </aside>
            </div>
          </Page>
        );
      }}
    </Loaded>
  );
}

function Confirmation() {
  const session = useSession();
  const [search] = useSearchParams<{ confirmed?: string }>();
  return (
    <Show when={search.confirmed}>
      <div role="status">
        <Notice tone="success" title={t('appointment.confirmedTitle')}>
          {t('appointment.confirmed', { email: session.me()?.person?.email ?? '' })}
        </Notice>
      </div>
    </Show>
  );
}

function Facts(props: { appointment: Appointment }) {
  const format = useFormat();
  const one = () => props.appointment;
  const isCancellable = () => one().state === 'CONFIRMED' && Date.now() < Date.parse(one().cancellableUntil ?? '');
  const who = () => one().specialist;
  return (
    <Card>
      <div class="d-stack">
        <div class="d-row-apart">
          <div class="d-row">
            <Avatar id={who().id} name={who().displayName} portrait={who().portraitSeed} size="large" />
            <div>
              <a href={hrefOf(`/specialists/${who().slug}`)}>
                <strong>{who().displayName}</strong>
              </a>
              <p class="d-muted d-small">{who().title}</p>
            </div>
          </div>
          <AppointmentBadge state={one().state} />
        </div>
        <dl class="p-facts">
          <div>
            <dt>{t('appointment.when')}</dt>
            <dd>
              <TimeRange startsAt={one().startsAt} endsAt={one().endsAt} otherTimeZone={who().timeZone} />
            </dd>
          </div>
          <div>
            <dt>{t('appointment.what')}</dt>
            <dd>{one().appointmentType.name}</dd>
          </div>
          <div>
            <dt>{t('appointment.how')}</dt>
            <dd>{t(`format.${one().format}`)}</dd>
          </div>
          <Show when={one().payment}>
            {(payment) => (
              <div>
                <dt>
                  {payment().state === 'SUCCEEDED'
                    ? t('appointment.paid')
                    : `${t('appointment.toPay')} (${t(`payment.${payment().state}`)})`}
                </dt>
                <dd>
                  <Price price={payment().amount} />
                </dd>
              </div>
            )}
          </Show>
        </dl>
        <div class="d-row">
          <JoinButton visit={openVisit(one())} />
          <Show when={one().conversation}>
            {(conversation) => (
              <LinkButton icon={MessageCircleIcon} href={hrefOf(`/messages/${conversation().id}`)}>
                {t('appointment.message')}
              </LinkButton>
            )}
          </Show>
          <Show when={isCancellable()}>
            <CancelDialog id={one().id} startsAt={one().startsAt} name={who().displayName} />
          </Show>
        </div>
        <Show when={one().state === 'CONFIRMED' && one().cancellableUntil}>
          {(until) => (
            <p class="d-muted d-small">
              {t(isCancellable() ? 'appointment.cancelUntil' : 'appointment.tooLateWrite', {
                time: format.moment(until()),
              })}
            </p>
          )}
        </Show>
      </div>
    </Card>
  );
}

function Notes(props: { appointment: Appointment }) {
  const signed = () => props.appointment.notes.filter((note) => note.state === 'SIGNED');
  return (
    <Show when={signed().length > 0}>
      <Section title={t('appointment.notes')}>
        <For each={signed()}>{(note) => <NoteCard note={note} />}</For>
      </Section>
    </Show>
  );
}

function Intake(props: { appointment: Appointment }) {
  return (
    <Show when={props.appointment.intake}>
      {(intake) => (
        <Card tone="sunken" title={t('appointment.intake')}>
          <dl class="p-answers">
            <For each={intake().answers}>
              {(answer) => (
                <div>
                  <dt class="d-muted d-small">{answer.question}</dt>
                  <dd>{answer.values.join(', ')}</dd>
                </div>
              )}
            </For>
          </dl>
        </Card>
      )}
    </Show>
  );
}
