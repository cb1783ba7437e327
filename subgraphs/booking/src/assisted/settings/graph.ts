import { IdempotencyConflictError, InvalidInputError } from '@daraport/domain';
import { guard } from '@daraport/subgraph';
import { allocationRules } from '../../allocation/rules.ts';
import { builder } from '../../builder.ts';
import { SettingsChangedError } from '../../reminder/errors.ts';
import { saveAssistedSettings, settingsOf, type AssistedSettings as Settings } from './service.ts';

const configuring = guard('brand:configure');

export const AllocationRule = builder.enumType('AllocationRule', {
  description:
    'By what requests are given. FAIR: the fewest given in four weeks relative to the share. CAPACITY: the most room relative to the limit of open requests.',
  values: allocationRules,
});

const AssistedSettings = builder.objectRef<Settings>('AssistedSettings').implement({
  ...configuring,
  description: 'The deadlines of assisted scheduling, and how requests are allocated.',
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
    allocationRule: t.field({
      type: AllocationRule,
      description: 'By what it is given.',
      resolve: ({ allocationRule }) => allocationRule,
    }),
    version: t.exposeInt('version', { description: 'To name when saving; 0 are the defaults.' }),
    changedAt: t.expose('changedAt', { type: 'DateTime', nullable: true, description: 'When they were last saved.' }),
  }),
});

const SaveAssistedSettingsInput = builder.inputType('SaveAssistedSettingsInput', {
  description: 'As it shall be; what is not named stays.',
  fields: (t) => ({
    answerWithinHours: t.int({ required: false, description: '1 to 336.' }),
    proposalsValidHours: t.int({ required: false, description: '1 to 336.' }),
    allocatesAutomatically: t.boolean({ required: false, description: 'Whether a new request is given at once.' }),
    allocationRule: t.field({ type: AllocationRule, required: false, description: 'By what.' }),
    version: t.int({ description: 'The version that was read.' }),
    idempotencyKey: t.id(),
  }),
});

const AssistedSettingsSaved = builder.objectRef<{ settings: Settings }>('AssistedSettingsSaved').implement({
  ...configuring,
  description: 'Deadlines hold from the next step of each request on, the allocation from the next request on.',
  fields: (t) => ({
    settings: t.field({ type: AssistedSettings, description: 'As they are now.', resolve: ({ settings }) => settings }),
  }),
});

builder.queryField('assistedSettings', (t) =>
  t.field({
    module: 'CORE',
    type: AssistedSettings,
    ...configuring,
    description: 'The deadlines of assisted scheduling, and how requests are allocated.',
    resolve: (_root, _args, { rows, viewer }) => settingsOf(rows, viewer.brandId),
  }),
);

builder.mutationField('saveAssistedSettings', (t) =>
  t.field({
    module: 'CORE',
    type: AssistedSettingsSaved,
    ...configuring,
    description: 'Changes the deadlines of assisted scheduling, and how requests are allocated.',
    args: { input: t.arg({ type: SaveAssistedSettingsInput }) },
    errors: { types: [InvalidInputError, SettingsChangedError, IdempotencyConflictError] },
    resolve: async (_root, { input }, context) => ({ settings: await saveAssistedSettings(context, input) }),
  }),
);
