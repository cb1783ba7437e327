/* oxlint-disable jsx-a11y/no-noninteractive-tabindex -- The log scrolls, so it takes the keyboard. */
import { createEffect, createMemo, createUniqueId, For, on, onMount, Show, type JSX } from 'solid-js';
import { Avatar } from '../avatar/Avatar.tsx';
import { Button } from '../button/Button.tsx';
import { dayOf, formatDay, formatTime } from '../time/format.ts';
import { chatWords } from '../words/chat.ts';
import { useOwnWords, useSpeech } from '../words/context.tsx';
import { Composer } from './Composer.tsx';
import { byDay, continues, type ChatMessage } from './days.ts';

export interface ChatProps {
  /** Names the conversation for assistive technology. */
  label: string;
  /** Oldest first. */
  messages: readonly ChatMessage[];
  onSend: (text: string) => void;
  /** Sends a failed message again. */
  onRetry?: ((message: ChatMessage) => void) | undefined;
  /** Called while the viewer types. */
  onTyping?: (() => void) | undefined;
  /** The name of who types now. */
  typing?: string | undefined;
  /** Above the oldest: a button that loads what was before. */
  older?: JSX.Element | undefined;
  /** Closes the composer and says why: "This conversation is closed." */
  closed?: JSX.Element | undefined;
  /** Beside the composer: attach a file. */
  tools?: JSX.Element | undefined;
}

/** A conversation: messages by day with their state, who is typing, and a composer; stays at the newest. */
export function Chat(props: ChatProps) {
  const speech = useSpeech();
  const own = useOwnWords(chatWords);
  let log: HTMLDivElement | undefined;
  let isAtEnd = true;
  const days = createMemo(() => byDay(props.messages, speech().timeZone));
  const toEnd = () => log?.scrollTo({ top: log.scrollHeight });
  const notice = () => {
    if (log) isAtEnd = log.scrollHeight - log.scrollTop - log.clientHeight < 48;
  };
  onMount(toEnd);
  createEffect(
    on([() => props.messages.at(-1)?.id, () => props.typing], () => {
      if (isAtEnd || props.messages.at(-1)?.isOwn) queueMicrotask(toEnd);
    }),
  );
  return (
    <section class="d-chat" aria-label={props.label}>
      <div class="d-chat-log" ref={log} role="log" tabindex="0" aria-label={props.label} onScroll={notice}>
        {props.older}
        <For each={days()} fallback={<p class="d-muted d-chat-empty">{own().messagesEmpty}</p>}>
          {(day) => (
            <section class="d-chat-day" aria-label={dayWords(day.date)}>
              <p class="d-chat-date" aria-hidden="true">
                {dayWords(day.date)}
              </p>
              <For each={day.messages}>
                {(message, index) => (
                  <Bubble
                    message={message}
                    isContinued={continues(day.messages[index() - 1], message)}
                    onRetry={props.onRetry}
                  />
                )}
              </For>
            </section>
          )}
        </For>
        <Show when={props.typing}>
          {(name) => (
            <p class="d-chat-typing">
              <span class="d-chat-dots" aria-hidden="true">
                <i />
                <i />
                <i />
              </span>
              {own().typing(name())}
            </p>
          )}
        </Show>
      </div>
      <Show when={!props.closed} fallback={<p class="d-chat-closed">{props.closed}</p>}>
        <Composer onSend={props.onSend} onTyping={props.onTyping} tools={props.tools} />
      </Show>
    </section>
  );

  function dayWords(date: string): string {
    const { timeZone, locale, words } = speech();
    const now = new Date();
    if (date === dayOf(now.toISOString(), timeZone)) return words.today;
    if (date === dayOf(new Date(now.getTime() - 86_400_000).toISOString(), timeZone)) return own().yesterday;
    return formatDay(`${date}T12:00:00Z`, 'UTC', locale, now.toISOString());
  }
}

function Bubble(props: { message: ChatMessage; isContinued: boolean; onRetry: ChatProps['onRetry'] }) {
  const speech = useSpeech();
  const own = useOwnWords(chatWords);
  const statusId = createUniqueId();
  const status = () => {
    const words = own();
    const all = { sending: words.sending, sent: words.sent, read: words.read, failed: words.sendFailed };
    return props.message.isOwn ? all[props.message.status ?? 'sent'] : undefined;
  };
  return (
    <article
      class="d-message"
      data-own={props.message.isOwn ? '' : undefined}
      data-continued={props.isContinued ? '' : undefined}
      data-status={props.message.status}
    >
      <Show when={!props.message.isOwn}>
        <span class="d-message-face">
          <Show when={!props.isContinued}>
            <Avatar size="tiny" {...props.message.author} />
          </Show>
        </span>
      </Show>
      <div class="d-message-body">
        <span class="d-hidden">{props.message.isOwn ? speech().words.you : props.message.author.name}: </span>
        <p class="d-message-text">{props.message.text}</p>
        <p class="d-message-foot d-figures" id={statusId}>
          <time dateTime={props.message.sentAt}>
            {formatTime(props.message.sentAt, speech().timeZone, speech().locale)}
          </time>
          <Show when={status()}>
            <span> · {status()}</span>
          </Show>
          <Show when={props.message.status === 'failed' && props.onRetry}>
            {(retry) => (
              <Button size="small" variant="quiet" onClick={() => retry()(props.message)}>
                {own().sendAgain}
              </Button>
            )}
          </Show>
        </p>
      </div>
    </article>
  );
}
