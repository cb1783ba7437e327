import { createAskAgain, createQuery, hrefOf, Loaded } from '@daraport/client';
import { Breadcrumb, Page, Skeleton, TimeRange } from '@daraport/ui';
import { Show, untrack } from 'solid-js';
import { t } from '../messages/index.ts';
import { kindOf, StateBadge } from '../parts/AppointmentWords.tsx';
import { createMediaQuery } from '../parts/media-query.ts';
import { Columns } from './Columns.tsx';
import { WorkspaceQuery } from './documents.ts';
import { createDesk, type Appointment } from './desk.ts';
import { NoAppointment } from './NoAppointment.tsx';
import { CornerRoom } from './RoomPanel.tsx';
import { TabbedDesk } from './TabbedDesk.tsx';

/** One appointment on one page: who comes, the call and the note, answers, chat and what is left to do. */
export function Workspace(props: { id: string; isAtCall: boolean }) {
  const [page, refetch] = createQuery({ query: WorkspaceQuery, variables: () => ({ id: props.id }) });
  createAskAgain(() => page.data?.appointment?.visit === null, refetch);
  return (
    <Loaded query={page} select={(data) => data.appointment} skeleton={<Waiting />} missing={<NoAppointment />}>
      {(appointment) => <Laid appointment={appointment} isAtCall={props.isAtCall} />}
    </Loaded>
  );
}

function Laid(props: { appointment: Appointment; isAtCall: boolean }) {
  // The appointment is live by itself; another one gets a workspace of its own.
  const desk = untrack(() => createDesk(props.appointment, props.isAtCall));
  const isWide = createMediaQuery('(width >= 80rem)');
  const name = () => props.appointment.patient.displayName;
  return (
    <Page
      title={name()}
      width="wide"
      breadcrumb={<Breadcrumb items={[{ label: t('calendar.title'), href: hrefOf('/calendar') }, { label: name() }]} />}
      heading={
        <span class="s-line">
          {name()}
          <Show when={props.appointment.state !== 'CONFIRMED'}>
            <StateBadge state={props.appointment.state} />
          </Show>
        </span>
      }
      intro={
        <>
          <TimeRange startsAt={props.appointment.startsAt} endsAt={props.appointment.endsAt} />
          {` · ${kindOf(props.appointment)}`}
        </>
      }
    >
      <Show when={isWide()} fallback={<TabbedDesk desk={desk} />}>
        <Columns desk={desk} />
      </Show>
      <Show when={!isWide()}>
        <CornerRoom desk={desk} />
      </Show>
    </Page>
  );
}

function Waiting() {
  return (
    <div class="s-desk">
      <Skeleton shape="block" height="18rem" />
      <Skeleton shape="block" height="32rem" />
      <Skeleton shape="block" height="32rem" />
    </div>
  );
}
