import { createSignal } from 'solid-js';
import { Chat, Page, type ChatMessage } from '../../src/index.ts';
import { say } from '../choices.ts';

const ana = { id: 'a', name: 'Dr. Ana Šarić', portrait: 'Dr. Ana Šarić' };
const me = { id: 'me', name: 'Ich' };
const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();

export function Conversation() {
  const [messages, setMessages] = createSignal<ChatMessage[]>([
    {
      id: '1',
      isOwn: false,
      author: ana,
      sentAt: ago(3000),
      text: say('Guten Tag. Haben Sie das Schlaftagebuch weitergeführt?', 'Hello. Have you kept up the sleep diary?'),
    },
    {
      id: '2',
      isOwn: true,
      author: me,
      sentAt: ago(2900),
      status: 'read',
      text: say('Ja, bis auf das Wochenende.', 'Yes, except for the weekend.'),
    },
    {
      id: '3',
      isOwn: false,
      author: ana,
      sentAt: ago(60),
      text: say(
        'Das genügt. Bitte laden Sie es vor unserem Termin hoch.',
        'That is enough. Please upload it before our appointment.',
      ),
    },
    { id: '4', isOwn: false, author: ana, sentAt: ago(59), text: say('Bis Dienstag.', 'See you on Tuesday.') },
    {
      id: '5',
      isOwn: true,
      author: me,
      sentAt: ago(10),
      status: 'failed',
      text: say('Gern, ich lade es heute Abend hoch.', 'Gladly, I will upload it tonight.'),
    },
    {
      id: '6',
      isOwn: true,
      author: me,
      sentAt: ago(1),
      status: 'sending',
      text: say('Bis Dienstag.', 'See you on Tuesday.'),
    },
  ]);
  const send = (text: string) =>
    setMessages([
      ...messages(),
      { id: String(Date.now()), isOwn: true, author: me, sentAt: new Date().toISOString(), status: 'sent', text },
    ]);
  const retry = (failed: ChatMessage) =>
    setMessages(messages().map((each) => (each.id === failed.id ? { ...each, status: 'sent' } : each)));
  return (
    <Page title={say('Nachrichten', 'Messages')}>
      <div class="g-chat">
        <Chat
          label={say('Unterhaltung mit Dr. Ana Šarić', 'Conversation with Dr. Ana Šarić')}
          messages={messages()}
          onSend={send}
          onRetry={retry}
          typing="Dr. Ana Šarić"
        />
      </div>
      <div class="g-chat-empty">
        <Chat label={say('Leere Unterhaltung', 'Empty conversation')} messages={[]} onSend={() => undefined} />
      </div>
    </Page>
  );
}
