import { deflateSync } from 'node:zlib';
import { newId } from '@daraport/domain';
import { outbox } from '@daraport/drizzle/tables/identity';
import type { Viewer } from '@daraport/access';
import type { EventCatalogue, EventKind } from '@daraport/events';
import { and, eq } from 'drizzle-orm';
import { startIdentity, testBrand, type IdentityWorld, type Somebody } from '../testing.ts';

/** The smallest files that are what they say. */
export const pdf = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\nxref\n0 1\ntrailer<</Root 1 0 R>>\nstartxref\n40\n%%EOF\n',
);
export const png = Buffer.concat([
  Buffer.from('89504e470d0a1a0a', 'hex'),
  chunk('IHDR', Buffer.from('00000001000000010800000000', 'hex')),
  chunk('IDAT', deflateSync(Buffer.from([0, 0]))),
  chunk('IEND', Buffer.alloc(0)),
]);
export const jpeg = Buffer.from('ffd8ffe000104a46494600010100000100010000ffda0008010100003f00d2ff00cfffd9', 'hex');

function chunk(name: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, Buffer.from(name, 'latin1'), data, Buffer.alloc(4)]);
}

/** Uploads as the gateway hands it on. */
export async function upload(world: IdentityWorld, viewer: Viewer | null, body: Buffer, name = 'Zulassung.pdf') {
  const answer = await world.subgraph.door({
    method: 'POST',
    path: '/files',
    query: { name },
    headers: {},
    body,
    viewer,
  });
  return { status: answer.status, json: JSON.parse(answer.body.toString('utf8')) as Record<string, string> };
}

/** Downloads as the gateway hands it on. */
export const download = (world: IdentityWorld, viewer: Viewer | null, id: string) =>
  world.subgraph.door({ method: 'GET', path: `/files/${id}`, query: {}, headers: {}, body: Buffer.alloc(0), viewer });

const standing = `isBookable approval reason suspendedAt suspensionReason canHandIn checklist { key state }
  credentials { id kind state reason validFrom validUntil replacedAt replacesId decidedBy { id } file { id name mediaType byteSize scan url }
    licence { profession number authority jurisdiction } }`;

/** Where somebody stands, as the graph tells it. */
export interface Standing {
  readonly isBookable: boolean;
  readonly approval: string;
  readonly reason: string | null;
  readonly suspensionReason: string | null;
  readonly canHandIn: boolean;
  readonly checklist: readonly { readonly key: string; readonly state: string }[];
  readonly credentials: readonly {
    readonly id: string;
    readonly kind: string;
    readonly state: string;
    readonly reason: string | null;
    readonly replacedAt: string | null;
    readonly file: { readonly id: string; readonly name: string; readonly scan: string } | null;
    readonly decidedBy: { readonly id: string } | null;
  }[];
}

const inputs: Readonly<Record<string, string>> = {
  submitCredential: 'SubmitCredentialInput',
  handInOnboarding: 'HandInOnboardingInput',
  decideCredential: 'DecideCredentialInput',
  decideOnboarding: 'DecideOnboardingInput',
  suspendSpecialist: 'SuspendSpecialistInput',
  liftSuspension: 'LiftSuspensionInput',
  saveSpecialistRequirements: 'SaveSpecialistRequirementsInput',
};

/** Runs one of the mutations with a key of its own; answers where the specialist stands, or the refusal. */
export async function act(
  world: IdentityWorld,
  viewer: Viewer,
  name: string,
  input: object,
): Promise<{
  __typename: string;
  code?: string;
  onboarding?: Standing;
  missing?: string[];
  fields?: { path: string }[];
}> {
  const query = `mutation ($input: ${inputs[name]}!) { ${name}(input: $input) { __typename ${payloadOf(name)}
    ... on Error { code } ... on InvalidInputError { fields { path } } ${missingOf(name)} } }`;
  const { data, errors } = await world.ask(viewer, query, { input: { idempotencyKey: newId(), ...input } });
  if (errors) throw errors[0];
  return JSON.parse(JSON.stringify((data as Record<string, unknown>)[name])) as never;
}

const payloadOf = (name: string): string => {
  if (name === 'saveSpecialistRequirements') return '... on SpecialistRequirementsSaved { requirements { version } }';
  const type = { submitCredential: 'CredentialSubmitted', handInOnboarding: 'OnboardingHandedIn' }[name];
  return `... on ${type ?? 'OnboardingChanged'} { onboarding { ${standing} } }`;
};
const missingOf = (name: string) =>
  name === 'handInOnboarding' || name === 'decideOnboarding' ? '... on RequirementsNotMetError { missing }' : '';

/** Where the specialist sees herself stand. */
export async function own(world: IdentityWorld, viewer: Viewer): Promise<Standing> {
  const { data, errors } = await world.ask(viewer, `{ myOnboarding { ${standing} } }`);
  if (errors) throw errors[0];
  return JSON.parse(JSON.stringify((data as { myOnboarding: unknown }).myOnboarding)) as Standing;
}

