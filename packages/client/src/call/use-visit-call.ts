import { batch, createEffect, createMemo, createSignal, on, onCleanup, untrack, type Accessor } from 'solid-js';
import type { JoinVisitMutation, ParticipantRole, SignalKind } from '../gql/graphql.ts';
import { createMutation } from '../graph/mutation.ts';
import { createQuery } from '../graph/query.ts';
import { createSubscription } from '../graph/subscription.ts';
import { words } from '../messages/index.ts';
import { callWords } from './messages/index.ts';
import { useSession } from '../session/session.ts';
import { createCall, type Call, type CallState, type RemoteState } from './call.ts';
import {
  AdmitPatient,
  EndVisit,
  JoinVisit,
  LeaveVisit,
  SendVisitSignal,
  VisitChanged,
  VisitRoomQuery,
  VisitSignalReceived,
} from './documents.ts';
import { closeMedia, openMedia, type DeviceFault } from './media.ts';

type Connection = Extract<JoinVisitMutation['joinVisit'], { __typename: 'JoinVisitPayload' }>['connection'];

/** Where the person stands: before the room, in it, out of it again, or put out by a newer connection of his own. */
export type RoomStage = 'check' | 'inside' | 'left' | 'replaced';

const BOTH_ON: RemoteState = { camera: true, microphone: true };

/**
 * A visit's room for one of its two people: devices, joining, the waiting room, the call with its reconnections,
 * leaving and coming back. Everything it opens is closed with the page.
 */
