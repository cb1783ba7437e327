import { IdempotencyConflictError, InvalidInputError, NotFoundError } from '@daraport/domain';
import { guard, open, shownIn } from '@daraport/subgraph';
import { builder } from '../builder.ts';
import { attributionSummary, ownConversions, ownLinks, ownProgram, type LinkRow } from './reads.ts';
import { acceptAttribution, createTrackingLink, findLink } from './service.ts';
import {
  AttributionSummary,
  CommissionState,
  ConversionConnection,
  Program,
  TrackingLink,
  TrackingLinkNotice,
} from './types.ts';

builder.queryFields((t) => ({
  trackingLinkNotice: t.field({
    module: 'AFFILIATE',
    type: TrackingLinkNotice,
    nullable: true,
    ...open,
    description: 'Whose link brought the visitor; null for an unknown code.',
    args: { code: t.arg.string() },
    resolve: (_root, { code }, { asPlatform, viewer }) =>
      asPlatform(viewer.brandId, async ({ rows }) => (await findLink(rows, viewer.brandId, code)) ?? null),
  }),
  program: t.field({
    module: 'CORE',
    type: Program,
    nullable: true,
    ...guard('attribution:read'),
    ...shownIn('partner'),
    description: "The viewer's program as a partner.",
    resolve: (_root, _args, context) => ownProgram(context),
  }),
  trackingLinks: t.field({
    module: 'CORE',
    type: [TrackingLink],
    ...guard('attribution:read'),
    ...shownIn('partner'),
    description: "The viewer's own links, oldest first.",
    resolve: (_root, _args, context) => ownLinks(context),
  }),
  conversions: t.field({
    module: 'CORE',
    type: ConversionConnection,
    ...guard('attribution:read'),
    ...shownIn('partner'),
    description: "The viewer's own conversions, newest first.",
    args: {
      first: t.arg.int({ description: 'At most 100.' }),
      after: t.arg.string({ required: false }),
      states: t.arg({
        type: [CommissionState],
        required: false,
        description: 'Only those whose commission is in one of these; all when left out or empty.',
      }),
    },
    listSize: { slicingArguments: ['first'], sizedFields: ['edges'] },
    resolve: (_root, args, context) => ownConversions(context, args),
  }),
  attributionSummary: t.field({
    module: 'CORE',
    type: AttributionSummary,
    ...guard('attribution:read'),
    ...shownIn('partner'),
    description: "The viewer's own figures; at most 731 days.",
    args: { from: t.arg({ type: 'Date' }), to: t.arg({ type: 'Date' }) },
    resolve: (_root, range, context) => attributionSummary(context, range),
  }),
}));

const AcceptAttributionInput = builder.inputType('AcceptAttributionInput', { fields: (t) => ({ code: t.string() }) });
const AcceptAttributionPayload = builder
  .objectRef<{ isRecorded: boolean }>('AcceptAttributionPayload')
  .implement({ ...open, fields: (t) => ({ isRecorded: t.exposeBoolean('isRecorded') }) });

const CreateTrackingLinkInput = builder.inputType('CreateTrackingLinkInput', {
  fields: (t) => ({
    name: t.string(),
    landingPath: t.string({ description: "Path on the brand's patient portal the link opens." }),
    idempotencyKey: t.id(),
  }),
});
const CreateTrackingLinkPayload = builder.objectRef<{ link: LinkRow }>('CreateTrackingLinkPayload').implement({
  ...guard('links:manage'),
  ...shownIn('partner'),
  fields: (t) => ({ link: t.field({ type: TrackingLink, resolve: ({ link }) => link }) }),
});

builder.mutationFields((t) => ({
  acceptAttribution: t.field({
    module: 'AFFILIATE',
    type: AcceptAttributionPayload,
    ...open,
    description: 'Only after the visitor consented: records the click and sets the first-party click cookie.',
    args: { input: t.arg({ type: AcceptAttributionInput }) },
    errors: { types: [NotFoundError] },
    resolve: (_root, { input }, context) => acceptAttribution(context, input.code),
  }),
  createTrackingLink: t.field({
    module: 'AFFILIATE',
    type: CreateTrackingLinkPayload,
    ...guard('links:manage'),
    ...shownIn('partner'),
    args: { input: t.arg({ type: CreateTrackingLinkInput }) },
    errors: { types: [InvalidInputError, IdempotencyConflictError] },
    resolve: async (_root, { input }, context) => ({ link: await createTrackingLink(context, input) }),
  }),
}));
