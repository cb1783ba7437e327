import { IdempotencyConflictError, InvalidInputError, NotFoundError, type Id } from '@daraport/domain';
import { allocations } from '@daraport/drizzle/tables/booking';
import { refusal } from '@daraport/subgraph';
import { and, eq, inArray } from 'drizzle-orm';
import { RequestNotClaimedError, RequestStateError } from '../assisted/errors.ts';
import { changed, payload } from '../assisted/payload.ts';
import { AllocationRule } from '../assisted/settings/graph.ts';
import { AssistedStep, coordinating } from '../assisted/types.ts';
import { managed } from '../availability/types.ts';
import { builder, type BookingContext } from '../builder.ts';
import { specialistOf } from '../directory/service.ts';
import { Specialist } from '../directory/types.ts';
import { SettingsChangedError } from '../reminder/errors.ts';
import { membersOf } from './load.ts';
import { saveAllocationPart } from './part.ts';
import { isFull } from './rules.ts';
import { allocateRequest, NobodyFitsError, NobodyHasRoomError } from './service.ts';

builder.objectType(NobodyFitsError, refusal('NobodyFitsError', 'Nobody who fits the request has a free time.'));
builder.objectType(
  NobodyHasRoomError,
  refusal('NobodyHasRoomError', 'Whoever fits the request takes no part in the allocation, or has no room.'),
);

const AllocateRequestInput = builder.inputType('AllocateRequestInput', {
  description: 'A request to give to whose turn it is, or to the next after who has it.',
  fields: (t) => ({ requestId: t.id(), idempotencyKey: t.id() }),
});
const Allocated = payload('RequestAllocated', 'The request is given to a specialist.');

builder.mutationField('allocateRequest', (t) =>
  t.field({
    module: 'CORE',
    type: Allocated,
    ...coordinating,
    description:
      "Gives a request to the specialist whose turn it is by the brand's rule, among those who fit it, are free, take part and have room; again, to the next.",
    args: { input: t.arg({ type: AllocateRequestInput }) },
    errors: {
      types: [
        InvalidInputError,
        NotFoundError,
        IdempotencyConflictError,
        RequestStateError,
        RequestNotClaimedError,
        NobodyFitsError,
        NobodyHasRoomError,
      ],
    },
    resolve: (_root, { input }, context) => changed(context, allocateRequest, input),
  }),
);

const Allocation = builder.objectRef<typeof allocations.$inferSelect>('Allocation').implement({
  ...coordinating,
  description: 'Why a request was given to whom, as it was reckoned then.',
  fields: (t) => ({
    specialist: t.field({
      type: Specialist,
      description: 'To whom.',
      resolve: (row, _args, context) => specialistOf(context, row),
    }),
    rule: t.field({ type: AllocationRule, description: 'By what.', resolve: ({ rule }) => rule }),
    given: t.exposeInt('given', { description: 'What they had been given in four weeks before.' }),
    open: t.exposeInt('open', { description: 'What was open with them before.' }),
    share: t.exposeInt('share', { description: 'Relative to the shares of the others.' }),
    mostOpen: t.exposeInt('mostOpen', { nullable: true, description: 'Their limit; null without one.' }),
    fitting: t.exposeInt('fitting', { description: 'How many others and they fit and were free.' }),
    outside: t.exposeInt('outside', { description: 'How many of these take no part.' }),
    full: t.exposeInt('full', { description: 'How many of these had no room.' }),
  }),
});

const allocationLoader = (context: BookingContext) =>
  context.loader('allocations', async (ids: readonly Id[]) => {
    const found = await context.rows
      .select()
      .from(allocations)
      .where(and(eq(allocations.brandId, context.viewer.brandId), inArray(allocations.stepId, [...ids])));
    return new Map(found.map((row) => [row.stepId, row]));
  });

