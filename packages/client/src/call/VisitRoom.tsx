import { Button, Card, Notice, VideoStage, type CallPerson } from '@daraport/ui';
import { Match, Show, Switch, type JSX } from 'solid-js';
import { callWords } from './messages/index.ts';
import { DeviceCheck } from './DeviceCheck.tsx';
import { canCall } from './media.ts';
import type { VisitCall } from './use-visit-call.ts';

export interface VisitRoomProps {
  call: VisitCall;
  /** Drawn portrait of the other person, where the page knows one. */
  portrait?: string | undefined;
  /** Small, for a corner while reading. */
  compact?: boolean | undefined;
  /** More controls in the bar of the call. */
  controls?: JSX.Element | undefined;
  /** Under "the call has ended": where to go from here. */
  afterwards?: JSX.Element | undefined;
}

/** The room of a visit from device check to goodbye, for either side; what is shown follows `useVisitCall`. */
export function VisitRoom(props: VisitRoomProps) {
  const state = () => props.call.visit()?.state;
  return (
    <div class="d-stack" data-testid="visit-room" data-stage={props.call.stage()} data-call={props.call.callState()}>
      <Show when={props.call.refusal()}>{(message) => <Notice tone="warning">{message()}</Notice>}</Show>
      <Switch>
        <Match when={!canCall()}>
          <Notice tone="warning" title={callWords.t('call.unsupportedTitle')}>
            {callWords.t('call.unsupported')}
          </Notice>
        </Match>
        <Match when={state() === 'CANCELLED'}>
          <Notice tone="warning" title={callWords.t('call.cancelledTitle')} actions={props.afterwards}>
            {callWords.t('call.cancelled')}
          </Notice>
        </Match>
        <Match when={state() === 'ENDED'}>
          <Card title={callWords.t('call.endedTitle')} text={callWords.t('call.ended')}>
            {props.afterwards}
          </Card>
        </Match>
        <Match when={props.call.stage() === 'replaced'}>
          <Again {...props} title={callWords.t('call.replacedTitle')} text={callWords.t('call.replaced')} />
        </Match>
        <Match when={props.call.stage() === 'left'}>
          <Again {...props} title={callWords.t('call.leftTitle')} text={callWords.t('call.left')} />
        </Match>
        <Match when={props.call.stage() === 'check'}>
          <DeviceCheck call={props.call} />
        </Match>
        <Match when={props.call.stage() === 'inside'}>
          <Inside {...props} />
        </Match>
      </Switch>
    </div>
  );
}

/** Out of the room, with the way back in by the same page. */
function Again(props: VisitRoomProps & { title: string; text: string }) {
  const rejoin = async () => {
    await props.call.openDevices(true);
    await props.call.join();
  };
  return (
    <Card title={props.title} text={props.text}>
      <div class="d-row">
        <Button variant="primary" busy={props.call.isJoining()} onClick={() => void rejoin()}>
          {callWords.t('call.rejoin')}
        </Button>
        {props.afterwards}
      </div>
    </Card>
  );
}

function Inside(props: VisitRoomProps) {
  const other = () => props.call.other();
  const name = () => other()?.person.displayName ?? '';
  const remote = (): CallPerson => ({
    id: other()?.person.id ?? '',
    name: name(),
    portrait: props.portrait,
    stream: props.call.remoteStream(),
    isCameraOff: !props.call.remoteState().camera,
    isMuted: !props.call.remoteState().microphone,
  });
  const self = (): CallPerson => ({
    id: props.call.own()?.person.id ?? '',
    name: props.call.own()?.person.displayName ?? '',
    stream: props.call.stream(),
    isCameraOff: !props.call.devices().camera || props.call.stream() === undefined,
    isMuted: !props.call.devices().microphone,
  });
  return (
    <>
      <Admission call={props.call} name={name()} />
      <VideoStage
        state={stageState(props.call)}
        remote={remote()}
        self={self()}
        compact={props.compact}
        controls={props.controls}
        waitingText={waitingText(props.call, name())}
        onToggleCamera={() => props.call.setCamera(!props.call.devices().camera)}
        onToggleMicrophone={() => props.call.setMicrophone(!props.call.devices().microphone)}
        onLeave={() => void props.call.leave()}
      />
    </>
  );
}

/** What only the specialist has: let the waiting patient in, and end the visit for both. */
function Admission(props: { call: VisitCall; name: string }) {
  return (
    <Show when={props.call.role() === 'SPECIALIST'}>
      <Show
        when={props.call.other()?.state === 'WAITING'}
        fallback={
          <Show when={props.call.visit()?.state === 'IN_PROGRESS'}>
            <div class="d-row">
              <Button busy={props.call.isEnding()} onClick={() => void props.call.end()}>
                {callWords.t('call.end')}
              </Button>
            </div>
          </Show>
        }
      >
        <Notice
          actions={
            <Button variant="primary" busy={props.call.isAdmitting()} onClick={() => void props.call.admit()}>
              {callWords.t('call.admit')}
            </Button>
          }
        >
          {callWords.t('call.otherWaiting', { name: props.name })}
        </Notice>
      </Show>
    </Show>
  );
}

function stageState(call: VisitCall): 'waiting' | 'connected' | 'reconnecting' {
  if (!call.isCalling() || call.callState() === 'alone' || call.callState() === 'connecting') return 'waiting';
  return call.callState() === 'connected' ? 'connected' : 'reconnecting';
}

function waitingText(call: VisitCall, name: string): string {
  if (call.callState() === 'connecting') return callWords.t('call.connecting');
  if (call.role() === 'PATIENT' && !call.isAdmitted()) return callWords.t('call.waiting', { name });
  const other = call.other()?.state;
  if (other === 'WAITING') return callWords.t('call.otherWaiting', { name });
  return callWords.t(other === 'ABSENT' ? 'call.otherAbsent' : 'call.otherLeft', { name });
}
