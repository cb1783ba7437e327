import { Avatar, dayOf, ListItem } from '@daraport/ui';
import { Show } from 'solid-js';
import { useFormat } from '../format/use-format.ts';
import type { ConversationsQuery } from '../gql/graphql.ts';
import { hrefOf } from '../portal/base.ts';
import { useSession } from '../session/session.ts';
import { othersOf } from './Conversation.tsx';
import { t } from './messages/index.ts';

/** A conversation in the list: with whom, what was said last and when, and how much of it is unread. */
export function ConversationItem(props: {
  conversation: ConversationsQuery['conversations']['edges'][number]['node'];
  isOpen: boolean;
  portraitOf?: ((personId: string) => string | undefined) | undefined;
}) {
  const session = useSession();
  const format = useFormat();
  const me = () => session.me()?.person?.id;
  const name = () => othersOf(props.conversation.participants, me());
  const otherId = () => props.conversation.participants.find((each) => each.id !== me())?.id ?? '';
  /** The time of today's messages, the day of older ones. */
  const when = (at: string) => {
    const day = dayOf(at, session.timeZone());
    return day === dayOf(new Date().toISOString(), session.timeZone()) ? format.time(at) : format.shortDay(day);
  };
  const last = () => {
    const message = props.conversation.lastMessage;
    if (!message) return t('noMessage');
    return message.author.id === me() ? t('you', { text: message.body }) : message.body;
  };
  return (
    <ListItem
      href={hrefOf(`/messages/${props.conversation.id}`)}
      leading={<Avatar id={otherId()} name={name()} portrait={props.portraitOf?.(otherId())} />}
      title={
        <span class="d-messages-line" data-open={props.isOpen ? '' : undefined}>
          <span class="d-messages-words">{name()}</span>
          <Show when={props.conversation.lastMessage}>
            {(message) => <span class="d-muted d-small d-figures">{when(message().sentAt)}</span>}
          </Show>
        </span>
      }
      text={
        <span class="d-messages-line">
          <span class="d-messages-words">{last()}</span>
          <Show when={props.conversation.unreadCount > 0}>
            <span class="d-count">
              {props.conversation.unreadCount}
              <span class="d-hidden"> {t('unread')}</span>
            </span>
          </Show>
        </span>
      }
    />
  );
}
