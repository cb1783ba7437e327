import { createQuery, Loaded, nodes, useFormat, useSession } from '@daraport/client';
import { Avatar, Button, dayOf, List, ListItem, ShieldCheckIcon, Skeleton, Switch } from '@daraport/ui';
import { createSignal, For, Show } from 'solid-js';
import { graphql } from '../gql/index.ts';
import type { AccessLogQuery } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';
import { toldByDay, type Told } from './told.ts';

const AccessLogPage = graphql(`
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

type AccessEvent = AccessLogQuery['myAccessLog']['edges'][number]['node'];

const ROLES = [
  'SPECIALIST',
  'COORDINATOR',
  'ORGANIZATION_ADMIN',
  'BRAND_ADMIN',
  'COMPLIANCE_OFFICER',
  'OPERATOR',
] as const;
const PAGE = 50;

/** Who saw or changed one's record, in which role, when and why: by day, one's own acts on request. */
export function AccessLog() {
  const session = useSession();
  const format = useFormat();
  const [after, setAfter] = createSignal<string | null>(null);
  const [withOwn, setWithOwn] = createSignal(false);
  const [page] = createQuery({
    query: AccessLogPage,
    variables: () => ({ first: PAGE, after: after(), withOwn: withOwn() }),
    keepPrevious: true,
  });
  const show = (own: boolean) => {
    setAfter(null);
    setWithOwn(own);
  };
  const days = () => toldByDay(nodes(page.data?.myAccessLog), (at) => dayOf(at, session.timeZone()));
  return (
    <div class="d-stack">
      <div class="d-row-apart">
        <p class="d-muted p-log-text">{t('record.logText')}</p>
        <Switch label={t('record.withOwn')} checked={withOwn()} onChange={show} />
      </div>
      <Loaded query={page} select={(data) => data.myAccessLog} skeleton={<Skeleton lines={8} />}>
        {(list) => (
          <div class="d-stack" aria-busy={page.isStale}>
            <For each={days()} fallback={<p>{t('record.logNone')}</p>}>
              {(day) => (
                <section class="p-log-day" aria-labelledby={`log-${day.date}`}>
                  <h2 id={`log-${day.date}`} class="p-log-date">
                    {format.day(`${day.date}T12:00:00Z`, 'UTC')}
                  </h2>
                  <List label={t('record.log')}>
                    <For each={day.acts}>{(told) => <Access told={told} />}</For>
                  </List>
                </section>
              )}
            </For>
            <Show when={list.pageInfo.hasNextPage}>
              <Button wide busy={page.isStale} onClick={() => setAfter(list.pageInfo.endCursor)}>
                {t('record.logMore')}
              </Button>
            </Show>
          </div>
        )}
      </Loaded>
    </div>
  );
}

function Access(props: { told: Told<AccessEvent> }) {
  const session = useSession();
  const format = useFormat();
  const event = () => props.told.event;
  const isOwn = () => event().actor !== null && event().actor?.id === session.me()?.person?.id;
  const who = () => (isOwn() ? t('record.yourself') : (event().actor?.displayName ?? t('record.system')));
  const role = () => {
    const known = ROLES.find((each) => each === event().actorRole);
    return known && !isOwn() ? t(`record.role.${known}`) : undefined;
  };
  const act = () => {
    const words = `${event().resource}, ${t(`record.action.${event().action}`)}`;
    return props.told.count > 1 ? t('record.times', { act: words, count: props.told.count }) : words;
  };
  const when = () => {
    const [first, last] = [format.time(event().at), format.time(props.told.until)];
    return first === last ? first : `${first}–${last}`;
  };
  return (
    <ListItem
      leading={
        <Show when={event().actor} fallback={<ShieldCheckIcon />}>
          {(actor) => <Avatar size="small" id={actor().id} name={actor().displayName} />}
        </Show>
      }
      title={
        <>
          {who()}
          <Show when={role()}>{(words) => <span class="p-log-role d-muted"> · {words()}</span>}</Show>
        </>
      }
      text={
        <>
          <span class="p-own-line">{act()}</span>
          <Show when={event().reason}>
            {(reason) => <span class="p-own-line">{t('record.reason', { reason: reason() })}</span>}
          </Show>
        </>
      }
      trailing={<span class="d-muted d-small d-figures">{when()}</span>}
    />
  );
}
