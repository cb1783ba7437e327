import { useFormat } from '@daraport/client';
import { Button, Dialog, Notice, VideoIcon } from '@daraport/ui';
import { createSignal, Match, Show, Switch } from 'solid-js';
import { t } from '../messages/index.ts';
import type { Desk } from './desk.ts';

/** What the visit asks for now: let the patient in, go to the call, end it. Nothing while one is inside, or after. */
export function VisitBar(props: { desk: Desk }) {
  const format = useFormat();
  const name = () => props.desk.appointment.patient.displayName;
  const isInside = () => props.desk.isRoomShown() && props.desk.call()?.stage() !== 'left';
  const isWaiting = () => props.desk.isVideo() && props.desk.visit()?.state === 'WAITING';
  const admit = () => {
    props.desk.openRoom();
    void props.desk.call()?.admit();
  };
  return (
    <Show when={!props.desk.hasEnded() && !isInside() && props.desk.call()}>
      {(call) => (
        <div class="s-bar">
          <Switch>
            <Match when={isWaiting()}>
              <Notice
                tone="warning"
                title={t('bar.waiting', { name: name() })}
                actions={
                  <>
                    <Button variant="primary" busy={call().isAdmitting()} onClick={admit}>
                      {t('bar.admit')}
                    </Button>
                    <Button onClick={() => props.desk.openRoom()}>{t('bar.check')}</Button>
                  </>
                }
              />
            </Match>
            <Match when={props.desk.visit()?.state === 'IN_PROGRESS'}>
              <Notice
                title={t('bar.running')}
                actions={
                  <>
                    <Show when={props.desk.isVideo() && !props.desk.isRoomShown()}>
                      <Button variant="primary" icon={VideoIcon} onClick={() => props.desk.openRoom()}>
                        {t('bar.join')}
                      </Button>
                    </Show>
                    <EndButton desk={props.desk} />
                  </>
                }
              />
            </Match>
            <Match when={!props.desk.isRoomOpen()}>
              <p class="d-muted">
                {t(props.desk.isVideo() ? 'today.opens' : 'bar.begins', {
                  time: format.relative(
                    props.desk.isVideo() ? (props.desk.visit()?.opensAt ?? '') : props.desk.appointment.startsAt,
                    props.desk.now(),
                  ),
                })}
              </p>
            </Match>
            <Match when={true}>
              <div class="d-row">
                <Show when={props.desk.isVideo() && !props.desk.isRoomShown()}>
                  <Button variant="primary" icon={VideoIcon} onClick={() => props.desk.openRoom()}>
                    {t('bar.join')}
                  </Button>
                </Show>
                <Show when={props.desk.hasBegun()}>
                  <EndButton desk={props.desk} />
                </Show>
              </div>
            </Match>
          </Switch>
        </div>
      )}
    </Show>
  );
}

/** Ends the visit for both, after asking: nobody comes back in. */
function EndButton(props: { desk: Desk }) {
  const [isAsked, setAsked] = createSignal(false);
  const end = async () => {
    await props.desk.call()?.end();
    setAsked(false);
  };
  return (
    <>
      <Button onClick={() => setAsked(true)}>{t('bar.end')}</Button>
      <Dialog
        open={isAsked()}
        onOpenChange={setAsked}
        locked={props.desk.call()?.isEnding() ?? false}
        title={t('bar.endTitle')}
        text={t(props.desk.isVideo() ? 'bar.endText' : 'bar.endTextPlain')}
        actions={
          <>
            <Button onClick={() => setAsked(false)}>{t('bar.endNo')}</Button>
            <Button variant="primary" busy={props.desk.call()?.isEnding() ?? false} onClick={() => void end()}>
              {t('bar.end')}
            </Button>
          </>
        }
      />
    </>
  );
}
