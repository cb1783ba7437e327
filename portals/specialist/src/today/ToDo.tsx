import { hrefOf, useFormat } from '@daraport/client';
import {
  Card,
  CircleCheckIcon,
  ClipboardListIcon,
  List,
  ListItem,
  MessageCircleIcon,
  NotebookPenIcon,
} from '@daraport/ui';
import { For, Show } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { plural, t } from '../messages/index.ts';
import type { Chore } from './day.ts';

const ICONS = { write: NotebookPenIcon, sign: NotebookPenIcon, answers: ClipboardListIcon };

/** What needs doing between visits; each line leads to where it is done. */
export function ToDo(props: { chores: readonly Chore[]; unread: number }) {
  return (
    <Card class="s-today-todo" title={t('todo.title')}>
      <Show
        when={props.chores.length > 0 || props.unread > 0}
        fallback={
          <p class="d-row d-muted">
            <CircleCheckIcon />
            {t('todo.none')}
          </p>
        }
      >
        <List label={t('todo.title')}>
          <Show when={props.unread > 0}>
            <ListItem
              href={hrefOf('/messages')}
              leading={<MessageCircleIcon />}
              title={plural('todo.messages', props.unread)}
            />
          </Show>
          <For each={props.chores}>{(chore) => <ChoreItem chore={chore} />}</For>
        </List>
      </Show>
    </Card>
  );
}

function ChoreItem(props: { chore: Chore }) {
  const format = useFormat();
  const appointment = () => props.chore.appointment;
  return (
    <ListItem
      href={hrefOf(`/appointments/${appointment().id}`)}
      leading={<Dynamic component={ICONS[props.chore.kind]} />}
      title={t(`todo.${props.chore.kind}`)}
      text={`${format.time(appointment().startsAt)} · ${appointment().patient.displayName}`}
    />
  );
}
