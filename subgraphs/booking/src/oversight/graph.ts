import { guard, mapStream } from '@daraport/subgraph';
import { builder, PageInfo } from '../builder.ts';
import { specialistOf } from '../directory/service.ts';
import { Specialist } from '../directory/types.ts';
import { Pool } from '../pool/graph.ts';
import { overseenWaitsTopic } from '../waitlist/topics.ts';
import { Wait } from '../waitlist/types.ts';
import { overseenPools, type OverseenPool, type PoolShare } from './shares.ts';
import { overseenWaits, type WaitPage } from './waits.ts';

const oversee = guard('appointments:oversee');

const WaitEdge = builder.objectRef<WaitPage['edges'][number]>('WaitEdge').implement({
  ...oversee,
  description: 'A wait in its place in the list.',
  fields: (t) => ({
    cursor: t.exposeString('cursor', { description: 'Ask for what comes after it.' }),
    node: t.field({ type: Wait, description: 'The wait.', resolve: ({ node }) => node }),
  }),
});

const WaitConnection = builder.objectRef<WaitPage>('WaitConnection').implement({
  ...oversee,
  description: 'A page of those who wait.',
  fields: (t) => ({
    edges: t.field({ type: [WaitEdge], description: 'First come first.', resolve: ({ edges }) => [...edges] }),
    pageInfo: t.field({ type: PageInfo, description: 'Whether there is more.', resolve: ({ pageInfo }) => pageInfo }),
    totalCount: t.int({ description: 'How many the list has.', resolve: ({ countAll }) => countAll() }),
  }),
});

const PoolShareRef = builder.objectRef<PoolShare>('PoolShare').implement({
  ...oversee,
  description: 'What one of a pool got of its bookings within 28 days.',
  fields: (t) => ({
    specialist: t.field({
      type: Specialist,
      description: 'Who.',
      resolve: ({ member }, _args, context) => specialistOf(context, member),
    }),
    weight: t.exposeInt('weight', { description: '1 to 10, relative to the others.' }),
    bookings: t.exposeInt('bookings', { description: 'Times booked or held.' }),
    lastBookedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When the last was booked, at any time; null is never.',
      resolve: ({ lastAt }) => (lastAt === null ? null : new Date(lastAt)),
    }),
    sharePoints: t.exposeInt('sharePoints', {
      nullable: true,
      description: "Part of all the pool's bookings, in basis points; null while there are none.",
    }),
    duePoints: t.exposeInt('duePoints', { description: 'The part that the weights give, in basis points.' }),
  }),
});

const OverseenPoolRef = builder.objectRef<OverseenPool>('OverseenPool').implement({
  ...oversee,
  description: 'How fairly a pool is booked.',
  fields: (t) => ({
    pool: t.field({ type: Pool, description: 'Which.', resolve: ({ pool }) => pool }),
    bookings: t.exposeInt('bookings', { description: 'Of all its members within 28 days.' }),
    shares: t.field({
      type: [PoolShareRef],
      description: 'Of the members the viewer oversees, in the order they are due.',
      resolve: ({ shares }) => [...shares],
    }),
  }),
});

builder.queryFields((t) => ({
  overseenWaits: t.field({
    module: 'CORE',
    type: WaitConnection,
    ...oversee,
    listSize: { slicingArguments: ['first'], sizedFields: ['edges'] },
    description: 'Who waits for times of the organization, or of the brand, first come first; at most 50 at a time.',
    args: {
      first: t.arg.int(),
      after: t.arg.string({ required: false }),
      specialistId: t.arg.id({ required: false, description: 'Of one specialist alone.' }),
      isOffered: t.arg.boolean({ required: false, description: 'Those alone who are offered a time now.' }),
    },
    resolve: (_root, asked, context) => overseenWaits(context, asked),
  }),
  overseenPools: t.field({
    module: 'CORE',
    type: [OverseenPoolRef],
    ...oversee,
    description: 'The pools in which somebody is whom the viewer oversees, by name.',
    resolve: (_root, _args, context) => overseenPools(context),
  }),
}));

builder.subscriptionField('overseenWaitsChanged', (t) =>
  t.field({
    module: 'CORE',
    type: 'DateTime',
    ...oversee,
    description: 'A wait or an offer changed; ask overseenWaits again.',
    subscribe: (_root, _args, { live, viewer, signal, now }) =>
      mapStream(live.subscribe(overseenWaitsTopic(viewer.brandId, viewer.organizationId), signal), () =>
        Promise.resolve(now()),
      ),
    resolve: (at) => at,
  }),
);
