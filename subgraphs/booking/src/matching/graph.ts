import { IdempotencyConflictError, InvalidInputError } from '@daraport/domain';
import { guard, open } from '@daraport/subgraph';
import { GraphQLError } from 'graphql';
import { wishesOf } from '../assisted/reads.ts';
import { RequestWindowInput } from '../assisted/patient/graph.ts';
import { AssistedRequest, coordinating } from '../assisted/types.ts';
import { builder, VisitFormat } from '../builder.ts';
import { Slot } from '../calendar/graph.ts';
import { Gender, Insurance } from '../directory/inputs.ts';
import { Specialist } from '../directory/types.ts';
import { SettingsChangedError } from '../reminder/errors.ts';
import { hardCriteria, softCriteria, type Reason } from './rules.ts';
import { matchFor, matchForRequest, type Matched } from './service.ts';
import { matchingOf, saveMatchingSettings, type MatchingSettings as Settings } from './settings.ts';

const configuring = guard('brand:configure');
const mostShown = 20;

const MatchCriterion = builder.enumType('MatchCriterion', {
  description:
    'Something that speaks for a specialist. SOON: free soon; HOURS: free within the wished hours; CONTINUITY: treated the patient before; LOAD: has room.',
  values: ['SPECIALTY', 'INSURANCE', ...softCriteria] as const,
});
const MatchWeightCriterion = builder.enumType('MatchWeightCriterion', {
  description: 'A criterion that a brand weighs.',
  values: softCriteria,
});
const MatchExclusionCriterion = builder.enumType('MatchExclusionCriterion', {
  description: 'Something that must be so and is not.',
  values: hardCriteria,
});

const MatchReason = builder.objectRef<Reason>('MatchReason').implement({
  ...open,
  description: 'Why a specialist is suggested; portals put it into words.',
  fields: (t) => ({
    criterion: t.field({ type: MatchCriterion, description: 'What.', resolve: ({ criterion }) => criterion }),
    words: t.stringList({
      description: 'The words of the concern that they know about, the language or the specialty, where there are any.',
      resolve: ({ words }) => [...words],
    }),
  }),
});

const SpecialistMatch = builder.objectRef<Matched['matches'][number]>('SpecialistMatch').implement({
  ...open,
  description: 'A suggestion.',
  fields: (t) => ({
    specialist: t.field({ type: Specialist, description: 'Who.', resolve: ({ row }) => row }),
    score: t.exposeInt('score', { description: '0 to 100.' }),
    nextSlot: t.field({
      type: Slot,
      description: 'The next free time, within the wished hours where there is one.',
      resolve: ({ slot }) => slot,
    }),
    reasons: t.field({
      type: [MatchReason],
      description: 'What was wished and is met, then what counted most.',
      resolve: ({ reasons }) => [...reasons],
    }),
  }),
});

const MatchExclusion = builder.objectRef<Matched['excluded'][number]>('MatchExclusion').implement({
  ...coordinating,
  description: 'Somebody who is not suggested, and why.',
  fields: (t) => ({
    specialist: t.field({ type: Specialist, description: 'Who.', resolve: ({ row }) => row }),
    criteria: t.field({
      type: [MatchExclusionCriterion],
      description:
        'All that must be so and is not. Whether they are free is looked at only where nothing else excludes them.',
      resolve: ({ criteria }) => [...criteria],
    }),
  }),
});

const MatchResult = builder.objectRef<Matched & { readonly first: number }>('MatchResult').implement({
  ...open,
  description: 'Who fits.',
  fields: (t) => ({
    matches: t.field({
      type: [SpecialistMatch],
      description: 'The best first.',
      resolve: ({ matches, first }) => matches.slice(0, first),
    }),
    matchCount: t.int({ description: 'How many fit.', resolve: ({ matches }) => matches.length }),
    excludedCount: t.int({ description: 'How many do not.', resolve: ({ excluded }) => excluded.length }),
  }),
});

