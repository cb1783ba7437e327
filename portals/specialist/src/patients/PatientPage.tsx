import { createQuery, hrefOf, Loaded, useSession } from '@daraport/client';
import { Breadcrumb, LinkButton, MessageCircleIcon, Page, Skeleton } from '@daraport/ui';
import { useParams } from '@solidjs/router';
import { Show } from 'solid-js';
import { t } from '../messages/index.ts';
import { createMediaQuery } from '../parts/media-query.ts';
import { AppointmentsPanel } from './AppointmentsPanel.tsx';
import { PatientPageQuery } from './documents.ts';
import { FactsPanel } from './FactsPanel.tsx';
import { MessagesPanel } from './MessagesPanel.tsx';
import { NoPatient } from './NoPatient.tsx';
import { NotesPanel } from './NotesPanel.tsx';
import type { Care } from './standing.ts';
import { TasksPanel } from './TasksPanel.tsx';
import { usePatientNotes } from './lists.ts';

/** `/patients/:id`: one person in one's care: what is open, the appointments, the notes, the common conversation. */
export default function PatientPage() {
  const params = useParams<{ id: string }>();
  return (
    <Show when={params.id} keyed>
      {(id) => <OnePatient id={id} />}
    </Show>
  );
}

function OnePatient(props: { id: string }) {
  const [page] = createQuery({ query: PatientPageQuery, variables: () => ({ id: props.id }) });
  return (
    <Loaded query={page} select={(data) => data.patient} skeleton={<Waiting />} missing={<NoPatient />}>
      {(care) => <Laid care={care} />}
    </Loaded>
  );
}

function Laid(props: { care: Care }) {
  const session = useSession();
  const notes = usePatientNotes(() => props.care.patient.id);
  // Where the conversation would lie below the fold, opening this page must not mark it as read.
  const isWide = createMediaQuery('(width >= 60rem)');
  const name = () => props.care.patient.displayName;
  const conversationId = () => props.care.conversation.id;
  return (
    <Page
      title={name()}
      width="wide"
      breadcrumb={<Breadcrumb items={[{ label: t('patients.title'), href: hrefOf('/patients') }, { label: name() }]} />}
      actions={
        <Show when={!isWide()}>
          <LinkButton icon={MessageCircleIcon} href={hrefOf(`/messages/${conversationId()}`)}>
            {t(session.hasModule('MESSAGING') ? 'patient.write' : 'workspace.messages')}
          </LinkButton>
        </Show>
      }
    >
      <div class="d-split s-patient">
        <div class="d-stack">
          <TasksPanel care={props.care} notes={notes} />
          <AppointmentsPanel patientId={props.care.patient.id} />
          <NotesPanel list={notes} />
        </div>
        <div class="d-split-aside d-stack s-patient-aside">
          <FactsPanel care={props.care} />
          <Show when={isWide() && conversationId()} keyed>
            {(id) => <MessagesPanel conversationId={id} />}
          </Show>
        </div>
      </div>
    </Page>
  );
}

function Waiting() {
  return (
    <div class="d-split">
      <Skeleton shape="block" height="32rem" />
      <Skeleton shape="block" height="18rem" />
    </div>
  );
}
