import { Conversation, createQuery, hrefOf, Loaded, nodes, othersOf, useFormat, useSession } from '@daraport/client';
import { ArrowLeftIcon, Avatar, Badge, EmptyState, LinkButton, List, ListItem, Page, Skeleton } from '@daraport/ui';
import { useParams } from '@solidjs/router';
import { createEffect, For, on, Show } from 'solid-js';
import { graphql } from '../gql/index.ts';
import type { ConversationsQuery } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';

const Conversations = graphql(`
  query Conversations {
    conversations(first: 50) {
      edges {
        cursor
        node {
          id
          unreadCount
          participants {
            id
            displayName
          }
          lastMessage {
            id
            body
            sentAt
            author {
              id
            }
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

type Entry = ConversationsQuery['conversations']['edges'][number]['node'];

/** `/messages` and `/messages/:id`: the conversations left, the open one right; on a phone one after the other. */
export default function MessagesPage() {
  const params = useParams<{ id?: string }>();
  const session = useSession();
  const [page] = createQuery({ query: Conversations });
  const openName = () => {
    const open = nodes(page.data?.conversations).find((each) => each.id === params.id);
    return open && othersOf(open.participants, session.me()?.person?.id);
  };
  let pane: HTMLDivElement | undefined;
  /** Who opened a conversation goes on in it, not at the top of the list. */
  createEffect(
    on(
      () => params.id,
      (id) => id && pane?.focus({ preventScroll: true }),
      { defer: true },
    ),
  );
  return (
    <Page title={t('messages.title')} width="wide">
      <div class="p-messages" data-open={params.id ? '' : undefined}>
        <div class="p-messages-list">
          <Loaded
            query={page}
            select={(data) => data.conversations}
            isEmpty={(list) => list.edges.length === 0}
            skeleton={<For each={[1, 2, 3]}>{() => <Skeleton shape="row" />}</For>}
            empty={<EmptyState illustration="messages" title={t('messages.none')} text={t('messages.noneText')} />}
          >
            {(list) => (
              <List label={t('messages.title')}>
                <For each={nodes(list)}>{(each) => <ConversationItem conversation={each} />}</For>
              </List>
            )}
          </Loaded>
        </div>
        <div ref={pane} class="p-messages-open" tabindex="-1" data-autofocus={params.id ? '' : undefined}>
          <Show when={params.id} keyed fallback={<p class="d-muted p-messages-hint">{t('messages.choose')}</p>}>
            {(id) => (
              <>
                <div class="d-row-apart p-messages-head">
                  <LinkButton
                    class="p-messages-back"
                    variant="quiet"
                    size="small"
                    icon={ArrowLeftIcon}
                    href={hrefOf('/messages')}
                  >
                    {t('messages.back')}
                  </LinkButton>
                  <Show when={openName()}>{(name) => <h2 class="p-messages-who">{name()}</h2>}</Show>
                </div>
                <Conversation id={id} />
              </>
            )}
          </Show>
        </div>
      </div>
    </Page>
  );
}

function ConversationItem(props: { conversation: Entry }) {
  const session = useSession();
  const format = useFormat();
  const me = () => session.me()?.person?.id;
  const name = () => othersOf(props.conversation.participants, me());
  const last = () => {
    const message = props.conversation.lastMessage;
    if (!message) return t('messages.noMessage');
    return message.author.id === me() ? t('messages.you', { text: message.body }) : message.body;
  };
  return (
    <ListItem
      href={hrefOf(`/messages/${props.conversation.id}`)}
      leading={<Avatar id={props.conversation.participants.find((each) => each.id !== me())?.id ?? ''} name={name()} />}
      title={name()}
      text={
        <>
          <span class="p-one-line">{last()}</span>
          <Show when={props.conversation.lastMessage}>
            {(message) => <span>{format.relative(message().sentAt)}</span>}
          </Show>
        </>
      }
      trailing={
        <Show when={props.conversation.unreadCount > 0}>
          <Badge tone="accent" icon={false}>
            {props.conversation.unreadCount}
          </Badge>
        </Show>
      }
    />
  );
}
