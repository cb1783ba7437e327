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
type Role = (typeof ROLES)[number];

const ROLES = [
  'SPECIALIST',
  'COORDINATOR',
  'ORGANIZATION_ADMIN',
  'BRAND_ADMIN',
  'COMPLIANCE_OFFICER',
  'OPERATOR',
] as const;

/** The same act by the same person within the same minute, told once with how often. */
function told(events: readonly AccessEvent[]) {
  const sameness = (event: AccessEvent) =>
    [event.at.slice(0, 16), event.actor?.id, event.actorRole, event.action, event.resource, event.reason].join('|');
  const groups: { event: AccessEvent; count: number }[] = [];
  for (const event of events) {
    const last = groups.at(-1);
    if (last && sameness(last.event) === sameness(event)) last.count += 1;
    else groups.push({ event, count: 1 });
  }
  return groups;
}

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
  const title = (event: AccessEvent, count: number) => {
    const act = `${who(event)}: ${event.resource}, ${t(`record.action.${event.action}`)}`;
    return count > 1 ? t('record.times', { act, count }) : act;
  };
  const role = (event: AccessEvent) => {
    const known = ROLES.find((each: Role) => each === event.actorRole);
    return known && !isOwn(event) ? t(`record.role.${known}`) : undefined;
  };
  const text = (event: AccessEvent) =>
    [role(event), format.moment(event.at), event.reason && t('record.reason', { reason: event.reason })]
      .filter(Boolean)
      .join(' · ');
  return (
    <Section title={t('record.log')} text={t('record.logText')}>
      <Loaded query={page} select={(data) => data.myAccessLog} skeleton={<Skeleton lines={8} />}>
        {(list) => (
          <div class="d-stack">
            <Switch label={t('record.withOwn')} checked={withOwn()} onChange={show} />
            <List label={t('record.log')}>
              <For each={told(nodes(list))} fallback={<ListItem title={t('record.logNone')} />}>
                {({ event, count }) => (
                  <ListItem leading={<ShieldCheckIcon />} title={title(event, count)} text={text(event)} />
                )}
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
