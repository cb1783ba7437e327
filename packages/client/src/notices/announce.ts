import { showToast } from '@daraport/ui';
import { useLocation, useNavigate } from '@solidjs/router';
import { createEffect, onCleanup } from 'solid-js';
import { useFormat } from '../format/use-format.ts';
import { currentBase } from '../portal/base.ts';
import { useSession } from '../session/session.ts';
import { noticeTexts } from './messages/index.ts';
import { isOpenAt, placeOf } from './place.ts';
import { keepCountInTitle } from './title.ts';
import { useNotices, type Notices } from './use-notices.ts';
import { wordsOf, type NoticeFact } from './words.ts';

const { t } = noticeTexts;

/**
 * One's notices, announced: a toast for a new one while somebody looks at the page and what it is about is not open,
 * and how many wait in the document's title. A toast names nobody: a screen may be seen by others.
 */
export function useAnnouncedNotices(): Notices {
  const session = useSession();
  const format = useFormat();
  const location = useLocation();
  const navigate = useNavigate();
  const here = () => location.pathname.slice(currentBase().length) || '/';
  const tell = (notice: NoticeFact, place: string | undefined) => {
    const go = () => {
      if (place) navigate(place);
      void notices.markRead([notice.id]);
    };
    showToast({
      ...wordsOf(session.portal, notice, format),
      ...(place && { action: { label: t('open'), onSelect: go } }),
    });
  };
  const notices = useNotices((notice) => {
    const place = placeOf(session.portal, notice.target);
    if (isOpenAt(here(), place)) void notices.markRead([notice.id]);
    else if (document.visibilityState === 'visible' && !notice.readAt) tell(notice, place);
  });
  const title = keepCountInTitle(notices.unread);
  createEffect(() => {
    notices.unread();
    title.update();
  });
  onCleanup(title.stop);
  return notices;
}
