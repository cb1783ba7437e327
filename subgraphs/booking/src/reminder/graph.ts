import { IdempotencyConflictError, InvalidInputError } from '@daraport/domain';
import type { ReminderStep as Step } from '@daraport/drizzle/tables/booking';
import { guard, refusal } from '@daraport/subgraph';
import { builder } from '../builder.ts';
import { SettingsChangedError } from './errors.ts';
import type { QuietHours as Quiet } from './rules.ts';
import { saveReminderSettings, settingsOf, type ReminderSettings as Settings } from './settings.ts';

const configuring = guard('brand:configure');

const NoticeChannel = builder.enumType('NoticeChannel', {
  description: 'A way to reach a person; what they chose for themselves decides further.',
  values: ['EMAIL', 'SMS', 'PORTAL'] as const,
});

const ReminderStep = builder.objectRef<Step>('ReminderStep').implement({
  ...configuring,
  description: 'One reminder of every appointment.',
  fields: (t) => ({
    minutesBefore: t.exposeInt('minutesBefore', { description: 'How long before the start.' }),
    channels: t.field({
      type: [NoticeChannel],
      description: 'How it goes out.',
      resolve: ({ channels }) => [...channels],
    }),
  }),
});

const QuietHours = builder.objectRef<Quiet>('QuietHours').implement({
  ...configuring,
  description:
    "Nothing is sent within them, by the recipient's clock. They go over midnight when they end before they begin.",
  fields: (t) => ({
    fromMinute: t.exposeInt('fromMinute', { description: 'Minutes after midnight.' }),
    toMinute: t.exposeInt('toMinute', { description: 'Minutes after midnight, not included.' }),
  }),
});

const ReminderSettings = builder.objectRef<Settings>('ReminderSettings').implement({
  ...configuring,
  description: 'How the brand reminds of appointments.',
  fields: (t) => ({
    steps: t.field({
      type: [ReminderStep],
      description: 'The reminders, the earliest first.',
      resolve: ({ steps }) => [...steps],
    }),
    quietHours: t.field({
      type: QuietHours,
      nullable: true,
      description: 'When nothing is sent; null is never.',
      resolve: ({ quiet }) => quiet,
    }),
    remindsSpecialists: t.exposeBoolean('remindsSpecialists', { description: 'Whether specialists are reminded too.' }),
    textsChanges: t.exposeBoolean('textsChanges', {
      description: 'Whether confirmations, cancellations and new times also go out as short messages.',
    }),
    version: t.exposeInt('version', { description: 'To name when saving; 0 are the defaults.' }),
    changedAt: t.expose('changedAt', { type: 'DateTime', nullable: true, description: 'When they were last saved.' }),
  }),
});

builder.queryField('reminderSettings', (t) =>
  t.field({
    module: 'CORE',
    type: ReminderSettings,
    ...configuring,
    description: 'How the brand reminds of appointments.',
    resolve: (_root, _args, { rows, viewer }) => settingsOf(rows, viewer.brandId),
  }),
);

const ReminderStepInput = builder.inputType('ReminderStepInput', {
  description: 'One reminder of every appointment.',
  fields: (t) => ({
    minutesBefore: t.int({ description: 'How long before the start: 15 minutes to 14 days.' }),
    channels: t.field({ type: [NoticeChannel], description: 'How it goes out; at least one way.' }),
  }),
});

const QuietHoursInput = builder.inputType('QuietHoursInput', {
  description: "By the recipient's clock; over midnight when they end before they begin.",
  fields: (t) => ({
    fromMinute: t.int({ description: 'Minutes after midnight, 0 to 1439.' }),
    toMinute: t.int({ description: 'Minutes after midnight, 0 to 1439.' }),
  }),
});

const SaveReminderSettingsInput = builder.inputType('SaveReminderSettingsInput', {
  description: 'All of it, as it shall be.',
  fields: (t) => ({
    steps: t.field({
      type: [ReminderStepInput],
      description: 'At most five, each at another time; none reminds nobody.',
    }),
    quietHours: t.field({ type: QuietHoursInput, required: false, description: 'Null is never.' }),
    remindsSpecialists: t.boolean({ description: 'Whether specialists are reminded too.' }),
    textsChanges: t.boolean({ description: 'Whether changes also go out as short messages.' }),
    version: t.int({ description: 'The version that was read.' }),
    idempotencyKey: t.string({ description: '8 to 200 characters; the same key again gives the same answer.' }),
  }),
});

builder.objectType(SettingsChangedError, {
  ...refusal('SettingsChangedError', 'Somebody else saved the settings since they were read.'),
  fields: (t) => ({ version: t.exposeInt('version', { description: 'The present version.' }) }),
});

const ReminderSettingsSaved = builder.objectRef<{ settings: Settings }>('ReminderSettingsSaved').implement({
  ...configuring,
  description: 'The brand reminds like this from now on, of appointments that stand already too.',
  fields: (t) => ({
    settings: t.field({ type: ReminderSettings, description: 'As they are now.', resolve: ({ settings }) => settings }),
  }),
});

builder.mutationField('saveReminderSettings', (t) =>
  t.field({
    module: 'CORE',
    type: ReminderSettingsSaved,
    ...configuring,
    description: 'Changes how the brand reminds of appointments, and plans the reminders of coming ones anew.',
    args: { input: t.arg({ type: SaveReminderSettingsInput }) },
    errors: { types: [InvalidInputError, SettingsChangedError, IdempotencyConflictError] },
    resolve: async (_root, { input }, context) => ({ settings: await saveReminderSettings(context, input) }),
  }),
);
