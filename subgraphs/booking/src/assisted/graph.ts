import { NotFoundError } from '@daraport/domain';
import { filterStream, guard } from '@daraport/subgraph';
import { builder, type BookingContext } from '../builder.ts';
import { AssistedRequestConnection } from './connection.ts';
import { lineagesOf } from './patient/service.ts';
import { AssistedOfferType } from './offer.ts';
import { ownRequests, queueOf, requestLoader } from './reads.ts';
import { assistedTopics } from './record.ts';
import { settingsOf } from './settings/service.ts';
import { AssistedRequest, coordinating, seen } from './types.ts';

const listSize = { slicingArguments: ['first'], sizedFields: ['edges'] };

const AssistedQueueView = builder.enumType('AssistedQueueView', {
  description:
    'WAITING for an answer; PROPOSED: with the patient; MINE: open and looked after by the viewer; DONE. All but the last by deadline.',
  values: ['WAITING', 'PROPOSED', 'MINE', 'DONE'] as const,
});

builder.queryFields((t) => ({
  assistedOffer: t.field({
    module: 'ASSISTED_SCHEDULING',
    type: AssistedOfferType,
    ...guard('appointments:book'),
    description: 'How the brand helps to find a time.',
    async resolve(_root, _args, { rows, viewer: { brandId } }) {
      const { answerWithinHours } = await settingsOf(rows, brandId);
      const nearest = (await lineagesOf(rows, brandId)).flatMap(([id]) => id ?? []);
      return { answerWithinHours, organizationIds: nearest };
    },
  }),
  myAssistedRequests: t.field({
    module: 'CORE',
    type: AssistedRequestConnection,
    ...guard('appointments:book'),
    description: "The patient's own, newest first.",
    args: { first: t.arg.int({ description: 'At most 50.' }), after: t.arg.string({ required: false }) },
    listSize,
    resolve: (_root, asked, context) => ownRequests(context, asked),
  }),
  assistedQueue: t.field({
    module: 'CORE',
    type: AssistedRequestConnection,
    ...coordinating,
    description: "Requests of the coordinator's organization and those below it, or of the brand.",
    args: {
      first: t.arg.int({ description: 'At most 50.' }),
      after: t.arg.string({ required: false }),
      view: t.arg({ type: AssistedQueueView }),
    },
    listSize,
    resolve: (_root, asked, context) => queueOf(context, asked),
  }),
  assistedRequest: t.field({
    module: 'CORE',
    type: AssistedRequest,
    nullable: true,
    ...seen,
    description: 'One that the viewer may see.',
    args: { id: t.arg.id() },
    resolve: (_root, { id }, context) => requestLoader(context).load(id),
  }),
}));

/** What the viewer is told of: all that is coordinated there, or else the patient's own. */
function topicOf({ viewer }: BookingContext): string {
  const { brandId, organizationId, personId, scopes } = viewer;
  if (!scopes.includes('requests:coordinate')) return assistedTopics.patient(brandId, personId ?? '');
  return organizationId ? assistedTopics.organization(brandId, organizationId) : assistedTopics.brand(brandId);
}

builder.subscriptionField('assistedRequestChanged', (t) =>
  t.field({
    module: 'CORE',
    type: AssistedRequest,
    ...seen,
    description: "Something happened to one of the patient's own requests, or to one in the coordinator's queue.",
    // A resync names no request: pages read their lists anew when the socket comes back.
    subscribe: (_root, _args, context) =>
      filterStream(
        context.live.subscribe(topicOf(context), context.signal),
        ({ requestId }) => requestId !== undefined,
      ),
    resolve: async ({ requestId }, _args, context) =>
      (await requestLoader(context).load(requestId ?? '')) ?? Promise.reject(new NotFoundError()),
  }),
);
