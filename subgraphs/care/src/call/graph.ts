import { InvalidInputError, ModuleDisabledError, NotFoundError, type Id } from '@daraport/domain';
import { signalKinds } from '@daraport/drizzle/tables/care';
import { guard, refusal } from '@daraport/subgraph';
import { found } from '../access.ts';
import { builder } from '../builder.ts';
import type { IceServer as IceServerShape } from '../env.ts';
import { VisitEndedError, VisitNotOpenError } from '../visit/errors.ts';
import { ParticipantRole, Visit } from '../visit/graph.ts';
import type { VisitRow } from '../visit/room.ts';
import { ConnectionReplacedError, VideoProviderUnavailableError } from './errors.ts';
import { followSignals } from './follow.ts';
import {
  joinVisit,
  leaveVisit,
  sendSignal,
  signalLoader,
  type SignalRow,
  type VideoConnection as VideoConnectionShape,
} from './service.ts';

const SignalKind = builder.enumType('SignalKind', {
  description: 'OFFER and ANSWER carry a session description, CANDIDATE an ICE candidate; HELLO greets, BYE leaves.',
  values: signalKinds,
});

builder.objectType(
  ConnectionReplacedError,
  refusal('ConnectionReplacedError', 'A newer connection of the same person has taken over, or this one was closed.'),
);

builder.objectType(
  VideoProviderUnavailableError,
  refusal('VideoProviderUnavailableError', 'The vendor opened no room; nobody has joined, trying again is safe.'),
);

const IceServer = builder.objectRef<IceServerShape>('IceServer').implement({
  ...guard('visits:join'),
  description: "A STUN or TURN server, for the browser's RTCPeerConnection.",
  fields: (t) => ({
    urls: t.stringList({ description: 'Its addresses.', resolve: ({ urls }) => [...urls] }),
    username: t.exposeString('username', { nullable: true, description: 'Where it asks for one.' }),
    credential: t.exposeString('credential', { nullable: true, description: 'Where it asks for one.' }),
  }),
});

const VideoConnection = builder.objectRef<VideoConnectionShape>('VideoConnection').implement({
  ...guard('visits:join'),
  description: 'What one needs to enter the call now. provider: P2P (built in) or TWILIO.',
  fields: (t) => ({
    connectionId: t.exposeID('connectionId', {
      description: 'Names this connection; a newer one of the same person replaces it.',
    }),
    provider: t.string({
      description: 'P2P or TWILIO.',
      resolve: (_connection, _args, { vendors }) => vendors.video.name,
    }),
    token: t.exposeString('token', {
      nullable: true,
      description:
        'Twilio access token for this person and room, valid for ten minutes; null with P2P, and while the patient waits: join again once let in.',
    }),
    roomName: t.exposeString('roomName', { description: "The room's name with the provider." }),
    iceServers: t.field({
      type: [IceServer],
      description: 'Servers that help the two browsers to find each other.',
      resolve: (_connection, _args, { vendors }) => [...vendors.iceServers],
    }),
    isPolite: t.boolean({
      description: 'The polite peer yields in a glare (perfect negotiation): the patient.',
      resolve: ({ role }) => role === 'PATIENT',
    }),
  }),
});

const VisitSignal = builder.objectRef<SignalRow>('VisitSignal').implement({
  ...guard('visits:join'),
  description: "What the other side's browser says to set up the call.",
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque id; a signal seen before a reconnection comes again with the same.' }),
    fromConnectionId: t.exposeID('fromConnectionId', { description: 'The connection it comes from.' }),
    fromRole: t.expose('fromRole', { type: ParticipantRole, description: 'Whose it is.' }),
    kind: t.expose('kind', { type: SignalKind, description: 'What it is.' }),
    payload: t.exposeString('payload', { description: 'JSON of the SDP or ICE candidate; empty for HELLO and BYE.' }),
  }),
});

