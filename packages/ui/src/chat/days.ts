import { dayOf } from '../time/format.ts';

/** A message as the chat shows it. */
export interface ChatMessage {
  readonly id: string;
  readonly text: string;
  /** ISO instant. */
  readonly sentAt: string;
  readonly isOwn: boolean;
  readonly author: {
    readonly id: string;
    readonly name: string;
    readonly photoUrl?: string | undefined;
    readonly portrait?: string | undefined;
  };
  /** Of own messages; `sent` unless said. */
  readonly status?: 'sending' | 'sent' | 'read' | 'failed' | undefined;
}

/** The messages of one calendar day in the viewer's zone. */
export interface ChatDay {
  readonly date: string;
  readonly messages: readonly ChatMessage[];
}

/** Groups messages, given oldest first, by the viewer's calendar day. */
export function byDay(messages: readonly ChatMessage[], timeZone: string): ChatDay[] {
  const days = new Map<string, ChatMessage[]>();
  for (const message of messages) {
    const date = dayOf(message.sentAt, timeZone);
    days.set(date, [...(days.get(date) ?? []), message]);
  }
  return [...days].map(([date, ofDay]) => ({ date, messages: ofDay }));
}

/** Whether a message goes on from the one before: same author within five minutes. */
export function continues(before: ChatMessage | undefined, message: ChatMessage): boolean {
  if (!before || before.isOwn !== message.isOwn || before.author.id !== message.author.id) return false;
  return Date.parse(message.sentAt) - Date.parse(before.sentAt) < 5 * 60_000;
}
