import { IdempotencyConflictError, InvalidInputError, NotFoundError } from '@daraport/domain';
import { guard, guardAny, refusal } from '@daraport/subgraph';
import { builder, PageInfo } from '../builder.ts';
import type { PeoplePage } from '../person/search.ts';
import { decideCredential, decideOnboarding, lift, suspend } from './decide.ts';
import {
  AlreadyDecidedError,
  FileNotScannedError,
  OwnDecisionError,
  RequirementsChangedError,
  RequirementsNotMetError,
  TooManyCredentialsError,
} from './errors.ts';
import {
  SubmitCredentialInput,
  HandInInput,
  DecideCredentialInput,
  DecideOnboardingInput,
  SuspendSpecialistInput,
  LiftSuspensionInput,
  SaveRequirementsInput,
} from './inputs.ts';
import {
  latestRequirements,
  listOnboardings,
  managedSpecialist,
  myOnboarding,
  onboardingFilters,
  onboardingOf,
  type Onboarding as OnboardingFacts,
} from './reads.ts';
import { saveRequirements } from './requirements.ts';
import type { Requirements } from './rules.ts';
import { handIn, submitCredential } from './submit.ts';
import { Onboarding, RequirementKeyEnum, SpecialistRequirements } from './types.ts';

const own = guard('availability:manage');
const managing = guard('people:manage');

builder.objectType(AlreadyDecidedError, refusal('AlreadyDecidedError', 'It was decided or replaced meanwhile.'));
builder.objectType(
  FileNotScannedError,
  refusal('FileNotScannedError', 'The virus scanner has not seen the document yet, or found malware.'),
);
builder.objectType(OwnDecisionError, refusal('OwnDecisionError', 'Nobody decides on oneself.'));
builder.objectType(RequirementsChangedError, refusal('RequirementsChangedError', 'Somebody else saved others.'));
builder.objectType(TooManyCredentialsError, refusal('TooManyCredentialsError', 'More than can be kept.'));
builder.objectType(RequirementsNotMetError, {
  ...refusal('RequirementsNotMetError', 'Not everything that is required is there.'),
  fields: (t) => ({
    missing: t.field({
      type: [RequirementKeyEnum],
      description: 'What is not.',
      resolve: ({ missing }) => [...missing],
    }),
  }),
});

const Filter = builder.enumType('SpecialistOnboardingFilter', {
  description:
    'Which specialists: all, those who wait for a decision, may not be booked, or have something that expires.',
  values: onboardingFilters,
});

/** The edges are people; where each stands is looked up in one batch. */
const Edge = builder.objectRef<PeoplePage['edges'][number]>('SpecialistOnboardingEdge').implement({
  ...managing,
  description: 'A specialist in a list.',
  fields: (t) => ({
    cursor: t.exposeString('cursor', { description: 'Where to go on from.' }),
    node: t.field({
      type: Onboarding,
      description: 'Where the specialist stands.',
      resolve: ({ node }, _args, context) => onboardingOf(context, node),
    }),
  }),
});
const Connection = builder.objectRef<PeoplePage>('SpecialistOnboardingConnection').implement({
  ...managing,
  description: 'A page of specialists.',
  fields: (t) => ({
    edges: t.field({ type: [Edge], description: 'By family name.', resolve: ({ edges }) => [...edges] }),
    pageInfo: t.field({ type: PageInfo, description: 'Whether there is more.', resolve: ({ pageInfo }) => pageInfo }),
    totalCount: t.int({ description: 'How many there are in all.', resolve: ({ countAll }) => countAll() }),
  }),
});

builder.queryFields((t) => ({
  specialistRequirements: t.field({
    module: 'CORE',
    type: SpecialistRequirements,
    ...guardAny('availability:manage', 'people:manage', 'brand:configure'),
    description: 'What the brand requires before a specialist may be booked.',
    resolve: (_root, _args, context) => latestRequirements(context),
  }),
  myOnboarding: t.field({
    module: 'CORE',
    type: Onboarding,
    nullable: true,
    ...own,
    description: 'Where the signed-in specialist stands.',
    resolve: (_root, _args, context) => myOnboarding(context),
  }),
  specialistOnboardings: t.field({
    module: 'CORE',
    type: Connection,
    ...managing,
    description:
      "The specialists of the viewer's organization and those below it, or else of the brand, by family name.",
    args: {
      first: t.arg.int({ description: 'At most 50.' }),
      after: t.arg.string({ required: false, description: 'Cursor of the page before.' }),
      filter: t.arg({ type: Filter, description: 'Which.' }),
    },
    listSize: { slicingArguments: ['first'], sizedFields: ['edges'] },
    resolve: (_root, asked, context) => listOnboardings(context, asked),
  }),
  specialistOnboarding: t.field({
    module: 'CORE',
    type: Onboarding,
    nullable: true,
    ...managing,
    description: 'Where a specialist stands; null for everyone whom the viewer does not manage.',
    args: { personId: t.arg.id({ description: 'The specialist as a person.' }) },
    resolve: async (_root, { personId }, context) => {
      const person = await managedSpecialist(context, personId).catch((error: unknown) => {
        if (error instanceof NotFoundError) return null;
        throw error;
      });
      return person && onboardingOf(context, person);
    },
  }),
}));

