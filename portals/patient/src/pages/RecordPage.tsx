import { createQuery, Loaded, nodes, useFormat, useSession } from '@daraport/client';
import { Button, EmptyState, List, ListItem, Page, Section, ShieldCheckIcon, Skeleton, Switch } from '@daraport/ui';
import { createSignal, For, Show } from 'solid-js';
import { graphql } from '../gql/index.ts';
import type { AccessLogQuery } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';
import { NoteCard } from '../parts/NoteCard.tsx';

const AccessLog = graphql(`
  query AccessLog($first: Int!, $after: String, $withOwn: Boolean!) {
    myAccessLog(first: $first, after: $after, withOwn: $withOwn) {
      edges {
        cursor
        node {
          id
          at
          action
          actorRole
          resource
          reason
          actor {
            id
            displayName
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

const SignedNotes = graphql(`
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

type AccessEvent = AccessLogQuery['myAccessLog']['edges'][number]['node'];

const PAGE = 50;

/** `/record`: who saw or changed one's record, and the signed notes in it. */
export default function RecordPage() {
  return (
    <Page title={t('record.title')}>
      <div class="d-split p-record">
        <AccessSection />
        <NotesSection />
      </div>
    </Page>
  );
}

function AccessSection() {
  const session = useSession();
  const format = useFormat();
  const [after, setAfter] = createSignal<string | null>(null);
  const [withOwn, setWithOwn] = createSignal(false);
  const [page] = createQuery({
    query: AccessLog,
    variables: () => ({ first: PAGE, after: after(), withOwn: withOwn() }),
    keepPrevious: true,
  });
  const isOwn = (event: AccessEvent) => event.actor !== null && event.actor.id === session.me()?.person?.id;
  const show = (own: boolean) => {
    setAfter(null);
    setWithOwn(own);
  };
  const who = (event: AccessEvent) => {
    if (isOwn(event)) return t('record.yourself');
    return event.actor?.displayName ?? t('record.system');
  };
  const title = (event: AccessEvent) => `${who(event)}: ${event.resource}, ${t(`record.action.${event.action}`)}`;
  const text = (event: AccessEvent) =>
    [format.moment(event.at), event.reason && t('record.reason', { reason: event.reason })].filter(Boolean).join(' · ');
  return (
    <Section title={t('record.log')} text={t('record.logText')}>
      <Loaded query={page} select={(data) => data.myAccessLog} skeleton={<Skeleton lines={8} />}>
        {(list) => (
          <div class="d-stack">
            <Switch label={t('record.withOwn')} checked={withOwn()} onChange={show} />
            <List label={t('record.log')}>
              <For each={nodes(list)} fallback={<ListItem title={t('record.logNone')} />}>
                {(event) => <ListItem leading={<ShieldCheckIcon />} title={title(event)} text={text(event)} />}
              </For>
            </List>
            <Show when={list.pageInfo.hasNextPage}>
              <Button wide busy={page.isStale} onClick={() => setAfter(list.pageInfo.endCursor)}>
                {t('record.logMore')}
              </Button>
            </Show>
          </div>
        )}
      </Loaded>
    </Section>
  );
}

function NotesSection() {
  const [page] = createQuery({ query: SignedNotes });
  const signed = () =>
    nodes(page.data?.myAppointments).flatMap((each) => each.notes.filter((note) => note.state === 'SIGNED'));
  return (
    <Section title={t('record.notes')}>
      <Loaded
        query={page}
        isEmpty={() => signed().length === 0}
        empty={<EmptyState title={t('record.notesNone')} text={t('record.notesNoneText')} level={3} />}
      >
        {() => (
          <div class="d-stack">
            <For each={signed()}>{(note) => <NoteCard note={note} />}</For>
          </div>
        )}
      </Loaded>
    </Section>
  );
}
