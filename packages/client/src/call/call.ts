import type { SignalKind } from '../gql/graphql.ts';
import { newKey } from '../graph/key.ts';
import { judge, readMessage } from './line.ts';
import { createPeer, type Peer, type PeerState } from './peer.ts';

/** A signal of the other side, as the graph's subscription brings it. */
export interface Signal {
  /** The same signal may come again after the socket broke. */
  readonly id: string;
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

/** HELLO is repeated until the line stands, so that a signal that was lost costs seconds, then kept up as a sign of life. */
const HELLO_EVERY = 2000;
const ALIVE_EVERY = 10_000;

/**
 * One end of a peer-to-peer call. It says HELLO on entering; whoever hears the HELLO of a connection he does not
 * know yet opens a line to it: the impolite side offers, the polite one greets back and waits for the offer (later on
 * perfect negotiation, W3C webrtc-pc 10.7). So a rejoin needs no memory: the new connection is simply greeted, and the
 * old line closed.
 */
export function createCall(options: CallOptions): Call {
  let peer: Peer | undefined;
  let remoteId: string | undefined;
  let line: { own: string; remote: string | undefined } | undefined;
  const heard = new Set<string>();
  let isClosed = false;
  let isConnected = false;
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
  const tell = (state: CallState) => {
    isConnected = state === 'connected';
    options.onState(state);
  };
  const greet = () => {
    void send('HELLO', '');
    timer = setTimeout(greet, isConnected ? ALIVE_EVERY : HELLO_EVERY);
  };
  const hangUp = () => {
    peer?.close();
    peer = undefined;
    line = undefined;
    options.onRemoteStream(undefined);
  };
  const end = (state: CallState) => {
    if (isClosed) return;
    isClosed = true;
    clearTimeout(timer);
    hangUp();
    tell(state);
  };
  const open = (connectionId: string, isWaiting = options.isPolite): Peer => {
    hangUp();
    remoteId = connectionId;
    const opened: { own: string; remote: string | undefined } = { own: newKey(), remote: undefined };
    line = opened;
    peer = createPeer({
      ...options,
      isWaiting,
      send: (kind, data) => void send(kind, JSON.stringify({ from: opened.own, to: opened.remote ?? null, data })),
      readOwnState: () => own,
      onState: (state) => !isClosed && tell(state),
      onLost: () => !isClosed && line === opened && open(connectionId, false),
    });
    return peer;
  };

  /** An offer, answer or candidate: to the line it belongs to, or to a new one. */
  const converse = async (signal: Signal, isKnown: boolean) => {
    const message = readMessage(signal.payload);
    if (!message) return;
    const verdict = judge(isKnown ? line : undefined, signal.kind, message);
    if (verdict === 'drop') return;
    const taking = verdict === 'renew' || !peer ? open(signal.fromConnectionId) : peer;
    if (line) line.remote = message.from;
    await taking.receive(signal.kind, message.data);
  };
  const handle = async (signal: Signal) => {
    if (isClosed || heard.has(signal.id)) return;
    heard.add(signal.id);
    const isKnown = peer !== undefined && signal.fromConnectionId === remoteId;
    if (signal.kind === 'BYE') {
      if (!isKnown) return;
      remoteId = undefined;
      hangUp();
      tell('alone');
    } else if (signal.kind === 'HELLO') {
      if (isKnown) peer?.remind();
      else {
        open(signal.fromConnectionId);
        if (options.isPolite) void send('HELLO', '');
      }
    } else await converse(signal, isKnown);
  };

  tell('alone');
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
