import { IdempotencyConflictError, InvalidInputError, NotFoundError } from '@daraport/domain';
import { guard } from '@daraport/subgraph';
import { builder } from '../builder.ts';
import { createFeed, endFeed, ownFeed, type FeedRow } from './service.ts';

const own = guard('appointments:read');

const CalendarFeed = builder.objectRef<FeedRow>('CalendarFeed').implement({
  ...own,
  description: "A private address at which a calendar program reads one's appointments, without clinical content.",
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque and stable.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was made.' }),
    lastReadAt: t.expose('lastReadAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When a program last read it, to the hour.',
    }),
  }),
});

builder.queryField('myCalendarFeed', (t) =>
  t.field({
    module: 'CORE',
    type: CalendarFeed,
    nullable: true,
    ...own,
    description: "One's own feed; null when there is none. Its address is told only when it is made.",
    resolve: (_root, _args, context) => ownFeed(context),
  }),
);

const CreateCalendarFeedInput = builder.inputType('CreateCalendarFeedInput', {
  description: 'Nothing but the key.',
  fields: (t) => ({
    idempotencyKey: t.string({ description: '8 to 200 characters; the same key again shows the same address.' }),
  }),
});

const CalendarFeedCreated = builder.objectRef<{ feed: FeedRow; url: string }>('CalendarFeedCreated').implement({
  ...own,
  description: 'The new address. It is shown here and never again.',
  fields: (t) => ({
    feed: t.field({ type: CalendarFeed, description: 'The feed.', resolve: ({ feed }) => feed }),
    url: t.exposeString('url', { description: 'Whoever has it reads when one has appointments.' }),
  }),
});

const CalendarFeedEnded = builder.objectRef<{ isEnded: boolean }>('CalendarFeedEnded').implement({
  ...own,
  description: 'There is no address any more.',
  fields: (t) => ({ isEnded: t.exposeBoolean('isEnded', { description: 'Always true.' }) }),
});

builder.mutationFields((t) => ({
  createCalendarFeed: t.field({
    module: 'CORE',
    type: CalendarFeedCreated,
    ...own,
    description: "Makes a new private address for one's appointments; the one before ends at once.",
    args: { input: t.arg({ type: CreateCalendarFeedInput }) },
    errors: { types: [InvalidInputError, NotFoundError, IdempotencyConflictError] },
    resolve: (_root, { input }, context) => createFeed(context, input),
  }),
  endCalendarFeed: t.field({
    module: 'CORE',
    type: CalendarFeedEnded,
    ...own,
    description: "Ends one's private address at once. Repeated, it changes nothing.",
    errors: { types: [NotFoundError] },
    resolve: async (_root, _args, context) => {
      await endFeed(context);
      return { isEnded: true };
    },
  }),
}));
