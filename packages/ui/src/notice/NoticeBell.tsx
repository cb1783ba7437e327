import { Popover } from '@kobalte/core/popover';
import { createSignal, Show } from 'solid-js';
import { Button } from '../button/Button.tsx';
import { BellIcon, CheckCheckIcon } from '../icons.ts';
import { noticesWords } from '../words/notices.ts';
import { useOwnWords, useSpeech } from '../words/context.tsx';
import { NoticeList, type NoticeListProps, type PersonNotice } from './NoticeList.tsx';

export interface NoticeBellProps extends NoticeListProps {
  /** How many are unread in all, also those not in the list. */
  unread: number;
  onReadAll?: (() => void) | undefined;
  /** Where all of them are. */
  allHref?: string | undefined;
  /** On opening and closing: fetch what is new. */
  onOpenChange?: ((open: boolean) => void) | undefined;
}

/** A bell with the number of unread notices, which opens the newest of them; Escape and a press elsewhere close it. */
export function NoticeBell(props: NoticeBellProps) {
  const speech = useSpeech();
  const own = useOwnWords(noticesWords);
  const [isOpen, setOpen] = createSignal(false);
  const change = (open: boolean) => {
    setOpen(open);
    props.onOpenChange?.(open);
  };
  const name = () =>
    [speech().words.notifications, props.unread > 0 && speech().words.unread(props.unread)].filter(Boolean).join(', ');
  const openOne = (notice: PersonNotice) => {
    change(false);
    props.onOpen?.(notice);
  };
  return (
    <Popover open={isOpen()} onOpenChange={change} gutter={4} placement="bottom-end">
      <Popover.Trigger
        class="d-button d-button-quiet d-button-icon d-bell"
        aria-label={name()}
        title={speech().words.notifications}
      >
        <BellIcon />
        <Show when={props.unread > 0}>
          <span class="d-count d-bell-count" aria-hidden="true">
            {props.unread > 99 ? '99+' : props.unread}
          </span>
        </Show>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content class="d-bell-panel" data-keeps-focus="">
          <header class="d-bell-head">
            <Popover.Title as="h2" class="d-bell-title">
              {speech().words.notifications}
            </Popover.Title>
            <Show when={props.onReadAll && props.unread > 0}>
              <Button size="small" variant="quiet" icon={CheckCheckIcon} onClick={() => props.onReadAll?.()}>
                {own().markAllRead}
              </Button>
            </Show>
          </header>
          <div class="d-bell-body">
            <NoticeList notices={props.notices} loading={props.loading} onOpen={openOne} />
          </div>
          <Show when={props.allHref}>
            {(href) => (
              <a class="d-bell-foot" href={href()} onClick={() => change(false)}>
                {own().noticesAll}
              </a>
            )}
          </Show>
        </Popover.Content>
      </Popover.Portal>
    </Popover>
  );
}
