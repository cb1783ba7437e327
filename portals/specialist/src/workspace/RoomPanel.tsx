import { hrefOf, useFormat, VisitRoom, type VisitCall } from '@daraport/client';
import { Button, EmptyState, LinkButton } from '@daraport/ui';
import { Show } from 'solid-js';
import { t } from '../messages/index.ts';
import type { Desk } from './desk.ts';

/** The room of the visit, once it was opened; small while one writes, if one likes. */
export function RoomPanel(props: { desk: Desk; isOnly?: boolean }) {
  const isSmall = () => !props.isOnly && props.desk.isRoomSmall();
  return (
    <Show
      when={props.desk.isRoomShown() && props.desk.call()}
      fallback={<Show when={props.isOnly}>{<NotOpened desk={props.desk} />}</Show>}
    >
      {(call) => (
        <div class="s-room" data-small={isSmall() ? '' : undefined}>
          <VisitRoom
            call={call()}
            compact={isSmall()}
            controls={
              <Show when={!props.isOnly}>
                <Button size="small" aria-pressed={isSmall()} onClick={() => props.desk.setRoomSmall(!isSmall())}>
                  {t(isSmall() ? 'room.larger' : 'room.smaller')}
                </Button>
              </Show>
            }
            afterwards={<Afterwards desk={props.desk} hasNoteElsewhere={props.isOnly ?? false} />}
          />
        </div>
      )}
    </Show>
  );
}

/** The call in a corner while another view is read; a press brings it back. */
export function CornerRoom(props: { desk: Desk }) {
  const running = (): VisitCall | undefined => {
    const call = props.desk.call();
    return props.desk.isRoomShown() && props.desk.view() !== 'call' && call?.stage() === 'inside' ? call : undefined;
  };
  return (
    <Show when={running()}>
      {(call) => (
        <aside class="s-corner" aria-label={t('workspace.call')}>
          <VisitRoom call={call()} compact />
          <Button size="small" wide onClick={() => props.desk.setView('call')}>
            {t('room.back')}
          </Button>
        </aside>
      )}
    </Show>
  );
}

function NotOpened(props: { desk: Desk }) {
  const format = useFormat();
  const opens = () => {
    const at = props.desk.visit()?.opensAt;
    return at && !props.desk.isRoomOpen()
      ? t('today.opens', { time: format.relative(at, props.desk.now()) })
      : undefined;
  };
  return (
    <EmptyState
      level={2}
      title={props.desk.hasEnded() ? t('room.over') : t('room.closed')}
      text={props.desk.hasEnded() ? undefined : opens()}
      action={
        <Show when={!props.desk.hasEnded() && props.desk.call()}>
          <Button onClick={() => props.desk.openRoom()}>{t('room.check')}</Button>
        </Show>
      }
    />
  );
}

function Afterwards(props: { desk: Desk; hasNoteElsewhere: boolean }) {
  return (
    <div class="d-row">
      <Show when={props.hasNoteElsewhere}>
        <Button onClick={() => props.desk.setView('note')}>{t('room.toNote')}</Button>
      </Show>
      <LinkButton href={hrefOf('/')}>{t('room.toToday')}</LinkButton>
    </div>
  );
}