const JoinVisitInput = builder.inputType('JoinVisitInput', {
  description: 'A visit to enter.',
  fields: (t) => ({ visitId: t.id({ description: 'The visit.' }) }),
});
const JoinVisitPayload = builder
  .objectRef<{ visit: VisitRow; connection: VideoConnectionShape }>('JoinVisitPayload')
  .implement({
    ...guard('visits:join'),
    description: 'The visit, and the way into the call.',
    fields: (t) => ({
      visit: t.field({ type: Visit, description: 'The visit after joining.', resolve: ({ visit }) => visit }),
      connection: t.field({
        type: VideoConnection,
        description: 'The new connection.',
        resolve: ({ connection }) => connection,
      }),
    }),
  });

builder.mutationField('joinVisit', (t) =>
  t.field({
    module: 'CORE',
    type: JoinVisitPayload,
    ...guard('visits:join'),
    description:
      'Enters the visit, for the first time or again. The newest connection of a person replaces the one before.',
    args: { input: t.arg({ type: JoinVisitInput, description: 'Which visit.' }) },
    errors: {
      types: [VisitNotOpenError, VisitEndedError, NotFoundError, ModuleDisabledError, VideoProviderUnavailableError],
    },
    resolve: (_root, { input }, context) => joinVisit(context, input.visitId),
  }),
);

const LeaveVisitInput = builder.inputType('LeaveVisitInput', {
  description: 'A visit to leave.',
  fields: (t) => ({
    visitId: t.id({ description: 'The visit.' }),
    connectionId: t.id({ description: 'The connection that ends.' }),
  }),
});
const LeaveVisitPayload = builder.objectRef<{ visit: VisitRow }>('LeaveVisitPayload').implement({
  ...guard('visits:join'),
  description: 'The visit after leaving.',
  fields: (t) => ({ visit: t.field({ type: Visit, description: 'The visit.', resolve: ({ visit }) => visit }) }),
});

builder.mutationField('leaveVisit', (t) =>
  t.field({
    module: 'CORE',
    type: LeaveVisitPayload,
    ...guard('visits:join'),
    description: 'Leaves the visit; one can come back until it ends. A connection that was replaced leaves nothing.',
    args: { input: t.arg({ type: LeaveVisitInput, description: 'Which visit and connection.' }) },
    errors: { types: [NotFoundError] },
    resolve: async (_root, { input }, context) => ({ visit: await leaveVisit(context, input) }),
  }),
);

const SendVisitSignalInput = builder.inputType('SendVisitSignalInput', {
  description: 'A signal for the other side.',
  fields: (t) => ({
    visitId: t.id({ description: 'The visit.' }),
    connectionId: t.id({ description: "The sender's own connection." }),
    kind: t.field({ type: SignalKind, description: 'What it is.' }),
    payload: t.string({ description: 'JSON, at most 64 kB; empty for HELLO and BYE.' }),
  }),
});
const SendVisitSignalPayload = builder.objectRef<{ signalId: Id }>('SendVisitSignalPayload').implement({
  ...guard('visits:join'),
  description: 'The signal was taken.',
  fields: (t) => ({ signalId: t.exposeID('signalId', { description: 'Its id.' }) }),
});

builder.mutationField('sendVisitSignal', (t) =>
  t.field({
    module: 'CORE',
    type: SendVisitSignalPayload,
    ...guard('visits:join'),
    description: "Sends a signal to the other side's connection; while it has none, the signal is dropped.",
    args: { input: t.arg({ type: SendVisitSignalInput, description: 'What to send.' }) },
    errors: { types: [NotFoundError, ConnectionReplacedError, InvalidInputError] },
    resolve: async (_root, { input }, context) => ({ signalId: await sendSignal(context, input) }),
  }),
);

builder.subscriptionField('visitSignalReceived', (t) =>
  t.field({
    module: 'CORE',
    type: VisitSignal,
    ...guard('visits:join'),
    description:
      'Signals for this connection from the other side: those since it was made, then live, in order. Ends when the connection is replaced or closed.',
    args: {
      visitId: t.arg.id({ description: 'The visit.' }),
      connectionId: t.arg.id({ description: "The viewer's own connection." }),
    },
    subscribe: (_root, given, context) => followSignals(context, given),
    resolve: async ({ id }, _args, context) => found(await signalLoader(context).load(id)),
  }),
);
