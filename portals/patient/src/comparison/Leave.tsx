import { createMutation, useGraph } from '@daraport/client';
import { Button, showToast } from '@daraport/ui';
import { LeaveComparison } from './documents.ts';
import { t } from './messages/index.ts';

/** Taking the agreement back is as easy as giving it (art. 7(3) GDPR); what was counted goes with it. */
export default function Leave() {
  const graph = useGraph();
  const [leave, isLeaving] = createMutation(LeaveComparison);
  const send = async () => {
    const { data } = await leave({});
    showToast(data ? { title: t('left') } : { tone: 'danger', title: t('failed') });
    graph.onAccessChanged();
  };
  return (
    <Button variant="quiet" size="small" busy={isLeaving()} onClick={() => void send()}>
      {t('leave')}
    </Button>
  );
}
