import {
  createAskAgain,
  createQuery,
  createSubscription,
  hrefOf,
  Loaded,
  SeriesPart,
  useSession,
} from '@daraport/client';
import { Breadcrumb, Card, NotFoundState, Notice, Page, Section, Skeleton } from '@daraport/ui';
import { useParams, useSearchParams } from '@solidjs/router';
import { For, Show } from 'solid-js';
import type { AppointmentPageQuery } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';
import { AppointmentHappened } from '../parts/appointment.ts';
import { NoteCard } from '../parts/NoteCard.tsx';
import { SeriesList } from '../series/SeriesList.tsx';
import { DueCard } from './DueCard.tsx';
import { AppointmentDetails } from './documents.ts';
import { Facts } from './Facts.tsx';
import { Answers, createChanging, OpenQuestions } from './Intake.tsx';
import { PaymentCard } from './PaymentCard.tsx';

type Appointment = NonNullable<AppointmentPageQuery['appointment']>;

/** `/appointments/:id`: everything before and after one appointment; `?confirmed=1` right after booking it. */
export default function AppointmentPage() {
  const params = useParams<{ id: string }>();
  const [page, refetch] = createQuery({ query: AppointmentDetails, variables: () => ({ id: params.id }) });
  // Its terms change with it: what may still be changed, what was kept, what was waived.
  createSubscription({ query: AppointmentHappened }, ({ appointmentChanged }) => {
    if (appointmentChanged.appointment.id === params.id) refetch();
  });
  /** Room and conversation follow the booking by an event. */
  const isIncomplete = () => {
    const appointment = page.data?.appointment;
    return appointment?.state === 'CONFIRMED' && (appointment.visit === null || appointment.conversation === null);
  };
  createAskAgain(isIncomplete, refetch);
  const changing = createChanging();
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
                <OpenQuestions
                  appointment={appointment}
                  isChanging={changing.isChanging()}
                  onDone={() => {
                    changing.end();
                    refetch();
                  }}
                />
                <Notes appointment={appointment} />
              </div>
              <aside class="d-split-aside d-stack">
                <Show when={appointment.dueQuote}>
                  {(quote) => <DueCard quote={quote()} payBy={appointment.payBy} onPaid={refetch} />}
                </Show>
                <Show when={appointment.payment}>{(payment) => <PaymentCard payment={payment()} />}</Show>
                <Show when={appointment.series}>
                  {(series) => (
                    <SeriesPart
                      appointmentId={appointment.id}
                      list={<SeriesList series={series()} current={appointment.id} />}
                    />
                  )}
                </Show>
                <Answers
                  appointment={appointment}
                  isChanging={changing.isChanging()}
                  onChange={() => changing.begin()}
                />
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
