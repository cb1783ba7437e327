import { open } from '@daraport/subgraph';
import { GraphQLError } from 'graphql';
import { wishesOf } from '../assisted/reads.ts';
import { RequestWindowInput } from '../assisted/patient/graph.ts';
import { AssistedRequest, coordinating } from '../assisted/types.ts';
import { builder, VisitFormat } from '../builder.ts';
import { Slot } from '../calendar/graph.ts';
import { AgeGroup, Gender, Insurance } from '../directory/inputs.ts';
import { Specialist } from '../directory/types.ts';
import { hardCriteria, softCriteria } from './criteria.ts';
import type { Reason } from './rules.ts';
import { matchFor, matchForRequest, type Matched } from './service.ts';

const mostShown = 20;

export const MatchCriterion = builder.enumType('MatchCriterion', {
  description:
    'Something that speaks for a specialist. SOON: free soon; HOURS: free within the wished hours; CONTINUITY: treated the patient before; LOAD: has room; REGION: an approved licence holds where the patient is.',
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
      description:
        'The words of the concern that they know about, the language, specialty, age group or place, where there are any.',
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

export const MatchResult = builder.objectRef<Matched & { readonly first: number }>('MatchResult').implement({
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

export const MatchInput = builder.inputType('MatchInput', {
  description: 'What somebody looks for. Nothing of it is kept.',
  fields: (t) => ({
    specialty: t.string({ required: false, description: 'Slug; must be so.' }),
    formats: t.field({ type: [VisitFormat], description: 'One of them must be offered; none means any.' }),
    languages: t.stringList({ description: 'ISO 639-1; one of them must be spoken; none means any.' }),
    preferredLanguage: t.string({ required: false, description: 'Speaks for whoever speaks it.' }),
    insurance: t.field({ type: Insurance, required: false, description: 'Must be accepted.' }),
    gender: t.field({ type: Gender, required: false, description: 'Speaks for whoever it is said of.' }),
    isGenderMust: t.boolean({ description: 'Whether that must be so.' }),
    ageGroup: t.field({ type: AgeGroup, required: false, description: 'Of whom it is about.' }),
    region: t.string({ required: false, description: 'Where the patient is: ISO 3166-1, or 3166-2.' }),
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
