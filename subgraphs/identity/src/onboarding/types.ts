import { credentialKinds, type fileScans } from '@daraport/drizzle/tables/identity';
import { guardAny } from '@daraport/subgraph';
import { builder } from '../builder.ts';
import { Person } from '../person/graph.ts';
import { loadPerson, type PersonRow } from '../person/service.ts';
import { fileUrl } from './places.ts';
import {
  checklistFor,
  fileLoader,
  latestRequirements,
  todayOf,
  type FileRow,
  type Onboarding as OnboardingFacts,
} from './reads.ts';
import {
  inForce,
  missingToHandIn,
  type CredentialRow,
  type RequirementKey,
  type RequirementState,
  type Requirements,
} from './rules.ts';
import { scanOf } from './scan.ts';

/** A specialist for oneself, and who manages specialists. */
export const seen = guardAny('availability:manage', 'people:manage');

export const CredentialKind = builder.enumType('CredentialKind', {
  description: 'What a specialist may have to hand over.',
  values: {
    LICENCE: { description: 'Permission to practise, with the place where it holds.' },
    TRAINING: { description: 'Proof of training.' },
    LIABILITY_INSURANCE: { description: 'Professional liability insurance.' },
    IDENTITY: { description: 'Proof of identity.' },
    CONTRACT: { description: 'A signed contract.' },
  } satisfies Record<(typeof credentialKinds)[number], { description: string }>,
});
const CredentialState = builder.enumType('CredentialState', {
  description: 'What became of a credential: handed over, approved, returned with a reason, or no longer valid.',
  values: ['SUBMITTED', 'APPROVED', 'RETURNED', 'EXPIRED'] as const,
});
const ApprovalState = builder.enumType('ApprovalState', {
  description: 'Whether a specialist as a whole was handed in and decided on.',
  values: ['OPEN', 'SUBMITTED', 'RETURNED', 'APPROVED'] as const,
});
export const RequirementKeyEnum = builder.enumType('RequirementKey', {
  description:
    'What a brand may require of specialists: a kind of credential, an account that can be paid out to, or the approval of an admin.',
  values: [...credentialKinds, 'PAYOUT_ACCOUNT', 'APPROVAL'] as const,
});
const RequirementStateEnum = builder.enumType('RequirementState', {
  description: 'How far a requirement is met; SUBMITTED waits for a decision, NOT_YET_VALID begins on a later day.',
  values: ['MET', 'SUBMITTED', 'RETURNED', 'EXPIRED', 'NOT_YET_VALID', 'MISSING'] as const,
});

export const SpecialistRequirements = builder.objectRef<Requirements>('SpecialistRequirements').implement({
  ...guardAny('availability:manage', 'people:manage', 'brand:configure'),
  description: 'What the brand requires before a specialist may be booked, as it was said last.',
  fields: (t) => ({
    version: t.exposeInt('version', { description: '0 before anything was ever required.' }),
    credentials: t.field({
      type: [CredentialKind],
      description: 'What must be there and valid.',
      resolve: ({ credentials }) => [...credentials],
    }),
    needsApproval: t.exposeBoolean('needsApproval', {
      description: 'Whether an admin must approve each credential, and the specialist as a whole.',
    }),
    needsPayoutAccount: t.exposeBoolean('needsPayoutAccount', {
      description: 'Whether an account is needed that money can be paid out to; as long as the module PAYMENTS is on.',
    }),
    appliesFrom: t.expose('appliesFrom', { type: 'Date', description: 'From which day of the brand it counts.' }),
    applies: t.boolean({
      description: 'Whether that day has come; until then the version before counts.',
      resolve: async (requirements, _args, context) =>
        inForce([requirements], await todayOf(context)) === requirements || requirements.version === 0,
    }),
  }),
});

const FileScan = builder.enumType('FileScan', {
  description: 'What the virus scanner says of a file.',
  values: {
    NOT_SCANNED: { description: 'Nothing: no scanner is configured.' },
    WAITING: { description: 'Nothing yet; until then nobody but its owner reads it.' },
    CLEAN: { description: 'No malware was found.' },
    INFECTED: { description: 'Malware was found; its content is gone.' },
  } satisfies Record<(typeof fileScans)[number], { description: string }>,
});

const CredentialFile = builder.objectRef<FileRow>('CredentialFile').implement({
  ...seen,
  description: 'An uploaded file.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque id.' }),
    name: t.exposeString('name', { description: 'As it was called.' }),
    mediaType: t.exposeString('mediaType', { description: 'By its content: PDF, JPEG or PNG.' }),
    byteSize: t.exposeInt('byteSize', { description: 'In bytes.' }),
    scan: t.field({
      type: FileScan,
      description: 'Whether it was scanned for viruses.',
      resolve: (file, _args, context) => scanOf(context, file),
    }),
    url: t.string({ description: 'Path to download it; who may, is checked there.', resolve: ({ id }) => fileUrl(id) }),
  }),
});

