import { SeriesPart } from '@daraport/client';
import { Tabs, type Tab } from '@daraport/ui';
import { createMemo } from 'solid-js';
import { t } from '../messages/index.ts';
import type { Desk, View } from './desk.ts';
import { AccessPanel } from './AccessPanel.tsx';
import { AnswersPanel } from './AnswersPanel.tsx';
import { ChatPanel } from './ChatPanel.tsx';
import { HistoryPanel } from './HistoryPanel.tsx';
import { NotePanel } from './NotePanel.tsx';
import { PersonPanel } from './PersonPanel.tsx';
import { RoomPanel } from './RoomPanel.tsx';
import { TasksPanel } from './TasksPanel.tsx';
import { VisitBar } from './VisitBar.tsx';

type ViewTab = Tab & { readonly value: View };

/** The workspace on a narrow screen: one view at a time; the call goes on in a corner. */
export function TabbedDesk(props: { desk: Desk }) {
  const hasChat = createMemo(() => props.desk.appointment.conversation !== null);
  const tabs = createMemo((): ViewTab[] => [
    ...(props.desk.isVideo()
      ? [{ value: 'call' as const, label: t('workspace.call'), content: () => <CallView desk={props.desk} /> }]
      : []),
    { value: 'note', label: t('workspace.note'), content: () => <NotePanel desk={props.desk} /> },
    { value: 'person', label: t('workspace.person'), content: () => <PersonView desk={props.desk} /> },
    {
      value: 'answers',
      label: t('workspace.answers'),
      content: () => <AnswersPanel appointmentId={props.desk.appointment.id} />,
    },
    ...(hasChat()
      ? [{ value: 'messages' as const, label: t('workspace.messages'), content: () => <ChatPanel desk={props.desk} /> }]
      : []),
  ]);
  const choose = (value: string) => {
    const chosen = tabs().find((tab) => tab.value === value);
    if (chosen) props.desk.setView(chosen.value);
  };
  return (
    <div class="d-stack">
      <VisitBar desk={props.desk} />
      <Tabs label={t('workspace.views')} tabs={tabs()} value={props.desk.view()} onChange={choose} />
    </div>
  );
}

function CallView(props: { desk: Desk }) {
  return <RoomPanel desk={props.desk} isOnly />;
}

function PersonView(props: { desk: Desk }) {
  return (
    <div class="d-stack">
      <TasksPanel desk={props.desk} />
      <PersonPanel desk={props.desk} />
      <SeriesPart appointmentId={props.desk.appointment.id} />
      <HistoryPanel desk={props.desk} />
      <AccessPanel appointmentId={props.desk.appointment.id} />
    </div>
  );
}
