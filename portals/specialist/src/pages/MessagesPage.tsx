import { MessagesPage as Messages } from '@daraport/client';
import { t } from '../messages/index.ts';

/** `/messages/:id?`: what specialist and patient write to each other. */
export default function MessagesPage() {
  return <Messages emptyText={t('messages.noneText')} />;
}
