import { NotFoundError, type Id } from '@daraport/domain';
import { guard, type Page } from '@daraport/subgraph';
import { builder, PageInfo } from '../builder.ts';
import { followTyping } from '../message/follow.ts';
import { Message, MessageConnection } from '../message/graph.ts';
import { markConversationRead, setTyping } from '../message/service.ts';
import { Person } from '../refs.ts';
import type { ConversationRow } from './rules.ts';
import {
  conversationLoader,
  countUnread,
  findConversation,
  lastMessageLoader,
  listConversations,
  pageOfMessages,
  unreadLoader,
} from './service.ts';

/** The conversation of one patient with one specialist. */
export const Conversation = builder.objectRef<ConversationRow>('Conversation').implement({
  ...guard('messages:read'),
  description: 'The conversation of one patient with one specialist; there is one for each care relationship.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque id.' }),
    participants: t.field({
      type: [Person],
      description: 'The patient and the specialist.',
      resolve: ({ patientId, specialistPersonId }) => [{ id: patientId }, { id: specialistPersonId }],
    }),
    unreadCount: t.int({
      description: 'How many messages wait for the viewer.',
      resolve: async ({ id }, _args, context) => (await unreadLoader(context).load(id)) ?? 0,
    }),
    lastMessage: t.field({
      type: Message,
      nullable: true,
      description: 'The newest message.',
      resolve: ({ id }, _args, context) => lastMessageLoader(context).load(id),
    }),
    messages: t.field({
      type: MessageConnection,
      description: 'The last messages before the cursor, or the newest; ascending inside the page.',
      args: {
        last: t.arg.int({ description: 'At most 100.' }),
        before: t.arg.string({ required: false, description: 'Only messages before this place.' }),
      },
      listSize: { slicingArguments: ['last'], sizedFields: ['edges'] },
      resolve: ({ id }, { last, before }, context) => pageOfMessages(context, id, last, before ?? null),
    }),
  }),
});
builder.asEntity(Conversation, {
  key: builder.selection<{ id: string }>('id'),
  resolveReference: ({ id }, context) => conversationLoader(context).load(id),
});

const ConversationEdge = builder.objectRef<Page<ConversationRow>['edges'][number]>('ConversationEdge').implement({
  ...guard('messages:read'),
  description: 'A conversation in its page.',
  fields: (t) => ({
    cursor: t.exposeString('cursor', { description: 'Its place in the list.' }),
    node: t.field({ type: Conversation, description: 'The conversation.', resolve: ({ node }) => node }),
  }),
});

const ConversationConnection = builder.objectRef<Page<ConversationRow>>('ConversationConnection').implement({
  ...guard('messages:read'),
  description: 'A page of conversations, the one with the newest message first.',
  fields: (t) => ({
    edges: t.field({ type: [ConversationEdge], description: 'The conversations.', resolve: ({ edges }) => [...edges] }),
    pageInfo: t.field({
      type: PageInfo,
      description: 'What lies before and after.',
      resolve: ({ pageInfo }) => pageInfo,
    }),
  }),
});

builder.queryField('conversation', (t) =>
  t.field({
    module: 'CORE',
    type: Conversation,
    nullable: true,
    ...guard('messages:read'),
    description: 'One conversation of the viewer; null when it does not exist or is not theirs.',
    args: { id: t.arg.id({ description: 'The conversation.' }) },
    resolve: (_root, { id }, context) => findConversation(context, id),
  }),
);

builder.queryField('conversations', (t) =>
  t.field({
    module: 'CORE',
    type: ConversationConnection,
    ...guard('messages:read'),
    listSize: { slicingArguments: ['first'], sizedFields: ['edges'] },
    description: "The viewer's conversations, the one with the newest message first.",
    args: {
      first: t.arg.int({ description: 'At most 100.' }),
      after: t.arg.string({ required: false, description: 'Only conversations after this place.' }),
    },
    resolve: (_root, { first, after }, context) => listConversations(context, first, after ?? null),
  }),
);

builder.queryField('unreadMessageCount', (t) =>
  t.int({
    module: 'CORE',
    ...guard('messages:read'),
    description: 'How many messages wait for the viewer in all conversations.',
    resolve: (_root, _args, context) => countUnread(context),
  }),
);

const MarkConversationReadPayload = builder
  .objectRef<{ conversation: ConversationRow }>('MarkConversationReadPayload')
  .implement({
    ...guard('messages:read'),
    description: 'The conversation with nothing unread.',
    fields: (t) => ({
      conversation: t.field({
        type: Conversation,
        description: 'The conversation.',
        resolve: ({ conversation }) => conversation,
      }),
    }),
  });

builder.mutationField('markConversationRead', (t) =>
  t.field({
    module: 'CORE',
    type: MarkConversationReadPayload,
    ...guard('messages:read'),
    description: 'Marks everything the other side wrote as read.',
    args: { conversationId: t.arg.id({ description: 'The conversation.' }) },
    errors: { types: [NotFoundError] },
    resolve: async (_root, { conversationId }, context) => ({
      conversation: await markConversationRead(context, conversationId),
    }),
  }),
);

const SetTypingPayload = builder.objectRef<{ isAccepted: boolean }>('SetTypingPayload').implement({
  ...guard('messages:write'),
  description: 'Whether the other side was told.',
  fields: (t) => ({
    isAccepted: t.exposeBoolean('isAccepted', { description: 'False when it was told a moment ago.' }),
  }),
});

builder.mutationField('setTyping', (t) =>
  t.field({
    module: 'MESSAGING',
    type: SetTypingPayload,
    ...guard('messages:write'),
    description: 'Tells the other side that the viewer types; nothing is stored.',
    args: { conversationId: t.arg.id({ description: 'The conversation.' }) },
    errors: { types: [NotFoundError] },
    resolve: async (_root, { conversationId }, context) => ({
      isAccepted: await setTyping(context, await findConversation(context, conversationId)),
    }),
  }),
);

const TypingNotice = builder.objectRef<{ personId: Id; at: Date }>('TypingNotice').implement({
  ...guard('messages:read'),
  description: 'Somebody types.',
  fields: (t) => ({
    person: t.field({ type: Person, description: 'Who types.', resolve: ({ personId }) => ({ id: personId }) }),
    at: t.expose('at', { type: 'DateTime', description: 'When.' }),
  }),
});

builder.subscriptionField('typing', (t) =>
  t.field({
    module: 'MESSAGING',
    type: TypingNotice,
    ...guard('messages:read'),
    description: 'When the other side of the conversation types.',
    args: { conversationId: t.arg.id({ description: 'The conversation.' }) },
    subscribe: (_root, { conversationId }, context) => followTyping(context, conversationId),
    resolve: (notice) => notice,
  }),
);
