import { dayIn, isId, NotFoundError, Temporal, type Id } from '@daraport/domain';
import {
  credentialFiles,
  memberships,
  people,
  specialistCredentials,
  specialistOnboardings,
  specialistRequirements,
} from '@daraport/drizzle/tables/identity';
import { assertPageSize } from '@daraport/subgraph';
import { and, asc, between, desc, eq, exists, inArray, isNull, or, sql, type SQL } from 'drizzle-orm';
import { currentBrand } from '../brand/service.ts';
import type { IdentityContext, IdentityTransaction } from '../builder.ts';
import { pageOfPeople, type PeoplePage } from '../person/search.ts';
import { loadPerson, type PersonRow } from '../person/service.ts';
import {
  checklistOf,
  nothingRequired,
  sensible,
  type CredentialRow,
  type OnboardingRow,
  type RequirementsRow,
} from './rules.ts';

export type FileRow = typeof credentialFiles.$inferSelect;

/** A specialist with all that was handed over and decided. */
export interface Onboarding {
  readonly person: PersonRow;
  readonly row: OnboardingRow;
  readonly credentials: readonly CredentialRow[];
}

/** Today by the brand's clock. */
export const todayOf = async (context: IdentityContext): Promise<string> =>
  dayIn((await currentBrand(context)).timeZone, context.now());

/** All versions of what the brand requires, the newest first. */
export const versionsOf = (rows: IdentityTransaction, brandId: Id): Promise<RequirementsRow[]> =>
  rows
    .select()
    .from(specialistRequirements)
    .where(eq(specialistRequirements.brandId, brandId))
    .orderBy(desc(specialistRequirements.version));

/** What the brand requires, as it was said last: it may count only from a later day on. */
export const latestRequirements = async (context: IdentityContext) =>
  (await versionsOf(context.rows, context.viewer.brandId))[0] ?? nothingRequired;

const rowLoader = (context: IdentityContext) =>
  context.loader('onboardings', async (ids: readonly Id[]) => {
    const found = await context.rows
      .select()
      .from(specialistOnboardings)
      .where(
        and(
          eq(specialistOnboardings.brandId, context.viewer.brandId),
          inArray(specialistOnboardings.personId, [...ids]),
        ),
      );
    return new Map(found.map((row) => [row.personId, row]));
  });

const credentialsLoader = (context: IdentityContext) =>
  context.loader('credentialsOf', async (ids: readonly Id[]) => {
    const found = await credentialsOf(context.rows, context.viewer.brandId, ids);
    return Map.groupBy(found, ({ personId }) => personId);
  });

/** What these people handed over, the newest first. */
export const credentialsOf = (rows: IdentityTransaction, brandId: Id, ids: readonly Id[]): Promise<CredentialRow[]> =>
  rows
    .select()
    .from(specialistCredentials)
    .where(and(eq(specialistCredentials.brandId, brandId), inArray(specialistCredentials.personId, [...ids])))
    .orderBy(desc(specialistCredentials.submittedAt), desc(specialistCredentials.id));

/** Where somebody stands who has not done anything yet. */
const untouched = (brandId: Id, personId: Id): OnboardingRow => ({
  brandId,
  personId,
  approval: 'OPEN',
  handedInAt: null,
  decidedAt: null,
  decidedBy: null,
  reason: null,
  suspendedAt: null,
  suspendedBy: null,
  suspensionReason: null,
  isCleared: true,
  revision: 0,
  licensedIn: [],
  licencesRevision: 0,
  payout: null,
  payoutRevision: 0,
});

/** Where a specialist stands; who may ask for whom, the caller has looked. */
export async function onboardingOf(context: IdentityContext, person: PersonRow): Promise<Onboarding> {
  const row = (await rowLoader(context).load(person.id)) ?? untouched(context.viewer.brandId, person.id);
  return { person, row, credentials: (await credentialsLoader(context).load(person.id)) ?? [] };
}

/** Each requirement of the newest version with how far it is met. */
export async function checklistFor(context: IdentityContext, { row, credentials }: Onboarding) {
  const requirements = sensible(await latestRequirements(context), context.viewer.modules);
  return checklistOf(requirements, credentials, row, await todayOf(context));
}

/** The viewer as a specialist, or null. */
export async function oneselfAsSpecialist(context: IdentityContext): Promise<PersonRow | null> {
  const { kind, personId } = context.viewer;
  const person = kind === 'person' && personId ? await loadPerson(context, personId) : null;
  return person && (await isSpecialist(context, person.id)) ? person : null;
}

/** Where the viewer stands; null for who is no specialist. */
export async function myOnboarding(context: IdentityContext): Promise<Onboarding | null> {
  const person = await oneselfAsSpecialist(context);
  return person && onboardingOf(context, person);
}

