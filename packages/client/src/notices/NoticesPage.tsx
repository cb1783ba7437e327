import { Button, Card, ErrorState, NoticeList, Page } from '@daraport/ui';
import { createSignal, onMount, Show } from 'solid-js';
import { useFormat } from '../format/use-format.ts';
import { useShell } from '../portal/shell.ts';
import { useSession } from '../session/session.ts';
import { noticeTexts } from './messages/index.ts';
import { personNotices } from './person-notices.ts';
import type { Notices } from './use-notices.ts';

const { t } = noticeTexts;

/** `/notices`: everything one was told, page by page. */
export default function NoticesPage() {
  const shell = useShell();
  return <Show when={shell()?.notices}>{(notices) => <All notices={notices()} />}</Show>;
}

function All(props: { notices: Notices }) {
  const session = useSession();
  const format = useFormat();
  const [isLoading, setLoading] = createSignal(false);
  const rows = () => personNotices(session.portal, props.notices.list() ?? [], format);
  const isBroken = () => props.notices.isFailed() && props.notices.list() === undefined;
  onMount(() => void props.notices.load());
  const more = async () => {
    setLoading(true);
    await props.notices.loadMore();
    setLoading(false);
  };
  return (
    <Page
      title={t('title')}
      intro={t('intro')}
      width="narrow"
      actions={
        <Button disabled={props.notices.unread() === 0} onClick={() => void props.notices.markRead()}>
          {t('readAll')}
        </Button>
      }
    >
      <Show when={!isBroken()} fallback={<ErrorState text={t('failed')} onRetry={() => void props.notices.load()} />}>
        <Card flush>
          <NoticeList
            notices={rows()}
            loading={props.notices.list() === undefined}
            onOpen={({ id }) => void props.notices.markRead([id])}
          />
        </Card>
        <Show when={props.notices.hasMore()}>
          <Button busy={isLoading()} onClick={() => void more()}>
            {t('more')}
          </Button>
        </Show>
      </Show>
    </Page>
  );
}