const MatchInput = builder.inputType('MatchInput', {
  description: 'What somebody looks for. Nothing of it is kept.',
  fields: (t) => ({
    specialty: t.string({ required: false, description: 'Slug; must be so.' }),
    formats: t.field({ type: [VisitFormat], description: 'One of them must be offered; none means any.' }),
    languages: t.stringList({ description: 'ISO 639-1; one of them must be spoken; none means any.' }),
    preferredLanguage: t.string({ required: false, description: 'Speaks for whoever speaks it.' }),
    insurance: t.field({ type: Insurance, required: false, description: 'Must be accepted.' }),
    gender: t.field({ type: Gender, required: false, description: 'Speaks for whoever it is said of.' }),
    isGenderMust: t.boolean({ description: 'Whether that must be so.' }),
    withinDays: t.int({ required: false, description: '1 to 42; as the brand says unless given.' }),
    windows: t.field({ type: [RequestWindowInput], description: 'Hours that suit; at most 21.' }),
    focus: t.stringList({ description: 'At most 10 words of the concern, each of at most 40 characters.' }),
    maxPriceMinor: t.int({ required: false, description: 'What an appointment should cost at most.' }),
    timeZone: t.string({ description: 'IANA zone of the windows.' }),
  }),
});

function assertFirst(first: number): void {
  if (first >= 1 && first <= mostShown) return;
  throw new GraphQLError(`Ask for 1 to ${mostShown} at a time.`, { extensions: { code: 'BAD_USER_INPUT' } });
}

builder.queryField('matchSpecialists', (t) =>
  t.field({
    module: 'BOOKING',
    type: MatchResult,
    ...open,
    description:
      'Who fits: hard criteria exclude, soft ones score. The same question at the same moment has the same answer.',
    args: { input: t.arg({ type: MatchInput }), first: t.arg.int({ description: 'At most 20.' }) },
    listSize: { slicingArguments: ['first'], sizedFields: ['matches'] },
    async resolve(_root, { input, first }, context) {
      assertFirst(first);
      return { ...(await matchFor(context, input)), first };
    },
  }),
);

builder.objectFields(AssistedRequest, (t) => ({
  suggestions: t.field({
    type: [SpecialistMatch],
    ...coordinating,
    listSize: { slicingArguments: ['first'] },
    description: 'Who fits the request, the best first; none when its wishes cannot be read.',
    args: { first: t.arg.int({ description: 'At most 20.' }) },
    async resolve(row, { first }, context) {
      assertFirst(first);
      const wishes = await wishesOf(context, row);
      return wishes ? (await matchForRequest(context, row, wishes)).matches.slice(0, first) : [];
    },
  }),
  unsuitable: t.field({
    type: [MatchExclusion],
    ...coordinating,
    listSize: { slicingArguments: ['first'] },
    description: 'Who does not fit the request, and why; who is nearest to it first.',
    args: { first: t.arg.int({ description: 'At most 20.' }) },
    async resolve(row, { first }, context) {
      assertFirst(first);
      const wishes = await wishesOf(context, row);
      return wishes ? (await matchForRequest(context, row, wishes)).excluded.slice(0, first) : [];
    },
  }),
}));

const MatchWeight = builder
  .objectRef<{ criterion: (typeof softCriteria)[number]; weight: number }>('MatchWeight')
  .implement({
    ...configuring,
    description: 'How much a criterion counts.',
    fields: (t) => ({
      criterion: t.field({ type: MatchWeightCriterion, description: 'Which.', resolve: ({ criterion }) => criterion }),
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
    withinDays: t.exposeInt('withinDays', { description: 'Within how many days somebody must be free, unless asked.' }),
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
    criterion: t.field({ type: MatchWeightCriterion, description: 'Which.' }),
    weight: t.int({ description: '0 to 100.' }),
  }),
});
const SaveMatchingSettingsInput = builder.inputType('SaveMatchingSettingsInput', {
  description: 'As it shall be; a criterion that is not named keeps its weight.',
  fields: (t) => ({
    weights: t.field({ type: [MatchWeightInput], description: 'Each criterion at most once.' }),
    withinDays: t.int({ description: '1 to 42.' }),
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
