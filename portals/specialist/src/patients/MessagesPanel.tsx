import { Conversation } from '@daraport/client';
import { Card } from '@daraport/ui';
import { t } from '../messages/index.ts';

/** The common conversation, live; being shown, it counts as read. */
export function MessagesPanel(props: { conversationId: string }) {
  return (
    <Card title={t('workspace.messages')} flush>
      <div class="s-chat s-chat-beside">
        <Conversation id={props.conversationId} />
      </div>
    </Card>
  );
}