export function useVisitCall(visitId: Accessor<string>) {
  const session = useSession();
  const [room] = createQuery({ query: VisitRoomQuery, variables: () => ({ id: visitId() }) });
  createSubscription({ query: VisitChanged, variables: () => ({ visitId: visitId() }) });

  const visit = () => room.data?.visit ?? undefined;
  const role = (): ParticipantRole => (session.me()?.membership?.role === 'SPECIALIST' ? 'SPECIALIST' : 'PATIENT');
  const own = () => visit()?.participants.find((each) => each.role === role());
  const other = () => visit()?.participants.find((each) => each.role !== role());

  const [stage, setStage] = createSignal<RoomStage>('check');
  const [connection, setConnection] = createSignal<Connection>();
  const [refusal, setRefusal] = createSignal<string>();
  const [stream, setStream] = createSignal<MediaStream>();
  const [fault, setFault] = createSignal<DeviceFault>();
  const [devices, setDevices] = createSignal<RemoteState>(BOTH_ON);
  const [callState, setCallState] = createSignal<CallState>('alone');
  const [remoteStream, setRemoteStream] = createSignal<MediaStream>();
  const [remoteState, setRemoteState] = createSignal<RemoteState>(BOTH_ON);

  const openDevices = async (camera: boolean) => {
    setFault(undefined);
    closeMedia(stream());
    const opened = await openMedia({ camera, microphone: true });
    if ('fault' in opened) {
      batch(() => [setStream(undefined), setFault(opened.fault)]);
      return;
    }
    batch(() => {
      setStream(opened.stream);
      setDevices({ camera, microphone: true });
    });
  };

  const [joinVisit, isJoining] = createMutation(JoinVisit);
  const join = async () => {
    setRefusal(undefined);
    const { data } = await joinVisit({ input: { visitId: visitId() } });
    const result = data?.joinVisit;
    if (result?.__typename !== 'JoinVisitPayload') {
      setRefusal(result?.message ?? words.t('trouble.again'));
      return;
    }
    if (result.connection.provider !== 'P2P') {
      setRefusal(callWords.t('call.providerMissing'));
      return;
    }
    batch(() => {
      setConnection(result.connection);
      setStage('inside');
    });
  };

  /** The patient is in the call once the specialist let him in; the specialist as soon as he joined. */
  const isAdmitted = () => visit()?.state === 'IN_PROGRESS' && own()?.state !== 'WAITING';
  const isCalling = createMemo(() => stage() === 'inside' && (role() === 'SPECIALIST' || isAdmitted()));

  const [sendSignal] = createMutation(SendVisitSignal);
  const deliver = (connectionId: string) => async (kind: SignalKind, payload: string) => {
    const { data } = await sendSignal({ input: { visitId: untrack(visitId), connectionId, kind, payload } });
    if (data?.sendVisitSignal.__typename === 'ConnectionReplacedError') return 'replaced' as const;
    return data?.sendVisitSignal.__typename === 'SendVisitSignalPayload' ? ('sent' as const) : ('failed' as const);
  };

  let call: Call | undefined;
  const hangUp = async (how: 'politely' | 'silently') => {
    const ending = call;
    call = undefined;
    batch(() => [setRemoteStream(undefined), setRemoteState(BOTH_ON)]);
    if (how === 'politely') await ending?.close();
    else void ending?.close();
  };
  const follow = (state: CallState) => {
    setCallState(state);
    if (state === 'replaced') leaveAs('replaced');
  };
  const leaveAs = (next: RoomStage) =>
    batch(() => {
      setStage(next);
      setConnection(undefined);
      setCallState('alone');
      closeMedia(stream());
      setStream(undefined);
    });
  createEffect(
    on([isCalling, connection], ([calling, now]) => {
      if (!calling || !now) return;
      call = createCall({
        iceServers: now.iceServers.map(iceServerOf),
        isPolite: now.isPolite,
        stream: untrack(stream),
        send: deliver(now.connectionId),
        onState: follow,
        onRemoteStream: setRemoteStream,
        onRemoteState: setRemoteState,
      });
      const { camera, microphone } = untrack(devices);
      call.setCamera(camera);
      call.setMicrophone(microphone);
      onCleanup(() => void hangUp('silently'));
    }),
  );
  createSubscription(
    {
      query: VisitSignalReceived,
      variables: () => ({ visitId: visitId(), connectionId: connection()?.connectionId ?? '' }),
      pause: () => !isCalling() || connection() === undefined,
    },
    (data) => call?.receive(data.visitSignalReceived),
  );

  const [leaveVisit] = createMutation(LeaveVisit);
  const leave = async () => {
    const connectionId = connection()?.connectionId;
    await hangUp('politely');
    leaveAs('left');
    if (connectionId) await leaveVisit({ input: { visitId: visitId(), connectionId } });
  };
  createEffect(() => {
    const state = visit()?.state;
    if (stage() === 'inside' && (state === 'ENDED' || state === 'CANCELLED')) untrack(() => leaveAs('left'));
  });
  onCleanup(() => closeMedia(untrack(stream)));

  const [admit, isAdmitting] = createMutation(AdmitPatient);
  const [end, isEnding] = createMutation(EndVisit);
  const answerOf = (result: { __typename: string; message?: string } | undefined, payload: string) => {
    if (result?.__typename !== payload) setRefusal(result?.message ?? words.t('trouble.again'));
  };

  return {
    room,
    visit,
    role,
    own,
    other,
    stage,
    refusal,
    stream,
    fault,
    devices,
    callState,
    remoteStream,
    remoteState,
    isCalling,
    isAdmitted,
    isJoining,
    isAdmitting,
    isEnding,
    /** Opens camera (if wished) and microphone for the preview and the call. */
    openDevices,
    join,
    leave,
    setCamera: (isOn: boolean) => {
      setDevices((now) => ({ ...now, camera: isOn }));
      stream()
        ?.getVideoTracks()
        .forEach((track) => (track.enabled = isOn));
      call?.setCamera(isOn);
    },
    setMicrophone: (isOn: boolean) => {
      setDevices((now) => ({ ...now, microphone: isOn }));
      stream()
        ?.getAudioTracks()
        .forEach((track) => (track.enabled = isOn));
      call?.setMicrophone(isOn);
    },
    /** The specialist lets the waiting patient in. */
    admit: async () => answerOf((await admit({ visitId: visitId() })).data?.admitPatient, 'AdmitPatientPayload'),
    /** The specialist ends the visit for both. */
    end: async () => {
      await hangUp('politely');
      answerOf((await end({ visitId: visitId() })).data?.endVisit, 'EndVisitPayload');
    },
  };
}

/** Everything a room's page needs, from `useVisitCall`. */
export type VisitCall = ReturnType<typeof useVisitCall>;

function iceServerOf(server: Connection['iceServers'][number]): RTCIceServer {
  return {
    urls: [...server.urls],
    ...(server.username ? { username: server.username } : {}),
    ...(server.credential ? { credential: server.credential } : {}),
  };
}