builder.objectField(AssistedStep, 'allocation', (t) =>
  t.field({
    type: Allocation,
    nullable: true,
    ...coordinating,
    description: 'Of an ALLOCATED step: to whom, and why.',
    resolve: ({ row }, _args, context) => (row.kind === 'ALLOCATED' ? allocationLoader(context).load(row.id) : null),
  }),
);

type Member = Awaited<ReturnType<typeof membersOf>>[number];
const memberLoader = (context: BookingContext) =>
  context.loader('allocationParts', async (ids: readonly Id[]) => {
    const members = await membersOf(context, context.rows, ids);
    return new Map(members.map((member) => [member.specialistId, member]));
  });

const AllocationPart = builder.objectRef<Member>('AllocationPart').implement({
  ...managed,
  description: 'What a specialist takes of the requests, and has.',
  fields: (t) => ({
    takesPart: t.exposeBoolean('takesPart', { description: 'Whether requests are given to them.' }),
    share: t.exposeInt('share', { description: 'Relative to the shares of the others; 1 to 10.' }),
    mostOpen: t.exposeInt('mostOpen', { nullable: true, description: 'Most open requests at once; null is no limit.' }),
    mostNewPerWeek: t.exposeInt('mostNewPerWeek', {
      nullable: true,
      description:
        'Most people who are new within seven days, by request or by booking; binds requests and pools, not who books by name. Null is no limit.',
    }),
    version: t.exposeInt('version', { description: 'To name when saving; 0 is as by default.' }),
    given: t.exposeInt('given', { description: 'Requests given in the last four weeks.' }),
    open: t.exposeInt('open', { description: 'Requests open with them now.' }),
    newThisWeek: t.exposeInt('newThisWeek', { description: 'People new within the last seven days.' }),
    isFull: t.boolean({ description: 'Whether a limit is reached.', resolve: isFull }),
  }),
});

builder.objectField(Specialist, 'allocation', (t) =>
  t.field({
    type: AllocationPart,
    nullable: true,
    ...managed,
    description: 'What they take of the requests; null for whoever is neither them nor oversees them.',
    resolve({ id, personId, lineage }, _args, context) {
      const { viewer } = context;
      const isOwn = personId === viewer.personId;
      const oversees =
        viewer.scopes.includes('availability:oversee') &&
        (viewer.organizationId === null || lineage.includes(viewer.organizationId));
      return isOwn || oversees ? memberLoader(context).load(id) : null;
    },
  }),
);

const SaveAllocationPartInput = builder.inputType('SaveAllocationPartInput', {
  description: 'What a specialist shall take of the requests.',
  fields: (t) => ({
    specialistId: t.id({
      required: false,
      description: "A specialist that the viewer oversees; the viewer's own without it.",
    }),
    takesPart: t.boolean({ required: false, description: 'As it is unless given; for who oversees alone.' }),
    share: t.int({ required: false, description: '1 to 10; as it is unless given; for who oversees alone.' }),
    mostOpen: t.int({ required: false, description: '0 to 200; no limit without it.' }),
    mostNewPerWeek: t.int({ required: false, description: '0 to 200; no limit without it.' }),
    version: t.int({ description: 'The version that was read.' }),
    idempotencyKey: t.id(),
  }),
});
const SaveAllocationPartPayload = builder.objectRef<{ id: Id }>('SaveAllocationPartPayload').implement({
  ...managed,
  description: 'It holds from the next request on.',
  fields: (t) => ({
    specialist: t.field({
      type: Specialist,
      description: 'As they are now.',
      resolve: ({ id }, _args, context) => specialistOf(context, { specialistId: id }),
    }),
  }),
});

builder.mutationField('saveAllocationPart', (t) =>
  t.field({
    module: 'CORE',
    type: SaveAllocationPartPayload,
    ...managed,
    description: 'Sets what a specialist takes of the requests.',
    args: { input: t.arg({ type: SaveAllocationPartInput }) },
    errors: { types: [InvalidInputError, NotFoundError, SettingsChangedError, IdempotencyConflictError] },
    resolve: async (_root, { input }, context) => ({ id: await saveAllocationPart(context, input) }),
  }),
);
