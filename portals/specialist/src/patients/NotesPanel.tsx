import { hrefOf, Loaded, nodes, useFormat } from '@daraport/client';
import { Badge, Button, Card, List, ListItem, NotebookPenIcon, Skeleton } from '@daraport/ui';
import { For, Show } from 'solid-js';
import type { PatientNotesQuery } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';
import type { PatientNotesList } from './lists.ts';

type Note = NonNullable<PatientNotesQuery['patient']>['notes']['edges'][number]['node'];

/** The notes on this person, the newest first and drafts marked; what they say is read in the workspace. */
export function NotesPanel(props: { list: PatientNotesList }) {
  return (
    <Loaded
      query={props.list.page}
      select={(data) => data.patient?.notes}
      skeleton={<Skeleton shape="block" height="12rem" />}
    >
      {(notes) => (
        <Card title={t('patient.notes')}>
          <Show when={nodes(notes).length > 0} fallback={<p class="d-muted">{t('patient.noNotes')}</p>}>
            <List label={t('patient.notes')}>
              <For each={nodes(notes)}>{(note) => <NoteLine note={note} />}</For>
            </List>
          </Show>
          <Show when={props.list.more().hasMore}>
            <Button
              size="small"
              variant="quiet"
              busy={props.list.more().busy}
              onClick={() => props.list.more().onMore()}
            >
              {t('patient.more')}
            </Button>
          </Show>
        </Card>
      )}
    </Loaded>
  );
}

function NoteLine(props: { note: Note }) {
  const format = useFormat();
  const of = () => props.note.appointment;
  return (
    <ListItem
      href={hrefOf(`/appointments/${of().id}`)}
      leading={<NotebookPenIcon />}
      title={t('patient.noteOn', { type: of().appointmentType.name, day: format.day(of().startsAt) })}
      text={
        props.note.signedAt
          ? t('patient.signedAt', { time: format.moment(props.note.signedAt) })
          : t('patient.begunAt', { time: format.moment(props.note.createdAt) })
      }
      trailing={
        <Show when={props.note.state === 'DRAFT'}>
          <Badge tone="warning">{t('patient.draft')}</Badge>
        </Show>
      }
    />
  );
}
