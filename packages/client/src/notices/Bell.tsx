import { NoticeBell } from '@daraport/ui';
import { useFormat } from '../format/use-format.ts';
import { hrefOf } from '../portal/base.ts';
import { useSession } from '../session/session.ts';
import { personNotices } from './person-notices.ts';
import type { Notices } from './use-notices.ts';

/** Rows in the panel of the bell; all of them are on their page. */
const SHOWN = 8;

/** The bell of the shell. */
export function Bell(props: { notices: Notices }) {
  const session = useSession();
  const format = useFormat();
  const shown = () => personNotices(session.portal, props.notices.list() ?? [], format).slice(0, SHOWN);
  return (
    <NoticeBell
      notices={shown()}
      unread={props.notices.unread()}
      loading={props.notices.list() === undefined}
      allHref={hrefOf('/notices')}
      onOpenChange={(isOpen) => isOpen && void props.notices.load()}
      onOpen={({ id }) => void props.notices.markRead([id])}
      onReadAll={() => void props.notices.markRead()}
    />
  );
}
