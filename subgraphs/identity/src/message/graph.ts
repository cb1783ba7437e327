import { IdempotencyConflictError, InvalidInputError, locales } from '@daraport/domain';
import { appointmentMessages, placeholders, type AppointmentMessage } from '@daraport/notify';
import { guard, refusal } from '@daraport/subgraph';
import { builder } from '../builder.ts';
import { TextChangedError } from './errors.ts';
import { media } from './rules.ts';
import {
  listTexts,
  previewText,
  resetText,
  saveText,
  type MessagePreview as Preview,
  type MessageText as Text,
} from './service.ts';

const configuring = guard('brand:configure');

const names = {
  appointmentConfirmed: 'CONFIRMED',
  appointmentReminder: 'REMINDER',
  appointmentRescheduled: 'RESCHEDULED',
  appointmentCancelled: 'CANCELLED',
  waitlistOffer: 'WAITLIST_OFFER',
} as const satisfies Record<AppointmentMessage, string>;

const MessageTemplate = builder.enumType('MessageTemplate', {
  description: 'A message about an appointment that a brand may put into its own words.',
  values: Object.fromEntries(appointmentMessages.map((value) => [names[value], { value }])) as Record<
    (typeof names)[AppointmentMessage],
    { value: AppointmentMessage }
  >,
});
const MessageMedium = builder.enumType('MessageMedium', { description: 'What it is sent as.', values: media });
const MessageLocale = builder.enumType('MessageLocale', { description: 'A language.', values: locales });

const MessageText = builder.objectRef<Text>('MessageText').implement({
  ...configuring,
  description: 'A message as patients get it: in the words of the brand, or of the product.',
  fields: (t) => ({
    template: t.field({ type: MessageTemplate, description: 'Which.', resolve: ({ template }) => template }),
    medium: t.field({ type: MessageMedium, description: 'What it is sent as.', resolve: ({ medium }) => medium }),
    locale: t.field({ type: MessageLocale, description: 'Its language.', resolve: ({ locale }) => locale }),
    subject: t.exposeString('subject', { nullable: true, description: 'Null for a short message.' }),
    body: t.exposeString('body', {
      description: 'Paragraphs, separated by an empty line; placeholders in {{braces}}.',
    }),
    isOwn: t.exposeBoolean('isOwn', { description: 'Whether the words are those of the brand.' }),
    version: t.exposeInt('version', { description: 'To name when saving; 0 was never changed.' }),
    savedAt: t.expose('savedAt', { type: 'DateTime', nullable: true, description: 'When it was last changed.' }),
  }),
});

const MessagePreview = builder.objectRef<Preview>('MessagePreview').implement({
  ...configuring,
  description: 'A message as a patient would read it, with made-up facts.',
  fields: (t) => ({
    subject: t.exposeString('subject', { nullable: true, description: 'Null for a short message.' }),
    paragraphs: t.field({ type: ['String'], description: 'What it says.', resolve: (each) => [...each.paragraphs] }),
    action: t.exposeString('action', { nullable: true, description: 'What its button says.' }),
    unknown: t.field({
      type: ['String'],
      description: 'What between braces means nothing, and would be refused.',
      resolve: ({ unknown }) => [...unknown],
    }),
  }),
});

builder.queryFields((t) => ({
  messageTexts: t.field({
    module: 'CORE',
    type: [MessageText],
    ...configuring,
    description: 'Every message about appointments, in every language of the brand.',
    resolve: (_root, _args, context) => listTexts(context),
  }),
  messagePlaceholders: t.field({
    module: 'CORE',
    type: ['String'],
    ...configuring,
    description: 'What may stand between double braces.',
    resolve: () => [...placeholders],
  }),
  messagePreview: t.field({
    module: 'CORE',
    type: MessagePreview,
    ...configuring,
    description: 'Shows words before they are saved. Of longer ones than may be saved, the beginning.',
    args: {
      template: t.arg({ type: MessageTemplate, description: 'Which.' }),
      medium: t.arg({ type: MessageMedium, description: 'What it is sent as.' }),
      locale: t.arg({ type: MessageLocale, description: 'Its language.' }),
      subject: t.arg.string({ required: false, description: 'Of a mail.' }),
      body: t.arg.string({ description: 'Paragraphs, separated by an empty line.' }),
    },
    resolve: (_root, args, context) => previewText(context, args),
  }),
}));

builder.objectType(TextChangedError, {
  ...refusal('TextChangedError', 'Somebody else changed the text since it was read.'),
  fields: (t) => ({ version: t.exposeInt('version', { description: 'The present version.' }) }),
});

const MessageTextSaved = builder.objectRef<{ text: Text }>('MessageTextSaved').implement({
  ...configuring,
  description: 'Messages say this from now on.',
  fields: (t) => ({ text: t.field({ type: MessageText, description: 'As it is now.', resolve: ({ text }) => text }) }),
});

const SaveMessageTextInput = builder.inputType('SaveMessageTextInput', {
  description: "A message in the brand's words.",
  fields: (t) => ({
    template: t.field({ type: MessageTemplate, description: 'Which.' }),
    medium: t.field({ type: MessageMedium, description: 'What it is sent as.' }),
    locale: t.field({ type: MessageLocale, description: 'Its language.' }),
    subject: t.string({ required: false, description: 'Of a mail: one line, at most 150 characters.' }),
    body: t.string({ description: 'At most 2,000 characters, a short message 300.' }),
    version: t.int({ description: 'The version that was read.' }),
    idempotencyKey: t.string({ description: '8 to 200 characters; the same key again gives the same answer.' }),
  }),
});

const ResetMessageTextInput = builder.inputType('ResetMessageTextInput', {
  description: 'Which message.',
  fields: (t) => ({
    template: t.field({ type: MessageTemplate, description: 'Which.' }),
    medium: t.field({ type: MessageMedium, description: 'What it is sent as.' }),
    locale: t.field({ type: MessageLocale, description: 'Its language.' }),
    version: t.int({ description: 'The version that was read.' }),
    idempotencyKey: t.string({ description: '8 to 200 characters; the same key again gives the same answer.' }),
  }),
});

builder.mutationFields((t) => ({
  saveMessageText: t.field({
    module: 'CORE',
    type: MessageTextSaved,
    ...configuring,
    description: "Puts a message into the brand's own words. What it said before stays in the history.",
    args: { input: t.arg({ type: SaveMessageTextInput }) },
    errors: { types: [InvalidInputError, TextChangedError, IdempotencyConflictError] },
    resolve: async (_root, { input }, context) => ({ text: await saveText(context, input) }),
  }),
  resetMessageText: t.field({
    module: 'CORE',
    type: MessageTextSaved,
    ...configuring,
    description: "Goes back to the product's words.",
    args: { input: t.arg({ type: ResetMessageTextInput }) },
    errors: { types: [InvalidInputError, TextChangedError, IdempotencyConflictError] },
    resolve: async (_root, { input }, context) => ({ text: await resetText(context, input) }),
  }),
}));
