import { hrefOf, useFormat } from '@daraport/client';
import { Card, CircleCheckIcon, List, ListItem, MessageCircleIcon, NotebookPenIcon, Skeleton } from '@daraport/ui';
import { createMemo, For, Match, Show, Switch } from 'solid-js';
import { plural, t } from '../messages/index.ts';
import { tasksOf, type Care, type Task } from './standing.ts';
import type { PatientNotesList } from './lists.ts';

/** What is open with this person; each line leads to where it is done. Never says "nothing" of notes it could not read. */
export function TasksPanel(props: { care: Care; notes: PatientNotesList }) {
  const tasks = createMemo(() => tasksOf(props.care, props.notes.page.data?.patient?.notes));
  const isKnown = () => props.notes.page.data !== undefined;
  const hasFailed = () => !isKnown() && props.notes.page.error !== undefined;
  return (
    <Show when={tasks().length > 0 || !hasFailed()}>
      <Card title={t('todo.title')}>
        <Switch fallback={<Skeleton lines={2} />}>
          <Match when={tasks().length > 0}>
            <List label={t('todo.title')}>
              <For each={tasks()}>{(task) => <TaskLine task={task} />}</For>
            </List>
          </Match>
          <Match when={isKnown()}>
            <p class="d-row d-muted">
              <CircleCheckIcon />
              {t('todo.none')}
            </p>
          </Match>
        </Switch>
      </Card>
    </Show>
  );
}

function TaskLine(props: { task: Task }) {
  const format = useFormat();
  const one = () => props.task;
  const lead = () =>
    one().kind === 'messages'
      ? { icon: <MessageCircleIcon />, href: `/messages/${one().id}` }
      : { icon: <NotebookPenIcon />, href: `/appointments/${one().id}` };
  const title = () => {
    const task = one();
    return task.kind === 'messages' ? plural('todo.messages', task.count) : t(`todo.${task.kind}`);
  };
  const text = () => {
    const task = one();
    return task.kind === 'messages' ? undefined : t('patient.of', { time: format.moment(task.startsAt) });
  };
  return <ListItem href={hrefOf(lead().href)} leading={lead().icon} title={title()} text={text()} />;
}
