import type { OwnWords } from './context.tsx';

interface ChatWords {
  readonly message: string;
  readonly messagePlaceholder: string;
  readonly send: string;
  readonly sending: string;
  readonly sent: string;
  readonly read: string;
  readonly sendFailed: string;
  readonly sendAgain: string;
  readonly typing: (name: string) => string;
  readonly messagesEmpty: string;
  readonly yesterday: string;
}

/** What a conversation says. */
export const chatWords: OwnWords<ChatWords> = {
  de: {
    message: 'Nachricht',
    messagePlaceholder: 'Nachricht schreiben',
    send: 'Senden',
    sending: 'Wird gesendet',
    sent: 'Gesendet',
    read: 'Gelesen',
    sendFailed: 'Nicht gesendet',
    sendAgain: 'Noch einmal senden',
    typing: (name) => `${name} schreibt`,
    messagesEmpty:
      'Noch gibt es keine Nachrichten. Was Sie hier schreiben, sehen nur die Beteiligten dieser Unterhaltung.',
    yesterday: 'Gestern',
  },
  en: {
    message: 'Message',
    messagePlaceholder: 'Write a message',
    send: 'Send',
    sending: 'Sending',
    sent: 'Sent',
    read: 'Read',
    sendFailed: 'Not sent',
    sendAgain: 'Send again',
    typing: (name) => `${name} is typing`,
    messagesEmpty: 'There are no messages yet. What you write here is seen only by the people in this conversation.',
    yesterday: 'Yesterday',
  },
};
