import type { SignalKind } from '../gql/graphql.ts';
import type { RemoteState } from './call.ts';

export type PeerState = 'connecting' | 'connected' | 'reconnecting';

export interface PeerOptions {
  readonly iceServers: readonly RTCIceServer[];
  readonly isPolite: boolean;
  /** Leaves the first offer to the other side. */
  readonly isWaiting: boolean;
  readonly stream: MediaStream | undefined;
  readonly send: (kind: SignalKind, data: unknown) => void;
  readonly readOwnState: () => RemoteState;
  readonly onState: (state: PeerState) => void;
  /** The line did not come back in time: only a new one can help. */
  readonly onLost: () => void;
  readonly onRemoteStream: (stream: MediaStream | undefined) => void;
  readonly onRemoteState: (state: RemoteState) => void;
}

/** The line to one connection of the other side. */
export interface Peer {
  receive(kind: SignalKind, data: unknown): Promise<void>;
  /** The other side has not heard us, or says it is still there: repeat the offer, or mend a broken line. */
  remind(): void;
  restart(): void;
  tellOwnState(): void;
  close(): void;
}

/** Milliseconds in which one offer is enough, however often the other side says HELLO. */
const REMIND_EVERY = 1500;
/** Milliseconds a failed line has to come back by an ICE restart. */
const LOST_AFTER = 8000;

/**
 * Opens a line and offers what the stream holds; without a stream it only receives. Only one side makes the first offer:
 * a Chromium that takes back its very first offer for the other side's never gathers candidates, and the line stays dead.
 */
export function createPeer(options: PeerOptions): Peer {
  const connection = new RTCPeerConnection({ iceServers: [...options.iceServers] });
  const state = connection.createDataChannel('state', { negotiated: true, id: 0 });
  const remote = new MediaStream();
  let isOffering = false;
  let isIgnoring = false;
  let mayOffer = !options.isWaiting;
  let early: RTCIceCandidateInit[] = [];
  let toldAt = 0;
  let lost: ReturnType<typeof setTimeout> | undefined;

  const tellOwnState = () => {
    if (state.readyState === 'open') state.send(JSON.stringify(options.readOwnState()));
  };
  state.addEventListener('open', tellOwnState);
  state.addEventListener('message', (event) => {
    const said = remoteStateOf(event.data);
    if (said) options.onRemoteState(said);
  });
  connection.addEventListener('icecandidate', (event) => {
    if (event.candidate) options.send('CANDIDATE', event.candidate);
  });
  connection.addEventListener('track', (event) => {
    remote.addTrack(event.track);
    options.onRemoteStream(remote);
  });
  connection.addEventListener('connectionstatechange', () => {
    if (connection.connectionState === 'connected') options.onState('connected');
    if (connection.connectionState === 'disconnected') options.onState('reconnecting');
    if (connection.connectionState === 'failed') {
      options.onState('reconnecting');
      connection.restartIce();
    }
    clearTimeout(lost);
    if (connection.connectionState === 'failed') lost = setTimeout(options.onLost, LOST_AFTER);
  });
  const offer = async () => {
    isOffering = true;
    try {
      await connection.setLocalDescription();
      tellDescription();
    } finally {
      isOffering = false;
    }
  };
  const tellDescription = () => {
    const description = connection.localDescription;
    if (description) options.send(description.type === 'offer' ? 'OFFER' : 'ANSWER', description);
    toldAt = Date.now();
  };
  connection.addEventListener('negotiationneeded', () => {
    if (mayOffer) void offer().catch(() => options.onState('reconnecting'));
  });

  options.onState('connecting');
  if (options.stream) for (const track of options.stream.getTracks()) connection.addTrack(track, options.stream);
  for (const kind of options.isWaiting ? [] : (['audio', 'video'] as const)) {
    const isSent = options.stream?.getTracks().some((track) => track.kind === kind);
    if (!isSent) connection.addTransceiver(kind, { direction: 'recvonly' });
  }

  const receiveDescription = async (description: RTCSessionDescriptionInit) => {
    const isGlare = description.type === 'offer' && (isOffering || connection.signalingState !== 'stable');
    isIgnoring = !options.isPolite && isGlare;
    if (isIgnoring) return;
    await connection.setRemoteDescription(description);
    mayOffer = true;
    const waiting = early;
    early = [];
    for (const candidate of waiting) await connection.addIceCandidate(candidate);
    if (description.type !== 'offer') return;
    await connection.setLocalDescription();
    tellDescription();
  };
  const receiveCandidate = async (candidate: RTCIceCandidateInit) => {
    if (!connection.remoteDescription) {
      early.push(candidate);
      return;
    }
    await connection.addIceCandidate(candidate).catch((error: unknown) => {
      if (!isIgnoring) throw error;
    });
  };

  return {
    receive: async (kind, data) => {
      if (kind === 'CANDIDATE') await receiveCandidate(data as RTCIceCandidateInit);
      else await receiveDescription(data as RTCSessionDescriptionInit);
    },
    remind: () => {
      if (connection.connectionState === 'connected' || Date.now() - toldAt < REMIND_EVERY) return;
      if (connection.signalingState === 'have-local-offer') tellDescription();
      else if (connection.connectionState === 'failed' || connection.connectionState === 'disconnected')
        connection.restartIce();
    },
    restart: () => connection.restartIce(),
    tellOwnState,
    close: () => {
      clearTimeout(lost);
      connection.close();
    },
  };
}

function remoteStateOf(data: unknown): RemoteState | undefined {
  try {
    const said: unknown = JSON.parse(String(data));
    if (typeof said !== 'object' || said === null || !('camera' in said) || !('microphone' in said)) return undefined;
    return { camera: said.camera === true, microphone: said.microphone === true };
  } catch {
    return undefined;
  }
}
