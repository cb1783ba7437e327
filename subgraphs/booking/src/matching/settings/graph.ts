import { IdempotencyConflictError, InvalidInputError } from '@daraport/domain';
import { guard } from '@daraport/subgraph';
import { builder } from '../../builder.ts';
import { SettingsChangedError } from '../../reminder/errors.ts';
import { settableCriteria, softCriteria } from '../criteria.ts';
import { MatchCriterion, MatchInput, MatchResult } from '../graph.ts';
import { matchFor, type Matched } from '../service.ts';
import { matchingOf, saveMatchingSettings, triedRules, type MatchingSettings as Settings } from './service.ts';

const configuring = guard('brand:configure');
const shownInPreview = 8;

const MatchSettableCriterion = builder.enumType('MatchSettableCriterion', {
  description: 'A criterion of which a brand says whether it excludes or only scores.',
  values: settableCriteria,
});

const MatchWeight = builder
  .objectRef<{ criterion: (typeof softCriteria)[number]; weight: number }>('MatchWeight')
  .implement({
    ...configuring,
    description: 'How much a criterion counts.',
    fields: (t) => ({
      criterion: t.field({ type: MatchCriterion, description: 'Which.', resolve: ({ criterion }) => criterion }),
      weight: t.exposeInt('weight', { description: '0 to 100; 0 does not count.' }),
    }),
  });

const MatchingSettings = builder.objectRef<Settings>('MatchingSettings').implement({
  ...configuring,
  description: 'How the brand matches.',
  fields: (t) => ({
    weights: t.field({
      type: [MatchWeight],
      description: 'All criteria.',
      resolve: ({ weights }) => softCriteria.map((criterion) => ({ criterion, weight: weights[criterion] })),
    }),
    hard: t.field({
      type: [MatchSettableCriterion],
      description: 'Those that exclude; their weights do not count.',
      resolve: ({ hard }) => [...hard],
    }),
    withinDays: t.exposeInt('withinDays', { description: 'Within how many days somebody must be free, unless asked.' }),
    questionnaireId: t.exposeID('questionnaireId', {
      nullable: true,
      description: 'The form whose answers the guided search goes by; null are its own questions.',
    }),
    version: t.exposeInt('version', { description: 'To name when saving; 0 are the defaults.' }),
    changedAt: t.expose('changedAt', { type: 'DateTime', nullable: true, description: 'When they were last saved.' }),
  }),
});

builder.queryField('matchingSettings', (t) =>
  t.field({
    module: 'CORE',
    type: MatchingSettings,
    ...configuring,
    description: 'How the brand matches.',
    resolve: (_root, _args, { rows, viewer }) => matchingOf(rows, viewer.brandId),
  }),
);

const MatchWeightInput = builder.inputType('MatchWeightInput', {
  description: 'How much a criterion shall count.',
  fields: (t) => ({
    criterion: t.field({ type: MatchCriterion, description: 'Which.' }),
    weight: t.int({ description: '0 to 100.' }),
  }),
});
const SaveMatchingSettingsInput = builder.inputType('SaveMatchingSettingsInput', {
  description: 'As it shall be; a criterion that is not named keeps its weight.',
  fields: (t) => ({
    weights: t.field({ type: [MatchWeightInput], description: 'Each criterion at most once.' }),
    hard: t.field({
      type: [MatchSettableCriterion],
      required: false,
      description: 'Those that exclude; as it is unless given.',
    }),
    withinDays: t.int({ description: '1 to 42.' }),
    questionnaireId: t.id({
      required: false,
      description: 'A published form for the guided search; null are its own questions, left out it stays.',
    }),
    version: t.int({ description: 'The version that was read.' }),
    idempotencyKey: t.id(),
  }),
});
const MatchingSettingsSaved = builder.objectRef<{ settings: Settings }>('MatchingSettingsSaved').implement({
  ...configuring,
  description: 'The brand matches like this from now on.',
  fields: (t) => ({
    settings: t.field({ type: MatchingSettings, description: 'As they are now.', resolve: ({ settings }) => settings }),
  }),
});

const MatchRulesInput = builder.inputType('MatchRulesInput', {
  description: 'Rules to try; nothing of them is kept.',
  fields: (t) => ({
    weights: t.field({ type: [MatchWeightInput], description: 'Each criterion at most once; others as they are.' }),
    hard: t.field({ type: [MatchSettableCriterion], description: 'Those that exclude.' }),
    withinDays: t.int({ description: '1 to 42.' }),
  }),
});
interface Preview {
  readonly present: Matched & { readonly first: number };
  readonly tried: Matched & { readonly first: number };
}
const MatchPreview = builder.objectRef<Preview>('MatchPreview').implement({
  ...configuring,
  description: 'Who fits an example, by the rules that hold and by those that are tried.',
  fields: (t) => ({
    present: t.field({ type: MatchResult, description: 'As it is.', resolve: ({ present }) => present }),
    tried: t.field({ type: MatchResult, description: 'As it would be.', resolve: ({ tried }) => tried }),
  }),
});

builder.queryField('matchPreview', (t) =>
  t.field({
    module: 'BOOKING',
    type: MatchPreview,
    ...configuring,
    description: 'How the suggestions for an example would change; the first eight by either rules.',
    args: {
      input: t.arg({ type: MatchInput }),
      rules: t.arg({ type: MatchRulesInput }),
    },
    async resolve(_root, { input, rules }, context) {
      const first = shownInPreview;
      const present = await matchFor(context, input);
      const tried = await matchFor(context, input, await triedRules(context, rules));
      return { present: { ...present, first }, tried: { ...tried, first } };
    },
  }),
);

builder.mutationField('saveMatchingSettings', (t) =>
  t.field({
    module: 'CORE',
    type: MatchingSettingsSaved,
    ...configuring,
    description: 'Changes how the brand matches.',
    args: { input: t.arg({ type: SaveMatchingSettingsInput }) },
    errors: { types: [InvalidInputError, SettingsChangedError, IdempotencyConflictError] },
    resolve: async (_root, { input }, context) => ({ settings: await saveMatchingSettings(context, input) }),
  }),
);
