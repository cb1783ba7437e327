import { Button, Card, Notice } from '@daraport/ui';
import { createEffect, onMount, Show } from 'solid-js';
import { useFormat } from '../format/use-format.ts';
import { callWords } from './messages/index.ts';
import { useNow } from '../time/use-now.ts';
import { Level } from './Level.tsx';
import type { VisitCall } from './use-visit-call.ts';

/** Camera and microphone before the call: one's own picture, the level of the voice, and the way in once it is open. */
export function DeviceCheck(props: { call: VisitCall }) {
  const now = useNow(1000);
  const format = useFormat();
  const opensAt = () => props.call.visit()?.opensAt ?? '';
  const isOpen = () => new Date(opensAt()).getTime() <= now().getTime();
  const name = () => props.call.other()?.person.displayName ?? '';
  onMount(() => void props.call.openDevices(true));
  return (
    <Card title={callWords.t('call.checkTitle')} text={callWords.t('call.checkLead')}>
      <div class="d-stack">
        <Show when={props.call.fault()} fallback={<Preview call={props.call} />}>
          {(fault) => (
            <Notice
              tone="warning"
              actions={
                <>
                  <Button onClick={() => void props.call.openDevices(true)}>{callWords.t('call.retryDevices')}</Button>
                  <Button onClick={() => void props.call.openDevices(false)}>
                    {callWords.t('call.withoutCamera')}
                  </Button>
                </>
              }
            >
              {callWords.t(`call.device.${fault()}`)}
            </Notice>
          )}
        </Show>
        <Show when={props.call.role() === 'PATIENT' ? undefined : props.call.other()?.state === 'WAITING'}>
          <Notice>{callWords.t('call.otherWaiting', { name: name() })}</Notice>
        </Show>
        <Show
          when={isOpen()}
          fallback={<Notice>{callWords.t('call.opensAt', { time: format.relative(opensAt(), now()) })}</Notice>}
        >
          <Button variant="primary" wide busy={props.call.isJoining()} onClick={() => void props.call.join()}>
            {callWords.t(props.call.role() === 'PATIENT' ? 'call.joinPatient' : 'call.join')}
          </Button>
        </Show>
      </div>
    </Card>
  );
}

function Preview(props: { call: VisitCall }) {
  const show = (video: HTMLVideoElement) => {
    createEffect(() => (video.srcObject = props.call.stream() ?? null));
  };
  return (
    <>
      <div class="d-preview">
        <video ref={show} class="d-preview-video" autoplay playsinline muted aria-label={callWords.t('call.preview')} />
      </div>
      <div class="d-preview-ways">
        <Button
          aria-pressed={props.call.devices().camera}
          onClick={() => props.call.setCamera(!props.call.devices().camera)}
        >
          {callWords.t(props.call.devices().camera ? 'call.cameraOff' : 'call.cameraOn')}
        </Button>
        <Button
          aria-pressed={props.call.devices().microphone}
          onClick={() => props.call.setMicrophone(!props.call.devices().microphone)}
        >
          {callWords.t(props.call.devices().microphone ? 'call.microphoneOff' : 'call.microphoneOn')}
        </Button>
        <Level stream={props.call.stream()} />
      </div>
    </>
  );
}