/** A credential as the viewer may see it, or null. */
export async function findCredential({ rows, viewer }: IdentityContext, id: Id): Promise<CredentialRow | null> {
  if (!isId(id)) return null;
  const [found] = await rows
    .select()
    .from(specialistCredentials)
    .where(and(eq(specialistCredentials.brandId, viewer.brandId), eq(specialistCredentials.id, id)));
  return found ?? null;
}

/** The specialist whom the viewer may decide on. Throws `NotFoundError` for everyone else: patients, strangers, other brands. */
export async function managedSpecialist(context: IdentityContext, personId: Id): Promise<PersonRow> {
  const isPerson = context.viewer.kind === 'person' && context.viewer.scopes.includes('people:manage');
  const person = isPerson && isId(personId) ? await loadPerson(context, personId) : null;
  if (!person || !(await isSpecialist(context, person.id))) throw new NotFoundError();
  return person;
}

/** Whether the viewer sees that somebody works as a specialist: the row rules show roles of the own organization alone. */
const isSpecialist = async ({ rows, viewer }: IdentityContext, personId: Id): Promise<boolean> =>
  (
    await rows
      .select({ id: memberships.id })
      .from(memberships)
      .where(and(eq(memberships.brandId, viewer.brandId), eq(memberships.personId, personId), isLiveSpecialist))
      .limit(1)
  ).length > 0;

/** A membership of somebody who works as a specialist. */
export const isLiveSpecialist = and(eq(memberships.role, 'SPECIALIST'), isNull(memberships.endedAt));

/** Everyone who works as a specialist on the brand. */
export const allSpecialists = async (rows: IdentityTransaction, brandId: Id): Promise<Id[]> =>
  (
    await rows
      .selectDistinct({ personId: memberships.personId })
      .from(memberships)
      .where(and(eq(memberships.brandId, brandId), isLiveSpecialist))
      .orderBy(asc(memberships.personId))
  ).map(({ personId }) => personId);

/** Files by id, as far as the viewer sees them. */
export const fileLoader = (context: IdentityContext) =>
  context.loader('credentialFiles', async (ids: readonly Id[]) => {
    const found = await context.rows
      .select()
      .from(credentialFiles)
      .where(and(eq(credentialFiles.brandId, context.viewer.brandId), inArray(credentialFiles.id, ids.filter(isId))));
    return new Map(found.map((row) => [row.id, row]));
  });

/** Which specialists a list shows. */
export const onboardingFilters = ['ALL', 'WAITING', 'NOT_BOOKABLE', 'EXPIRING'] as const;
export type OnboardingFilter = (typeof onboardingFilters)[number];

/** A page of the specialists the viewer manages, by family name. */
export async function listOnboardings(
  context: IdentityContext,
  asked: { first: number; after?: string | null | undefined; filter: OnboardingFilter },
): Promise<PeoplePage> {
  assertPageSize(asked.first, 50);
  const { rows, viewer } = context;
  const works = rows
    .select({ one: sql`1` })
    .from(memberships)
    .where(and(eq(memberships.brandId, people.brandId), eq(memberships.personId, people.id), isLiveSpecialist));
  const today = await todayOf(context);
  const where = and(eq(people.brandId, viewer.brandId), exists(works), fitting(rows, asked.filter, today));
  return pageOfPeople(context, { where, first: asked.first, after: asked.after });
}

function fitting(rows: IdentityTransaction, filter: OnboardingFilter, today: string): SQL | undefined {
  const { approval, isCleared } = specialistOnboardings;
  const stands = (condition: SQL | undefined) =>
    exists(
      rows
        .select({ one: sql`1` })
        .from(specialistOnboardings)
        .where(
          and(
            eq(specialistOnboardings.brandId, people.brandId),
            eq(specialistOnboardings.personId, people.id),
            condition,
          ),
        ),
    );
  const has = (condition: SQL | undefined) =>
    exists(
      rows
        .select({ one: sql`1` })
        .from(specialistCredentials)
        .where(
          and(
            eq(specialistCredentials.brandId, people.brandId),
            eq(specialistCredentials.personId, people.id),
            isNull(specialistCredentials.replacedAt),
            condition,
          ),
        ),
    );
  const isWaiting = eq(specialistCredentials.state, 'SUBMITTED');
  if (filter === 'WAITING')
    // What somebody gathers who has not handed in yet is not for others to decide.
    return or(stands(eq(approval, 'SUBMITTED')), and(stands(eq(approval, 'APPROVED')), has(isWaiting)));
  if (filter === 'NOT_BOOKABLE') return stands(eq(isCleared, false));
  const soon = Temporal.PlainDate.from(today).add({ days: 30 }).toString();
  const expires = and(
    inArray(specialistCredentials.state, ['SUBMITTED', 'APPROVED']),
    between(specialistCredentials.validUntil, today, soon),
  );
  return filter === 'EXPIRING' ? has(expires) : undefined;
}
