import { NotFoundError, InvalidInputError, type Id } from '@daraport/domain';
import { guard, type Page } from '@daraport/subgraph';
import { found } from '../access.ts';
import { builder, PageInfo } from '../builder.ts';
import { Person } from '../refs.ts';
import { cursorOf } from './rules.ts';
import { messageLoader, readBody, sendMessage, type MessageRow } from './service.ts';
import { followConversation, followInbox } from './follow.ts';

/** One message of a conversation. */
export const Message = builder.objectRef<MessageRow>('Message').implement({
  ...guard('messages:read'),
  description: 'One message between a patient and a specialist. Its text is encrypted at rest.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque id.' }),
    body: t.string({
      description: 'Plain text, 1 to 4,000 characters.',
      resolve: (message, _args, context) => readBody(context, message),
    }),
    author: t.field({ type: Person, description: 'Who wrote it.', resolve: ({ authorId }) => ({ id: authorId }) }),
    sentAt: t.expose('sentAt', { type: 'DateTime', description: 'When it was sent.' }),
    readAt: t.expose('readAt', { type: 'DateTime', nullable: true, description: 'When the other side read it.' }),
    cursor: t.string({ description: 'Its place in the conversation, for `after` and `before`.', resolve: cursorOf }),
    conversationId: t.exposeID('conversationId', { description: 'The conversation it belongs to.' }),
    clientId: t.exposeID('clientId', {
      nullable: true,
      description: "Set by the sender's client, for matching its own optimistic copy.",
    }),
  }),
});
builder.asEntity(Message, {
  key: builder.selection<{ id: string }>('id'),
  resolveReference: ({ id }, context) => messageLoader(context).load(id),
});

const MessageEdge = builder.objectRef<Page<MessageRow>['edges'][number]>('MessageEdge').implement({
  ...guard('messages:read'),
  description: 'A message in its page.',
  fields: (t) => ({
    cursor: t.exposeString('cursor', { description: 'Its place in the conversation.' }),
    node: t.field({ type: Message, description: 'The message.', resolve: ({ node }) => node }),
  }),
});

/** A page of messages, oldest first. */
export const MessageConnection = builder.objectRef<Page<MessageRow>>('MessageConnection').implement({
  ...guard('messages:read'),
  description: 'A page of messages, oldest first.',
  fields: (t) => ({
    edges: t.field({ type: [MessageEdge], description: 'The messages.', resolve: ({ edges }) => [...edges] }),
    pageInfo: t.field({
      type: PageInfo,
      description: 'What lies before and after.',
      resolve: ({ pageInfo }) => pageInfo,
    }),
  }),
});

const SendMessageInput = builder.inputType('SendMessageInput', {
  description: 'A message to send.',
  fields: (t) => ({
    conversationId: t.id({ description: 'Where to.' }),
    body: t.string({ description: '1 to 4,000 characters of plain text.' }),
    clientId: t.id({ description: 'Chosen by the client, new for every message: sending is idempotent by it.' }),
  }),
});

const SendMessagePayload = builder.objectRef<{ message: MessageRow }>('SendMessagePayload').implement({
  ...guard('messages:write'),
  description: 'The message as it was sent.',
  fields: (t) => ({
    message: t.field({ type: Message, description: 'The message.', resolve: ({ message }) => message }),
  }),
});

builder.mutationField('sendMessage', (t) =>
  t.field({
    module: 'MESSAGING',
    type: SendMessagePayload,
    ...guard('messages:write'),
    description: 'Sends a message. Idempotent by clientId: repeated, it answers the first message.',
    args: { input: t.arg({ type: SendMessageInput, description: 'What to send.' }) },
    errors: { types: [NotFoundError, InvalidInputError] },
    resolve: async (_root, { input }, context) => ({ message: await sendMessage(context, input) }),
  }),
);

const MessageReceived = builder.objectRef<{ id: Id }>('MessageReceived').implement({
  ...guard('messages:read'),
  description: 'A message that came.',
  fields: (t) => ({
    message: t.field({
      type: Message,
      description: 'The message.',
      // Read again for this event: the row rules of this very moment decide.
      resolve: async ({ id }, _args, context) => found(await messageLoader(context).load(id)),
    }),
  }),
});

builder.subscriptionField('messageReceived', (t) =>
  t.field({
    module: 'CORE',
    type: MessageReceived,
    ...guard('messages:read'),
    description:
      "Every message of the conversation after the cursor (without one: from its beginning), first those missed, then live; nothing lost or doubled. Without conversationId: all of the viewer's conversations, live only.",
    args: {
      conversationId: t.arg.id({ required: false, description: 'One conversation; all when left out.' }),
      after: t.arg.string({ required: false, description: 'The cursor of the last message already received.' }),
    },
    subscribe: (_root, { conversationId, after }, context) =>
      conversationId ? followConversation(context, conversationId, after ?? null) : followInbox(context),
    resolve: (message) => message,
  }),
);
