import { Button, Chat, NotFoundState, type ChatMessage } from '@daraport/ui';
import { createMemo, Show, type JSX } from 'solid-js';
import { words } from '../messages/index.ts';
import { hrefOf } from '../portal/base.ts';
import { Loaded } from '../portal/Loaded.tsx';
import { useSession } from '../session/session.ts';
import type { ThreadMessage } from './thread.ts';
import { useConversation } from './use-conversation.ts';

export interface ConversationProps {
  id: string;
  /** Names the conversation; the other's name unless given. */
  label?: string | undefined;
  /** Seed of a drawn portrait by the author's person id, where the page knows one. */
  portraitOf?: ((personId: string) => string | undefined) | undefined;
  tools?: JSX.Element | undefined;
}

/** A live conversation: the thread with its composer, for a page of its own or a corner of the workspace. */
export function Conversation(props: ConversationProps) {
  const session = useSession();
  const conversation = useConversation(() => props.id);
  const me = () => session.me()?.person?.id;
  const messages = createMemo(() => conversation.thread().map((each) => chatMessageOf(each, me(), props.portraitOf)));
  return (
    <Loaded
      query={conversation.page}
      select={(data) => data.conversation}
      missing={<NotFoundState title={words.t('conversation.missing')} href={hrefOf('/messages')} />}
    >
      {(data) => (
        <Chat
          label={props.label ?? words.t('conversation.with', { name: othersOf(data.participants, me()) })}
          messages={messages()}
          typing={conversation.typing()?.displayName}
          onSend={(text) => void conversation.send(text)}
          onRetry={(message) => void conversation.sendAgain(message.id)}
          onTyping={conversation.noteTyping}
          closed={session.hasModule('MESSAGING') ? undefined : words.t('conversation.closed')}
          tools={props.tools}
          older={
            <Show when={conversation.hasEarlier()}>
              <Button variant="quiet" size="small" onClick={() => void conversation.loadEarlier()}>
                {words.t('conversation.earlier')}
              </Button>
            </Show>
          }
        />
      )}
    </Loaded>
  );
}

/** The names of everyone in the conversation but the viewer. */
export function othersOf(
  people: readonly { readonly id: string; readonly displayName: string }[],
  me: string | undefined,
): string {
  return people
    .filter((each) => each.id !== me)
    .map((each) => each.displayName)
    .join(', ');
}

function chatMessageOf(
  message: ThreadMessage,
  me: string | undefined,
  portraitOf: ((personId: string) => string | undefined) | undefined,
): ChatMessage {
  const isRead = message.state === 'sent' && message.readAt !== null;
  return {
    id: message.id,
    text: message.body,
    sentAt: message.sentAt,
    isOwn: message.authorId === me,
    status: isRead ? 'read' : message.state,
    author: { id: message.authorId, name: message.authorName, portrait: portraitOf?.(message.authorId) },
  };
}