const Licence = builder.objectRef<CredentialRow>('Licence').implement({
  ...seen,
  description: 'The facts of a licence.',
  fields: (t) => ({
    profession: t.string({ description: 'What it allows.', resolve: ({ profession }) => profession ?? '' }),
    number: t.string({ description: 'Its number.', resolve: ({ number }) => number ?? '' }),
    authority: t.string({ description: 'Who gave it.', resolve: ({ authority }) => authority ?? '' }),
    jurisdiction: t.string({
      description: 'Where it holds: ISO 3166-1 alpha-2, or 3166-2.',
      resolve: ({ jurisdiction }) => jurisdiction ?? '',
    }),
  }),
});

export const Credential = builder.objectRef<CredentialRow>('Credential').implement({
  ...seen,
  description: 'A licence or document as it was handed over.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque id.' }),
    kind: t.field({ type: CredentialKind, description: 'What it is.', resolve: ({ kind }) => kind }),
    state: t.field({ type: CredentialState, description: 'What became of it.', resolve: ({ state }) => state }),
    licence: t.field({
      type: Licence,
      nullable: true,
      description: 'Of a licence alone.',
      resolve: (row) => (row.kind === 'LICENCE' ? row : null),
    }),
    file: t.field({
      type: CredentialFile,
      nullable: true,
      description: 'The document.',
      resolve: ({ fileId }, _args, context) => (fileId ? fileLoader(context).load(fileId) : null),
    }),
    validFrom: t.expose('validFrom', { type: 'Date', nullable: true, description: 'First day.' }),
    validUntil: t.expose('validUntil', { type: 'Date', nullable: true, description: 'Last day.' }),
    submittedAt: t.expose('submittedAt', { type: 'DateTime', description: 'When it was handed over.' }),
    decidedAt: t.expose('decidedAt', { type: 'DateTime', nullable: true, description: 'When it was decided on.' }),
    decidedBy: t.field({
      type: Person,
      nullable: true,
      ...seen,
      description: 'Who decided; null where the viewer may not see that person.',
      resolve: ({ decidedBy }, _args, context) => (decidedBy ? loadPerson(context, decidedBy) : null),
    }),
    reason: t.exposeString('reason', { nullable: true, description: 'Why it was returned.' }),
    replacedAt: t.expose('replacedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'Since when another one stands in its place.',
    }),
    replacesId: t.exposeID('replacesId', { nullable: true, description: 'The one that it shall take the place of.' }),
  }),
});

type Item = { key: RequirementKey; state: RequirementState };
const RequirementStatus = builder.objectRef<Item>('RequirementStatus').implement({
  ...seen,
  description: 'One requirement and how far it is met.',
  fields: (t) => ({
    key: t.field({ type: RequirementKeyEnum, description: 'Which.', resolve: ({ key }) => key }),
    state: t.field({ type: RequirementStateEnum, description: 'How far.', resolve: ({ state }) => state }),
  }),
});

export const Onboarding = builder.objectRef<OnboardingFacts>('SpecialistOnboarding').implement({
  ...seen,
  description: 'Where a specialist stands on the way to being booked.',
  fields: (t) => ({
    person: t.field({ type: Person, description: 'The specialist.', resolve: ({ person }): PersonRow => person }),
    isBookable: t.boolean({
      description: 'Whether new appointments may be made at all.',
      resolve: ({ row }) => row.isCleared,
    }),
    approval: t.field({
      type: ApprovalState,
      description: 'Whether it was handed in and decided on.',
      resolve: ({ row }) => row.approval,
    }),
    reason: t.string({ nullable: true, description: 'Why it was returned.', resolve: ({ row }) => row.reason }),
    handedInAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When it was handed in last.',
      resolve: ({ row }) => row.handedInAt,
    }),
    suspendedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'Since when the specialist is suspended.',
      resolve: ({ row }) => row.suspendedAt,
    }),
    suspensionReason: t.string({
      nullable: true,
      description: 'Why the specialist is suspended.',
      resolve: ({ row }) => row.suspensionReason,
    }),
    requirements: t.field({
      type: SpecialistRequirements,
      description: 'What the brand requires.',
      resolve: (_onboarding, _args, context) => latestRequirements(context),
    }),
    checklist: t.field({
      type: [RequirementStatus],
      description: 'Each requirement, the approval last.',
      resolve: (onboarding, _args, context) => checklistFor(context, onboarding),
    }),
    canHandIn: t.boolean({
      description: 'Whether everything is there that has to be before it is handed in.',
      async resolve(onboarding, _args, context) {
        const { needsApproval } = await latestRequirements(context);
        const isOpen = onboarding.row.approval === 'OPEN' || onboarding.row.approval === 'RETURNED';
        return needsApproval && isOpen && missingToHandIn(await checklistFor(context, onboarding)).length === 0;
      },
    }),
    credentials: t.field({
      type: [Credential],
      description: 'What was handed over, the newest first; what was replaced too.',
      resolve: ({ credentials }) => [...credentials],
    }),
  }),
});
