/* oxlint-disable jsx-a11y/media-has-caption -- A live call has no caption file. */
import { createEffect, Match, Show, Switch, type JSX } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { Avatar } from '../avatar/Avatar.tsx';
import type { Icon } from '../icon.ts';
import { MicIcon, MicOffIcon, PhoneOffIcon, VideoIcon, VideoOffIcon } from '../icons.ts';
import { callWords } from '../words/call.ts';
import { useOwnWords, useSpeech } from '../words/context.tsx';

/** Someone in the call; a missing stream or `isCameraOff` shows the person instead. */
export interface CallPerson {
  readonly id: string;
  readonly name: string;
  readonly photoUrl?: string | undefined;
  readonly portrait?: string | undefined;
  readonly stream?: MediaStream | undefined;
  readonly isCameraOff?: boolean | undefined;
  readonly isMuted?: boolean | undefined;
}

export interface VideoStageProps {
  state: 'waiting' | 'connected' | 'reconnecting' | 'ended';
  remote: CallPerson;
  self: CallPerson;
  onToggleMicrophone: () => void;
  onToggleCamera: () => void;
  onLeave: () => void;
  /** Under "Waiting for …": when it begins, what to do meanwhile. */
  waitingText?: JSX.Element | undefined;
  /** Under "The call has ended": what comes next, with its buttons. */
  endedText?: JSX.Element | undefined;
  /** More controls between camera and leave: chat, share, sound. */
  controls?: JSX.Element | undefined;
  /** Beside the name: how long the call runs. */
  elapsed?: string | undefined;
  /** Small, for a corner while reading. */
  compact?: boolean | undefined;
}

/** The stage of a call: the other person large, oneself small, one bar of controls. It draws and knows no vendor. */
export function VideoStage(props: VideoStageProps) {
  const own = useOwnWords(callWords);
  const isShown = () => props.state !== 'waiting' && props.state !== 'ended';
  return (
    <div
      class="d-stage"
      data-state={props.state}
      data-compact={props.compact ? '' : undefined}
      role="group"
      aria-label={own().videoOf(props.remote.name)}
    >
      <div class="d-stage-picture">
        <Show when={isShown()} fallback={<Words {...props} />}>
          <Picture person={props.remote} class="d-stage-remote" size={props.compact ? 'normal' : 'huge'} />
          <p class="d-stage-name">
            {props.remote.name}
            <Show when={props.elapsed}>
              <span class="d-figures"> · {props.elapsed}</span>
            </Show>
          </p>
          <Show when={props.remote.isCameraOff}>
            <p class="d-stage-note">{own().remoteCameraOff(props.remote.name)}</p>
          </Show>
        </Show>
        <Show when={props.state === 'reconnecting'}>
          <div class="d-stage-veil">
            <span class="d-spinner" />
            <p>
              <strong>{own().callReconnecting}</strong>
            </p>
            <p>{own().callReconnectingText}</p>
          </div>
        </Show>
        <Show when={props.state !== 'ended'}>
          <Picture person={props.self} class="d-stage-self" size={props.compact ? 'tiny' : 'normal'} isSelf />
        </Show>
      </div>
      <p class="d-hidden" role="status">
        {announced()}
      </p>
      <Show when={props.state !== 'ended'}>
        <Controls {...props} />
      </Show>
    </div>
  );

  function announced(): string {
    const words = own();
    const all = {
      waiting: words.callWaiting(props.remote.name),
      connected: '',
      reconnecting: words.callReconnecting,
      ended: words.callEnded,
    };
    return all[props.state];
  }
}

function Words(props: VideoStageProps) {
  const own = useOwnWords(callWords);
  return (
    <div class="d-stage-words">
      <Avatar {...props.remote} size={props.compact ? 'small' : 'large'} />
      <Switch>
        <Match when={props.state === 'waiting'}>
          <p class="d-stage-title">{own().callWaiting(props.remote.name)}</p>
          <div class="d-stage-text">{props.waitingText}</div>
        </Match>
        <Match when={props.state === 'ended'}>
          <p class="d-stage-title">{own().callEnded}</p>
          <div class="d-stage-text">{props.endedText}</div>
        </Match>
      </Switch>
    </div>
  );
}

function Picture(props: { person: CallPerson; class: string; size: 'tiny' | 'normal' | 'huge'; isSelf?: boolean }) {
  const speech = useSpeech();
  const own = useOwnWords(callWords);
  const play = (video: HTMLVideoElement) => {
    createEffect(() => {
      video.srcObject = props.person.stream ?? null;
    });
  };
  return (
    <div class={props.class} data-muted={props.person.isMuted ? '' : undefined}>
      <Show
        when={props.person.stream && !props.person.isCameraOff}
        fallback={<Avatar {...props.person} size={props.size} />}
      >
        <video
          ref={play}
          autoplay
          playsinline
          muted={props.isSelf ?? false}
          aria-label={own().videoOf(props.isSelf ? speech().words.you : props.person.name)}
        />
      </Show>
      <Show when={props.person.isMuted}>
        <span class="d-stage-muted">
          <MicOffIcon />
        </span>
      </Show>
    </div>
  );
}

function Controls(props: VideoStageProps) {
  const words = useOwnWords(callWords);
  return (
    <div class="d-stage-bar">
      <Control
        icon={props.self.isMuted ? MicOffIcon : MicIcon}
        label={props.self.isMuted ? words().microphoneOn : words().microphoneOff}
        isOff={props.self.isMuted}
        onPress={props.onToggleMicrophone}
      />
      <Control
        icon={props.self.isCameraOff ? VideoOffIcon : VideoIcon}
        label={props.self.isCameraOff ? words().cameraOn : words().cameraOff}
        isOff={props.self.isCameraOff}
        onPress={props.onToggleCamera}
      />
      {props.controls}
      <button type="button" class="d-button d-button-danger d-stage-leave" onClick={() => props.onLeave()}>
        <span class="d-button-face">
          <PhoneOffIcon />
          {words().leaveCall}
        </span>
      </button>
    </div>
  );
}

function Control(props: { icon: Icon; label: string; isOff: boolean | undefined; onPress: () => void }) {
  return (
    <button
      type="button"
      class="d-stage-control"
      data-off={props.isOff ? '' : undefined}
      aria-label={props.label}
      title={props.label}
      onClick={() => props.onPress()}
    >
      <Dynamic component={props.icon} />
    </button>
  );
}
