import { Conversation } from '@daraport/client';
import { Card } from '@daraport/ui';
import { Show } from 'solid-js';
import { t } from '../messages/index.ts';
import type { Desk } from './desk.ts';

/** The conversation with the patient, live, beside everything else. */
export function ChatPanel(props: { desk: Desk }) {
  return (
    <Show when={props.desk.appointment.conversation?.id} keyed>
      {(id) => (
        <Card title={t('workspace.messages')} flush>
          <div class="s-chat s-chat-beside">
            <Conversation id={id} />
          </div>
        </Card>
      )}
    </Show>
  );
}