const payload = (name: string, description: string, guards: ReturnType<typeof guard>) =>
  builder.objectRef<{ onboarding: OnboardingFacts }>(name).implement({
    ...guards,
    description,
    fields: (t) => ({
      onboarding: t.field({
        type: Onboarding,
        description: 'Where the specialist stands now.',
        resolve: ({ onboarding }) => onboarding,
      }),
    }),
  });
const CredentialSubmitted = payload('CredentialSubmitted', 'It is handed over.', own);
const OnboardingHandedIn = payload('OnboardingHandedIn', 'It waits to be decided on.', own);
const OnboardingChanged = payload('OnboardingChanged', 'It is decided.', managing);

const RequirementsSaved = builder.objectRef<{ requirements: Requirements }>('SpecialistRequirementsSaved').implement({
  ...guard('brand:configure'),
  description: 'They are said; for everyone it is reckoned anew.',
  fields: (t) => ({
    requirements: t.field({
      type: SpecialistRequirements,
      description: 'As they are now.',
      resolve: ({ requirements }) => requirements,
    }),
  }),
});

const common = [InvalidInputError, NotFoundError, AlreadyDecidedError, IdempotencyConflictError];
const deciding = [...common, OwnDecisionError];

builder.mutationFields((t) => ({
  submitCredential: t.field({
    module: 'CORE',
    type: CredentialSubmitted,
    ...own,
    description: 'Hands over a licence or a document of one’s own.',
    args: { input: t.arg({ type: SubmitCredentialInput }) },
    errors: { types: [...common, TooManyCredentialsError] },
    resolve: async (_root, { input }, context) => ({ onboarding: await submitCredential(context, input) }),
  }),
  handInOnboarding: t.field({
    module: 'CORE',
    type: OnboardingHandedIn,
    ...own,
    description: 'Hands everything in, to be decided on.',
    args: { input: t.arg({ type: HandInInput }) },
    errors: { types: [...common, RequirementsNotMetError] },
    resolve: async (_root, { input }, context) => ({ onboarding: await handIn(context, input) }),
  }),
  decideCredential: t.field({
    module: 'CORE',
    type: OnboardingChanged,
    ...managing,
    description: 'Approves or returns one credential. Of two who decide at once, one decides.',
    args: { input: t.arg({ type: DecideCredentialInput }) },
    errors: { types: [...deciding, FileNotScannedError] },
    resolve: async (_root, { input }, context) => ({
      onboarding: await standing(context, await decideCredential(context, input)),
    }),
  }),
  decideOnboarding: t.field({
    module: 'CORE',
    type: OnboardingChanged,
    ...managing,
    description: 'Approves a specialist as a whole, or returns what was handed in.',
    args: { input: t.arg({ type: DecideOnboardingInput }) },
    errors: { types: [...deciding, RequirementsNotMetError] },
    resolve: async (_root, { input }, context) => ({
      onboarding: await standing(context, await decideOnboarding(context, input)),
    }),
  }),
  suspendSpecialist: t.field({
    module: 'CORE',
    type: OnboardingChanged,
    ...managing,
    description: 'Ends new appointments with a specialist; those that were made stand.',
    args: { input: t.arg({ type: SuspendSpecialistInput }) },
    errors: { types: deciding },
    resolve: async (_root, { input }, context) => ({
      onboarding: await standing(context, await suspend(context, input)),
    }),
  }),
  liftSuspension: t.field({
    module: 'CORE',
    type: OnboardingChanged,
    ...managing,
    description: 'Lifts a suspension; what the brand requires decides again.',
    args: { input: t.arg({ type: LiftSuspensionInput }) },
    errors: { types: deciding },
    resolve: async (_root, { input }, context) => ({ onboarding: await standing(context, await lift(context, input)) }),
  }),
  saveSpecialistRequirements: t.field({
    module: 'CORE',
    type: RequirementsSaved,
    ...guard('brand:configure'),
    description: 'Says what the brand requires of specialists. Nobody’s appointments are touched.',
    args: { input: t.arg({ type: SaveRequirementsInput }) },
    errors: { types: [InvalidInputError, RequirementsChangedError, IdempotencyConflictError] },
    resolve: async (_root, { input }, context) => ({ requirements: await saveRequirements(context, input) }),
  }),
}));

async function standing(context: Parameters<typeof onboardingOf>[0], personId: string): Promise<OnboardingFacts> {
  return onboardingOf(context, await managedSpecialist(context, personId));
}
