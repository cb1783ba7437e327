import type { SignalKind } from '../gql/graphql.ts';
import { createPeer, type Peer, type PeerState } from './peer.ts';

/** A signal of the other side, as the graph's subscription brings it. */
export interface Signal {
  readonly fromConnectionId: string;
  readonly kind: SignalKind;
  readonly payload: string;
}

/** `alone`: the other is not in the call; otherwise how the line to him stands. */
export type CallState = 'alone' | PeerState | 'replaced';

/** What the other side says about itself over the line. */
export interface RemoteState {
  readonly camera: boolean;
  readonly microphone: boolean;
}

export interface CallOptions {
  readonly iceServers: readonly RTCIceServer[];
  /** The polite peer yields when both offer at once. */
  readonly isPolite: boolean;
  readonly stream: MediaStream | undefined;
  /** Delivers a signal; `replaced` when a newer connection of the same person took over. */
  readonly send: (kind: SignalKind, payload: string) => Promise<'sent' | 'replaced' | 'failed'>;
  readonly onState: (state: CallState) => void;
  readonly onRemoteStream: (stream: MediaStream | undefined) => void;
  readonly onRemoteState: (state: RemoteState) => void;
}

export interface Call {
  /** Hands over a signal of the other side; signals are handled one after the other. */
  receive(signal: Signal): void;
  setCamera(isOn: boolean): void;
  setMicrophone(isOn: boolean): void;
  /** Says goodbye and closes the line; the media stays with the caller. */
  close(): Promise<void>;
}

/** HELLO is repeated until the other side is heard, then kept up as a sign of life. */
const HELLO_EVERY = 2000;
const ALIVE_EVERY = 10_000;

/**
 * One end of a peer-to-peer call. It says HELLO on entering; whoever hears the HELLO of a connection he does not
 * know yet opens a line to it and offers (perfect negotiation, W3C webrtc-pc 10.7). So a rejoin needs no memory:
 * the new connection is simply greeted, and the old line closed.
 */
export function createCall(options: CallOptions): Call {
  let peer: Peer | undefined;
  let remoteId: string | undefined;
  let isClosed = false;
  const own = { camera: true, microphone: true };
  let outbox: Promise<unknown> = Promise.resolve();
  let inbox: Promise<unknown> = Promise.resolve();
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** In order: a candidate must not overtake the offer it belongs to. */
  const send = (kind: SignalKind, payload: string) => {
    outbox = outbox.then(async () => {
      if (isClosed && kind !== 'BYE') return;
      if ((await options.send(kind, payload)) === 'replaced') end('replaced');
    });
    return outbox;
  };
  const greet = () => {
    void send('HELLO', '');
    timer = setTimeout(greet, remoteId ? ALIVE_EVERY : HELLO_EVERY);
  };
  const hangUp = () => {
    peer?.close();
    peer = undefined;
    options.onRemoteStream(undefined);
  };
  const end = (state: CallState) => {
    if (isClosed) return;
    isClosed = true;
    clearTimeout(timer);
    hangUp();
    options.onState(state);
  };
  const open = (connectionId: string): Peer => {
    hangUp();
    remoteId = connectionId;
    peer = createPeer({
      ...options,
      send: (kind, payload) => void send(kind, payload),
      readOwnState: () => own,
      onState: (state) => !isClosed && options.onState(state),
    });
    return peer;
  };

  const handle = async (signal: Signal) => {
    if (isClosed) return;
    const isKnown = peer !== undefined && signal.fromConnectionId === remoteId;
    if (signal.kind === 'BYE') {
      if (!isKnown) return;
      remoteId = undefined;
      hangUp();
      options.onState('alone');
    } else if (signal.kind === 'HELLO') {
      if (isKnown) peer?.remind();
      else open(signal.fromConnectionId);
    } else if (isKnown || signal.kind === 'OFFER') {
      const line = isKnown && peer ? peer : open(signal.fromConnectionId);
      await line.receive(signal.kind, signal.payload);
    }
  };

  options.onState('alone');
  greet();
  return {
    receive: (signal) => {
      inbox = inbox.then(() => handle(signal)).catch(() => peer?.restart());
    },
    setCamera: (isOn) => {
      own.camera = isOn;
      options.stream?.getVideoTracks().forEach((track) => (track.enabled = isOn));
      peer?.tellOwnState();
    },
    setMicrophone: (isOn) => {
      own.microphone = isOn;
      options.stream?.getAudioTracks().forEach((track) => (track.enabled = isOn));
      peer?.tellOwnState();
    },
    close: async () => {
      if (isClosed) return;
      end('alone');
      await send('BYE', '');
    },
  };
}
