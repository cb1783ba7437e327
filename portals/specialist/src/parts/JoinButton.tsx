import { hrefOf, useFormat, useNow } from '@daraport/client';
import { LinkButton, VideoIcon } from '@daraport/ui';
import { Show } from 'solid-js';
import { t } from '../messages/index.ts';

interface Room {
  readonly id: string;
  readonly opensAt: string;
}

/** The way into the call once its room is open; before that, when it opens. Nothing without a room. */
export function JoinButton(props: { visit: Room | null | undefined }) {
  const now = useNow(15_000);
  const format = useFormat();
  const isOpen = (opensAt: string) => new Date(opensAt) <= now();
  return (
    <Show when={props.visit}>
      {(visit) => (
        <Show
          when={isOpen(visit().opensAt)}
          fallback={<p class="d-muted">{t('today.opens', { time: format.relative(visit().opensAt, now()) })}</p>}
        >
          <LinkButton variant="primary" icon={VideoIcon} href={hrefOf(`/visit/${visit().id}`)}>
            {t('today.join')}
          </LinkButton>
        </Show>
      )}
    </Show>
  );
}