/** Where who manages specialists sees one stand; null for those who are not theirs. */
export async function seenBy(world: IdentityWorld, viewer: Viewer, personId: string): Promise<Standing | null> {
  const query = `query ($id: ID!) { specialistOnboarding(personId: $id) { ${standing} } }`;
  const { data, errors } = await world.ask(viewer, query, { id: personId });
  if (errors) throw errors[0];
  return JSON.parse(
    JSON.stringify((data as { specialistOnboarding: unknown }).specialistOnboarding),
  ) as Standing | null;
}

export const licence = {
  profession: 'Psychotherapie',
  number: 'PT-4711',
  authority: 'Ärztekammer',
  jurisdiction: 'DE',
};

/** What was published of a kind, oldest first. */
export async function published<Kind extends EventKind>(
  world: IdentityWorld,
  kind: Kind,
): Promise<EventCatalogue[Kind][]> {
  const found = await world.db
    .select()
    .from(outbox)
    .where(and(eq(outbox.brandId, testBrand), eq(outbox.kind, kind)))
    .orderBy(outbox.id);
  return found.map(({ payload }) => payload as never);
}

/** Everything that was written down in the audit log about somebody, oldest first. */
export const audited = async (world: IdentityWorld, personId: string) =>
  (await published(world, 'audit.recorded'))
    .flatMap(({ entries }) => entries)
    .filter((one) => one.subjectId === personId);

/** Identity with a clinic, its admin, and a specialist in it; a new specialist with each `renew`. */
export interface OnboardingHouse {
  readonly world: IdentityWorld;
  readonly clinic: { readonly id: string };
  readonly admin: Somebody;
  lena: Somebody;
  renew(): Promise<void>;
  /** Says what is required, and reckons anew for everyone, as the job does. */
  require(credentials: string[], needsApproval?: boolean, appliesFrom?: string, more?: object): Promise<void>;
  review(): Promise<void>;
  /** The number of what is required now, and where the specialist stands. */
  version(): Promise<number>;
  standing(): Promise<Standing>;
  submit(input: object, viewer?: Viewer): ReturnType<typeof act>;
  submitLicence(input?: object): ReturnType<typeof act>;
  approve(credentialId: string, viewer?: Viewer): ReturnType<typeof act>;
  handIn(): ReturnType<typeof act>;
  /** One approved licence and the approval of the admin. */
  clear(): Promise<{ first: string }>;
}

const morning = new Date('2026-11-24T11:00:00Z');

export async function startOnboarding(environment: NodeJS.ProcessEnv = {}): Promise<OnboardingHouse> {
  const world = await startIdentity({ now: morning, environment });
  const clinic = await world.organization('Klinik');
  const admin = await world.somebody('ORGANIZATION_ADMIN', { organizationId: clinic.id });
  const newSpecialist = () => world.somebody('SPECIALIST', { organizationId: clinic.id });
  const house: OnboardingHouse = {
    world,
    clinic,
    admin,
    lena: await newSpecialist(),
    async renew() {
      world.clock.now = morning;
      house.lena = await newSpecialist();
    },
    async require(credentials, needsApproval = true, appliesFrom = '2026-11-24', more = {}) {
      const { viewer } = await world.somebody('BRAND_ADMIN');
      const version = await versionNow(world, viewer);
      const saved = await act(world, viewer, 'saveSpecialistRequirements', {
        credentials,
        needsApproval,
        appliesFrom,
        version,
        ...more,
      });
      if (saved.code) throw new Error(saved.code);
      await house.review();
    },
    version: async () => versionNow(world, (await world.somebody('BRAND_ADMIN')).viewer),
    standing: () => own(world, house.lena.viewer),
    review: async () => world.subgraph.jobs['identity.reviewClearances']?.({ brandId: testBrand }),
    submit: (input, viewer = house.lena.viewer) => act(world, viewer, 'submitCredential', input),
    submitLicence: (input = {}) => house.submit({ kind: 'LICENCE', licence, validUntil: '2027-12-31', ...input }),
    approve: (credentialId, viewer = admin.viewer) =>
      act(world, viewer, 'decideCredential', { credentialId, isApproved: true }),
    handIn: () => act(world, house.lena.viewer, 'handInOnboarding', {}),
    async clear() {
      const first = newestOf(await house.submitLicence());
      await house.handIn();
      await house.approve(first);
      const done = await act(world, admin.viewer, 'decideOnboarding', { personId: house.lena.id, isApproved: true });
      if (!done.onboarding?.isBookable) throw new Error('the specialist is not cleared');
      return { first };
    },
  };
  return house;
}

/** The credential that was handed over last. */
export const newestOf = (answer: { onboarding?: Standing }): string => answer.onboarding?.credentials[0]?.id ?? '';

/** The newest version of what the brand requires. */
export async function versionNow(world: IdentityWorld, viewer: Viewer): Promise<number> {
  const { data } = await world.ask(viewer, '{ specialistRequirements { version } }');
  return (data as { specialistRequirements: { version: number } }).specialistRequirements.version;
}
