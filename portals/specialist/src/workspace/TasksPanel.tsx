import { Card, CircleCheckIcon, CircleIcon } from '@daraport/ui';
import { For } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { t } from '../messages/index.ts';
import type { Desk } from './desk.ts';

interface Task {
  readonly label: string;
  readonly text: string;
  readonly isDone: boolean;
}

/** What belongs to an appointment, and how far it is. */
export function TasksPanel(props: { desk: Desk }) {
  const visit = (): Task => ({
    label: t('tasks.visit'),
    text: t(`tasks.visitState.${props.desk.hasEnded() ? 'ENDED' : (props.desk.visit()?.state ?? 'SCHEDULED')}`),
    isDone: props.desk.hasEnded(),
  });
  const noteText = () => {
    if (props.desk.signed().length > 0) return t('tasks.noteSigned');
    return t(props.desk.draft.hasText() ? 'tasks.noteDraft' : 'tasks.noteNone');
  };
  const note = (): Task => ({ label: t('tasks.note'), text: noteText(), isDone: props.desk.signed().length > 0 });
  const unread = () => props.desk.appointment.conversation?.unreadCount ?? 0;
  const messages = (): Task => ({
    label: t('tasks.messages'),
    text: unread() > 0 ? t('tasks.unread', { count: unread() }) : t('tasks.read'),
    isDone: unread() === 0,
  });
  return (
    <Card title={t('tasks.title')}>
      <ul class="s-plain d-stack-tight">
        <For each={[visit(), note(), messages()]}>
          {(task) => (
            <li class="s-task" data-done={task.isDone ? '' : undefined}>
              <Dynamic component={task.isDone ? CircleCheckIcon : CircleIcon} />
              <span>{task.label}</span>
              <span class="d-muted d-small">{task.text}</span>
            </li>
          )}
        </For>
      </ul>
    </Card>
  );
}
