import { Show } from 'solid-js';
import { EmptyState } from '../empty-state/EmptyState.tsx';
import { ById } from '../list/ById.tsx';
import { Skeleton } from '../skeleton/Skeleton.tsx';
import { DateTime } from '../time/DateTime.tsx';
import { noticesWords } from '../words/notices.ts';
import { useOwnWords } from '../words/context.tsx';

/** One thing a person was told. */
export interface PersonNotice {
  readonly id: string;
  readonly title: string;
  readonly text?: string | undefined;
  /** An ISO instant. */
  readonly at: string;
  /** Where it is about. */
  readonly href?: string | undefined;
  readonly isRead: boolean;
}

export interface NoticeListProps {
  /** The newest first. */
  notices: readonly PersonNotice[];
  /** On a press of one, before the link is followed: mark it as read. */
  onOpen?: ((notice: PersonNotice) => void) | undefined;
  loading?: boolean | undefined;
}

/** What a person was told, the unread marked; empty, it says what will be here. */
export function NoticeList(props: NoticeListProps) {
  const own = useOwnWords(noticesWords);
  return (
    <Show when={!props.loading} fallback={<Skeleton shape="row" rows={3} />}>
      <Show
        when={props.notices.length > 0}
        fallback={
          <EmptyState level={3} illustration="messages" title={own().noticesNone} text={own().noticesNoneText} />
        }
      >
        <ul class="d-notices">
          <ById each={props.notices} id={(notice) => notice.id}>
            {(notice) => <NoticeLine notice={notice()} onOpen={props.onOpen} />}
          </ById>
        </ul>
      </Show>
    </Show>
  );
}

function NoticeLine(props: { notice: PersonNotice; onOpen: NoticeListProps['onOpen'] }) {
  const own = useOwnWords(noticesWords);
  const title = () => (
    <>
      <Show when={!props.notice.isRead}>
        <span class="d-hidden">{own().unreadMark}: </span>
      </Show>
      {props.notice.title}
    </>
  );
  return (
    <li class="d-person-notice" data-unread={props.notice.isRead ? undefined : ''}>
      <Show when={props.notice.href} fallback={<p class="d-person-notice-title">{title()}</p>}>
        {(href) => (
          <a
            class="d-person-notice-title d-person-notice-link"
            href={href()}
            onClick={() => props.onOpen?.(props.notice)}
          >
            {title()}
          </a>
        )}
      </Show>
      <Show when={props.notice.text}>
        <p class="d-small">{props.notice.text}</p>
      </Show>
      <p class="d-muted d-small">
        <DateTime at={props.notice.at} />
      </p>
    </li>
  );
}
