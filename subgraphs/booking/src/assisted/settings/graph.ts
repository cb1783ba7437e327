import { IdempotencyConflictError, InvalidInputError } from '@daraport/domain';
import { guard } from '@daraport/subgraph';
import { builder } from '../../builder.ts';
import { SettingsChangedError } from '../../reminder/errors.ts';
import { saveAssistedSettings, settingsOf, type AssistedSettings as Settings } from './service.ts';

const configuring = guard('brand:configure');

const AssistedSettings = builder.objectRef<Settings>('AssistedSettings').implement({
  ...configuring,
  description: 'The deadlines of assisted scheduling.',
  fields: (t) => ({
    answerWithinHours: t.exposeInt('answerWithinHours', {
      description: 'Within how many hours requests are answered.',
    }),
    proposalsValidHours: t.exposeInt('proposalsValidHours', {
      description: 'For how many hours proposals may be chosen.',
    }),
    allocatesAutomatically: t.exposeBoolean('allocatesAutomatically', {
      description: 'Whether a new request is given to a specialist at once.',
    }),
    version: t.exposeInt('version', { description: 'To name when saving; 0 are the defaults.' }),
    changedAt: t.expose('changedAt', { type: 'DateTime', nullable: true, description: 'When they were last saved.' }),
  }),
});

const SaveAssistedSettingsInput = builder.inputType('SaveAssistedSettingsInput', {
  description: 'All of it, as it shall be.',
  fields: (t) => ({
    answerWithinHours: t.int({ description: '1 to 336.' }),
    proposalsValidHours: t.int({ description: '1 to 336.' }),
    allocatesAutomatically: t.boolean({ required: false, description: 'As it is unless given.' }),
    version: t.int({ description: 'The version that was read.' }),
    idempotencyKey: t.id(),
  }),
});

const AssistedSettingsSaved = builder.objectRef<{ settings: Settings }>('AssistedSettingsSaved').implement({
  ...configuring,
  description: 'These deadlines hold from the next step of each request on.',
  fields: (t) => ({
    settings: t.field({ type: AssistedSettings, description: 'As they are now.', resolve: ({ settings }) => settings }),
  }),
});

builder.queryField('assistedSettings', (t) =>
  t.field({
    module: 'CORE',
    type: AssistedSettings,
    ...configuring,
    description: 'The deadlines of assisted scheduling.',
    resolve: (_root, _args, { rows, viewer }) => settingsOf(rows, viewer.brandId),
  }),
);

builder.mutationField('saveAssistedSettings', (t) =>
  t.field({
    module: 'CORE',
    type: AssistedSettingsSaved,
    ...configuring,
    description: 'Changes the deadlines of assisted scheduling.',
    args: { input: t.arg({ type: SaveAssistedSettingsInput }) },
    errors: { types: [InvalidInputError, SettingsChangedError, IdempotencyConflictError] },
    resolve: async (_root, { input }, context) => ({ settings: await saveAssistedSettings(context, input) }),
  }),
);
