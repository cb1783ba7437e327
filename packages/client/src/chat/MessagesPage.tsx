import { ArrowLeftIcon, Avatar, ById, EmptyState, LinkButton, List, Page, Skeleton } from '@daraport/ui';
import { useParams } from '@solidjs/router';
import { createEffect, on, Show, untrack } from 'solid-js';
import type { ConversationsQuery } from '../gql/graphql.ts';
import { nodes } from '../graph/nodes.ts';
import { createQuery } from '../graph/query.ts';
import { hrefOf } from '../portal/base.ts';
import { Loaded } from '../portal/Loaded.tsx';
import { useSession } from '../session/session.ts';
import { Conversation, othersOf } from './Conversation.tsx';
import { ConversationItem } from './ConversationItem.tsx';
import { Conversations } from './documents.ts';
import { t } from './messages/index.ts';
import './messages.css';

export interface MessagesPageProps {
  /** Stands in the place of the list while nobody has written; says what leads to the first conversation. */
  emptyText: string;
  /** Seed of a drawn portrait by the author's person id, where the portal knows one. */
  portraitOf?: ((personId: string) => string | undefined) | undefined;
}

/**
 * `/messages/:id?` of patient and specialist: the conversations left, the open one right; on a phone one after the
 * other. The focus goes into what was opened, and back to its line when it is left.
 */
export function MessagesPage(props: MessagesPageProps) {
  const params = useParams<{ id?: string }>();
  const [page] = createQuery({ query: Conversations });
  let list: HTMLDivElement | undefined;
  let pane: HTMLDivElement | undefined;
  let opened = untrack(() => params.id);
  let left: string | undefined;
  createEffect(
    on(
      () => params.id,
      (id) => {
        if (id) pane?.focus({ preventScroll: true });
        left = id ? undefined : opened;
        opened = id;
      },
      { defer: true },
    ),
  );
  // Its line may still be under way when one leaves.
  createEffect(
    on([() => params.id, () => page.data], () => {
      const line = left && list?.querySelector<HTMLElement>(`a[href$="/messages/${left}"]`);
      if (!line) return;
      left = undefined;
      const isElsewhere = document.activeElement !== document.body && !pane?.contains(document.activeElement);
      if (!isElsewhere) line.focus();
    }),
  );
  const open = () => nodes(page.data?.conversations).find((each) => each.id === params.id);
  return (
    <Page title={t('title')} width="wide">
      <div class="d-messages" data-open={params.id ? '' : undefined}>
        <div class="d-messages-list" ref={list}>
          <Loaded
            query={page}
            select={(data) => data.conversations}
            isEmpty={(found) => found.edges.length === 0}
            skeleton={<Skeleton shape="row" rows={3} />}
            empty={<EmptyState illustration="messages" title={t('none')} text={props.emptyText} />}
          >
            {(found) => (
              <List label={t('title')}>
                <ById each={nodes(found)} id={(each) => each.id}>
                  {(each) => (
                    <ConversationItem
                      conversation={each()}
                      isOpen={each().id === params.id}
                      portraitOf={props.portraitOf}
                    />
                  )}
                </ById>
              </List>
            )}
          </Loaded>
        </div>
        <div ref={pane} class="d-messages-open" tabindex="-1" data-autofocus={params.id ? '' : undefined}>
          <Show
            when={params.id}
            keyed
            fallback={
              <div class="d-messages-hint">
                <EmptyState illustration="messages" level={3} title={t('choose')} />
              </div>
            }
          >
            {(id) => (
              <>
                <Head conversation={open()} portraitOf={props.portraitOf} />
                <Conversation id={id} portraitOf={props.portraitOf} />
              </>
            )}
          </Show>
        </div>
      </div>
    </Page>
  );
}

/** With whom one writes, and on a phone the way back to the list. */
function Head(props: {
  conversation: ConversationsQuery['conversations']['edges'][number]['node'] | undefined;
  portraitOf: MessagesPageProps['portraitOf'];
}) {
  const session = useSession();
  const me = () => session.me()?.person?.id;
  const other = () => props.conversation?.participants.find((each) => each.id !== me());
  return (
    <div class="d-messages-head">
      <LinkButton
        class="d-messages-back"
        variant="quiet"
        size="small"
        icon={ArrowLeftIcon}
        href={hrefOf('/messages')}
        aria-label={t('back')}
      />
      <Show when={other()}>
        {(person) => (
          <>
            <Avatar
              size="small"
              id={person().id}
              name={person().displayName}
              portrait={props.portraitOf?.(person().id)}
            />
            <h2 class="d-messages-who">{othersOf(props.conversation?.participants ?? [], me())}</h2>
          </>
        )}
      </Show>
    </div>
  );
}
