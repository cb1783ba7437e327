import { createQuery, hrefOf, Loaded, nodes } from '@daraport/client';
import { Button, Card, List, ListItem, Skeleton, TimeRange } from '@daraport/ui';
import { createMemo, createSignal, For, Show } from 'solid-js';
import type { HistoryRowFragment } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';
import { kindOf, StateBadge } from '../parts/AppointmentWords.tsx';
import type { Desk } from './desk.ts';
import { History } from './documents.ts';

/** The other appointments with the same person, told by their common conversation: those ahead, then those before. */
export function HistoryPanel(props: { desk: Desk }) {
  const [after, setAfter] = createSignal<string | null>(null);
  const conversationId = () => props.desk.appointment.conversation?.id;
  const [page] = createQuery({
    query: History,
    variables: () => ({ after: after() }),
    pause: () => conversationId() === undefined,
    keepPrevious: true,
  });
  const shared = createMemo(() =>
    [...nodes(page.data?.upcoming).toReversed(), ...nodes(page.data?.past)].filter(
      (each) => each.conversation?.id === conversationId() && each.id !== props.desk.appointment.id,
    ),
  );
  return (
    <Show when={conversationId()}>
      <Card title={t('history.title')}>
        <Loaded query={page} skeleton={<Skeleton lines={4} />}>
          {(data) => (
            <div class="d-stack-tight">
              <Show when={shared().length > 0} fallback={<p class="d-muted">{t('history.none')}</p>}>
                <List label={t('history.title')}>
                  <For each={shared()}>{(each) => <Line row={each} />}</For>
                </List>
              </Show>
              <Show when={data.past.pageInfo.hasNextPage}>
                <Button
                  size="small"
                  variant="quiet"
                  busy={page.isStale}
                  onClick={() => setAfter(data.past.pageInfo.endCursor)}
                >
                  {t('history.more')}
                </Button>
              </Show>
            </div>
          )}
        </Loaded>
      </Card>
    </Show>
  );
}

function Line(props: { row: HistoryRowFragment }) {
  return (
    <ListItem
      href={hrefOf(`/appointments/${props.row.id}`)}
      title={<TimeRange startsAt={props.row.startsAt} zone={false} />}
      text={
        <span class="s-line">
          {kindOf(props.row)}
          <Show when={props.row.state === 'CANCELLED' || props.row.state === 'NO_SHOW'}>
            <StateBadge state={props.row.state} />
          </Show>
        </span>
      }
    />
  );
}
