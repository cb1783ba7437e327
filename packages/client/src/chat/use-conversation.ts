import { showToast } from '@daraport/ui';
import type { Client } from '@urql/core';
import { batch, createEffect, createSignal, on, onCleanup, type Accessor } from 'solid-js';
import type { MessagePartsFragment } from '../gql/graphql.ts';
import { requestOf } from '../graph/document.ts';
import { newKey } from '../graph/key.ts';
import { createMutation } from '../graph/mutation.ts';
import { createQuery } from '../graph/query.ts';
import { createSubscription } from '../graph/subscription.ts';
import { troubleOf } from '../graph/trouble.ts';
import { useGraph } from '../graph/context.ts';
import { words } from '../messages/index.ts';
import { useSession } from '../session/session.ts';
import {
  ConversationPage,
  MarkConversationRead,
  MessageReceived,
  SendMessage,
  SetTyping,
  Typing,
} from './documents.ts';
import { merge, withState, type ThreadMessage } from './thread.ts';

/** Messages asked at once. */
const PAGE = 50;
/** Milliseconds a typing notice holds, and the least between two of ours. */
const TYPING_HOLDS = 5000;
const TYPING_EVERY = 3000;

/** The threads as they were last seen, of one session: what the cache has of them is as old as their page's answer. */
const seen = new WeakMap<Client, Map<string, readonly ThreadMessage[]>>();

/** Own messages that are not known to have arrived, by conversation: they outlive the page, not the tab. */
const unsent = new Map<string, readonly ThreadMessage[]>();

/**
 * One conversation, live: the newest page, what was missed since (by cursor), and everything after; own messages
 * appear at once and say when they failed. Shared by the patient's and the specialist's pages.
 */
