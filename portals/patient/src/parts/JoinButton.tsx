import { hrefOf, useFormat, useNow } from '@daraport/client';
import { LinkButton, VideoIcon } from '@daraport/ui';
import { Show } from 'solid-js';
import { t } from '../messages/index.ts';

/** The way into the call once its room is open; before that, when it opens. */
export function JoinButton(props: {
  visit: { readonly id: string; readonly opensAt: string } | undefined;
  wide?: boolean;
}) {
  const now = useNow(15_000);
  const format = useFormat();
  const isOpen = (opensAt: string) => new Date(opensAt) <= now();
  return (
    <Show when={props.visit}>
      {(visit) => (
        <Show
          when={isOpen(visit().opensAt)}
          fallback={<p class="d-muted">{t('appointment.opens', { time: format.relative(visit().opensAt, now()) })}</p>}
        >
          <LinkButton variant="primary" icon={VideoIcon} wide={props.wide} href={hrefOf(`/visit/${visit().id}`)}>
            {t('appointment.join')}
          </LinkButton>
        </Show>
      )}
    </Show>
  );
}
