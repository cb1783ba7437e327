import { SeriesPart } from '@daraport/client';
import type { Desk } from './desk.ts';
import { AccessPanel } from './AccessPanel.tsx';
import { AnswersPanel } from './AnswersPanel.tsx';
import { ChatPanel } from './ChatPanel.tsx';
import { HistoryPanel } from './HistoryPanel.tsx';
import { NotePanel } from './NotePanel.tsx';
import { PersonPanel } from './PersonPanel.tsx';
import { RoomPanel } from './RoomPanel.tsx';
import { TasksPanel } from './TasksPanel.tsx';
import { VisitBar } from './VisitBar.tsx';

/** The workspace on a wide screen: person and history, call and note, answers, chat and tasks side by side. */
export function Columns(props: { desk: Desk }) {
  return (
    <div class="s-desk">
      <div class="d-stack">
        <PersonPanel desk={props.desk} />
        <SeriesPart appointmentId={props.desk.appointment.id} />
        <HistoryPanel desk={props.desk} />
        <AccessPanel appointmentId={props.desk.appointment.id} />
      </div>
      <div class="d-stack">
        <VisitBar desk={props.desk} />
        <RoomPanel desk={props.desk} />
        <NotePanel desk={props.desk} />
      </div>
      <div class="d-stack">
        <TasksPanel desk={props.desk} />
        <AnswersPanel appointmentId={props.desk.appointment.id} />
        <ChatPanel desk={props.desk} />
      </div>
    </div>
  );
}