export function useConversation(id: Accessor<string>) {
  const graph = useGraph();
  const session = useSession();
  const me = () => session.me()?.person?.id ?? '';
  const seenHere = () => {
    const known = seen.get(graph.client()) ?? new Map<string, readonly ThreadMessage[]>();
    seen.set(graph.client(), known);
    return known;
  };
  const knownHere = () => {
    const own = (unsent.get(id()) ?? []).filter((each) => each.authorId === me());
    return merge(seenHere().get(id()) ?? [], own);
  };
  const [thread, setThread] = createSignal<readonly ThreadMessage[]>(knownHere());
  const [earlier, setEarlier] = createSignal<{ cursor: string | null; has: boolean }>({ cursor: null, has: false });
  const [resumeAt, setResumeAt] = createSignal<{ after?: string } | undefined>();
  const [page, refetch] = createQuery({
    query: ConversationPage,
    variables: () => ({ id: id(), last: PAGE }),
  });
  createEffect(on(id, () => batch(() => [setThread(knownHere()), setResumeAt(undefined)]), { defer: true }));
  createEffect(
    on(thread, (now) => {
      const sent = now.filter((each) => each.state === 'sent');
      seenHere().set(id(), sent);
    }),
  );
  createEffect(() => {
    const conversation = page.data?.conversation;
    if (!conversation || conversation.id !== id()) return;
    const { edges, pageInfo } = conversation.messages;
    batch(() => {
      setThread((now) =>
        merge(
          now,
          edges.map((edge) => messageOf(edge.node)),
        ),
      );
      if (resumeAt()) return;
      setEarlier({ cursor: pageInfo.startCursor, has: pageInfo.hasPreviousPage });
      const last = edges.at(-1)?.cursor;
      setResumeAt(last ? { after: last } : {});
    });
  });
  createSubscription(
    {
      query: MessageReceived,
      variables: () => ({ conversationId: id(), ...resumeAt() }),
      pause: () => resumeAt() === undefined,
    },
    (data) => {
      setThread((now) => merge(now, [messageOf(data.messageReceived.message)]));
      setTyping((now) => (now?.id === data.messageReceived.message.author.id ? undefined : now));
    },
  );

  const [mark] = createMutation(MarkConversationRead);
  const markRead = async () => {
    const { data } = await mark({ conversationId: id() });
    const result = data?.markConversationRead;
    if (result && result.__typename !== 'MarkConversationReadPayload')
      showToast({ tone: 'danger', title: words.t('conversation.stillUnread'), text: result.message });
  };
  /** The newest unread message of the other, once the graph has answered; what is only remembered may be read by now. */
  const unreadLast = () => {
    const isRemembered = page.isStale || (page.error !== undefined && troubleOf(page.error) === 'offline');
    if (!page.data || isRemembered) return undefined;
    const last = thread().findLast((each) => each.authorId !== me());
    return last?.readAt === null ? last.id : undefined;
  };
  createEffect(on(unreadLast, (last) => last && void markRead()));

  const [send] = createMutation(SendMessage);
  const deliver = async (message: ThreadMessage) => {
    const conversationId = id();
    const clientId = message.clientId ?? message.id;
    const others = () => (unsent.get(conversationId) ?? []).filter((each) => each.clientId !== clientId);
    unsent.set(conversationId, [...others(), { ...message, state: 'failed' }]);
    setThread((now) => withState(merge(now, [message]), clientId, 'sending'));
    const { data } = await send({ input: { conversationId, body: message.body, clientId } });
    const result = data?.sendMessage;
    const sent = result?.__typename === 'SendMessagePayload' ? messageOf(result.sent) : undefined;
    if (sent) unsent.set(conversationId, others());
    // Another conversation may be open by now.
    if (conversationId === id()) setThread((now) => (sent ? merge(now, [sent]) : withState(now, clientId, 'failed')));
  };

  const [typing, setTyping] = createSignal<{ id: string; displayName: string }>();
  let typingEnds: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => clearTimeout(typingEnds));
  const isClosed = () => !session.hasModule('MESSAGING');
  createSubscription({ query: Typing, variables: () => ({ conversationId: id() }), pause: isClosed }, (data) => {
    if (data.typing.person.id === me()) return;
    setTyping(data.typing.person);
    refreshReadMarks();
    clearTimeout(typingEnds);
    typingEnds = setTimeout(() => setTyping(undefined), TYPING_HOLDS);
  });
  const [tellTyping] = createMutation(SetTyping);
  let toldAt = 0;

  /** Who writes has read: the page is asked again where a message of ours still counts as unread. */
  const refreshReadMarks = () => {
    if (thread().some((each) => each.authorId === me() && each.state === 'sent' && !each.readAt)) refetch();
  };

  return {
    page,
    thread,
    /** The one who writes right now, if any. */
    typing,
    hasEarlier: () => earlier().has,
    loadEarlier: async () => {
      const request = requestOf(ConversationPage, { id: id(), last: PAGE, before: earlier().cursor });
      const { data } = await graph.client().executeQuery(request, { requestPolicy: 'network-only' }).toPromise();
      const messages = data?.conversation?.messages;
      if (!messages) return;
      setThread((now) =>
        merge(
          now,
          messages.edges.map((edge) => messageOf(edge.node)),
        ),
      );
      setEarlier({ cursor: messages.pageInfo.startCursor, has: messages.pageInfo.hasPreviousPage });
    },
    /** Sends; the message stands in the thread at once. */
    send: (body: string) => deliver(draftOf(body, me(), session.me()?.person?.displayName ?? '')),
    /** Sends a failed message again under its own clientId, so it can not arrive twice. */
    sendAgain: (messageId: string) => {
      const message = thread().find((each) => each.id === messageId && each.state === 'failed');
      return message ? deliver(message) : Promise.resolve();
    },
    /** Call it with every keystroke; the other side is told at most every three seconds. */
    noteTyping: () => {
      if (Date.now() - toldAt < TYPING_EVERY) return;
      toldAt = Date.now();
      void tellTyping({ conversationId: id() });
    },
  };
}

function messageOf(message: MessagePartsFragment): ThreadMessage {
  const { id, body, sentAt, readAt, clientId, author } = message;
  return { id, body, sentAt, readAt, clientId, authorId: author.id, authorName: author.displayName, state: 'sent' };
}

function draftOf(body: string, authorId: string, authorName: string): ThreadMessage {
  const clientId = newKey();
  return {
    id: clientId,
    clientId,
    body,
    authorId,
    authorName,
    sentAt: new Date().toISOString(),
    readAt: null,
    state: 'sending',
  };
}
