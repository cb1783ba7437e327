import { IdempotencyConflictError, NotFoundError } from '@daraport/domain';
import { dataRequestStates } from '@daraport/drizzle/tables/compliance';
import { guard, mapStream, refusal } from '@daraport/subgraph';
import { builder } from '../builder.ts';
import { ExportAlreadyRunningError } from './errors.ts';
import {
  arrivalsLoader,
  downloadUrlOf,
  ownRequests,
  requestLoader,
  requestTopic,
  type DataRequestRow,
} from './reads.ts';
import { progressOf } from './rules.ts';
import { requestDataExport } from './service.ts';
import { startingWith } from './stream.ts';

builder.objectType(ExportAlreadyRunningError, {
  ...refusal('ExportAlreadyRunningError', 'One export at a time: the earlier one is still being put together.'),
});

const DataRequestState = builder.enumType('DataRequestState', {
  description:
    'QUEUED, COLLECTING and PACKING while it is put together, then READY until the download ends (EXPIRED); FAILED when nothing came of it, and the person may ask again.',
  values: dataRequestStates,
});

const DataRequest = builder.objectRef<DataRequestRow>('DataRequest').implement({
  ...guard('record:export'),
  description: "A person's wish to have his data (GDPR, articles 15 and 20).",
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque id.' }),
    state: t.expose('state', { type: DataRequestState, description: 'How far it is.' }),
    progress: t.int({
      description: '0–100.',
      resolve: async ({ id, state }, _args, context) =>
        progressOf(state, (await arrivalsLoader(context).load(id)) ?? 0),
    }),
    requestedAt: t.expose('requestedAt', { type: 'DateTime', description: 'When it was asked for.' }),
    readyAt: t.expose('readyAt', { type: 'DateTime', nullable: true, description: 'When it was ready.' }),
    downloadUrl: t.string({
      nullable: true,
      description: 'Address of the ZIP on this host, valid for a limited time; null until ready.',
      resolve: (request, _args, context) => downloadUrlOf(context, request),
    }),
    downloadExpiresAt: t.expose('expiresAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the download ends.',
    }),
    missing: t.stringList({
      description: 'Names of the subgraphs whose share did not come in time; the ZIP says so, too.',
      resolve: ({ missing }) => [...missing],
    }),
  }),
});

builder.asEntity(DataRequest, {
  key: builder.selection<{ id: string }>('id'),
  resolveReference: ({ id }, context) => requestLoader(context).load(id),
});

builder.queryFields((t) => ({
  myDataRequests: t.field({
    module: 'CORE',
    type: [DataRequest],
    ...guard('record:export'),
    description: "The viewer's requests, newest first.",
    resolve: (_root, _args, context) => ownRequests(context),
  }),
}));

const RequestDataExportInput = builder.inputType('RequestDataExportInput', {
  fields: (t) => ({ idempotencyKey: t.id() }),
});
const RequestDataExportPayload = builder.objectRef<{ request: DataRequestRow }>('RequestDataExportPayload').implement({
  ...guard('record:export'),
  description: 'The request is under way.',
  fields: (t) => ({
    request: t.field({ type: DataRequest, description: 'The request.', resolve: ({ request }) => request }),
  }),
});

builder.mutationFields((t) => ({
  requestDataExport: t.field({
    module: 'CORE',
    type: RequestDataExportPayload,
    ...guard('record:export'),
    description: "Starts putting the viewer's data together, in the language he asks in.",
    args: { input: t.arg({ type: RequestDataExportInput }) },
    errors: { types: [ExportAlreadyRunningError, IdempotencyConflictError] },
    resolve: async (_root, { input }, context) => ({ request: await requestDataExport(context, input) }),
  }),
}));

builder.subscriptionFields((t) => ({
  dataRequestChanged: t.field({
    module: 'CORE',
    type: DataRequest,
    ...guard('record:export'),
    description: 'The request as it is now, and again whenever it changes.',
    args: { id: t.arg.id() },
    subscribe: async (_root, { id }, context) => {
      const { viewer, live, signal } = context;
      // Listening begins before the first answer is read, so no change falls in between.
      const changes = live.subscribe(requestTopic(viewer.brandId, id), signal);
      const request = await requestLoader(context).load(id);
      if (!request) {
        await changes.return?.();
        throw new NotFoundError();
      }
      return mapStream(startingWith({ kind: 'now' }, changes), () => Promise.resolve(id));
    },
    resolve: async (id, _args, context) => {
      const request = await requestLoader(context).load(id);
      if (!request) throw new NotFoundError();
      return request;
    },
  }),
}));
