import { createQuery, hrefOf, Loaded, nodes, useFormat } from '@daraport/client';
import { EmptyState, Skeleton } from '@daraport/ui';
import { For } from 'solid-js';
import { graphql } from '../gql/index.ts';
import { t } from '../messages/index.ts';
import { NoteCard } from '../parts/NoteCard.tsx';

const NotesPage = graphql(`
  query SignedNotes {
    myAppointments(first: 50, period: PAST) {
      edges {
        cursor
        node {
          id
          startsAt
          notes {
            ...NoteParts
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** What specialists wrote down and signed, each with the appointment it belongs to. */
export function SignedNotes() {
  const format = useFormat();
  const [page] = createQuery({ query: NotesPage });
  const signed = () =>
    nodes(page.data?.myAppointments).flatMap(({ id, startsAt, notes }) =>
      notes.filter((note) => note.state === 'SIGNED').map((note) => ({ id, startsAt, note })),
    );
  return (
    <Loaded
      query={page}
      isEmpty={() => signed().length === 0}
      skeleton={<For each={[1, 2, 3]}>{() => <Skeleton shape="card" />}</For>}
      empty={<EmptyState illustration="calendar" title={t('record.notesNone')} text={t('record.notesNoneText')} />}
    >
      {() => (
        <div class="d-stack">
          <For each={signed()}>
            {({ id, startsAt, note }) => (
              <NoteCard
                note={note}
                level={2}
                appointment={
                  <a href={hrefOf(`/appointments/${id}`)}>{t('record.ofAppointment', { day: format.day(startsAt) })}</a>
                }
              />
            )}
          </For>
        </div>
      )}
    </Loaded>
  );
}
