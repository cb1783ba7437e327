import { scopesOfRole, type Role, type Viewer } from '@daraport/access';
import { newId, type Id } from '@daraport/domain';
import {
  brands,
  credentials,
  domains,
  legalTexts,
  memberships,
  organizations,
  people,
  relations,
} from '@daraport/drizzle/tables/identity';
import { otherBrand, startTestWorld, testBrand, viewerAs, type TestWorld } from '@daraport/subgraph/testing';
import { drizzle } from 'drizzle-orm/node-postgres';
import type { IdentityTransaction } from './builder.ts';
import { normalizeEmail } from './person/rules.ts';
import { hashPassword } from './session/password.ts';
import { subgraph } from './subgraph.ts';

export { otherBrand, testBrand };

/** A person of the test world and the viewer they are when signed in. */
export interface Somebody {
  readonly id: Id;
  readonly email: string;
  readonly membershipId: Id;
  readonly viewer: Viewer;
}

export interface SomebodyOptions {
  readonly brandId?: Id;
  readonly email?: string;
  readonly password?: string;
  readonly givenName?: string;
  readonly familyName?: string;
  readonly locale?: string;
  readonly organizationId?: Id;
}

/** Identity on a database with two brands, and a short way to people. */
export interface IdentityWorld extends TestWorld {
  /** As the owner, past every policy. */
  readonly db: IdentityTransaction;
  somebody(role: Role, options?: SomebodyOptions): Promise<Somebody>;
  /** Gives somebody a further role. */
  join(personId: Id, role: Role, organizationId?: Id): Promise<void>;
  organization(name: string, parent?: { id: Id; lineage: Id[] }): Promise<{ id: Id; lineage: Id[] }>;
  /** Goes through a door as the gateway does, and reads the JSON answer. */
  door(method: string, path: string, body?: unknown): Promise<{ status: number; json: Record<string, unknown> }>;
  /** The viewer of a session token, as the gateway would learn it. */
  viewerOf(sessionToken: string, brandId?: Id): Promise<Viewer & { sessionState: string }>;
}

/** A visitor of the test brand. */
export const visitor: Viewer = {
  ...viewerAs('PATIENT'),
  kind: 'anonymous',
  personId: null,
  membershipId: null,
  role: null,
  scopes: [],
  sessionId: null,
};
export const visitorOf = (brandId: Id): Viewer => ({ ...visitor, brandId, brandOrigin: 'http://other.localhost:4000' });

export const testPassword = 'ein langer Weg nach Hause';
let hashed: Promise<string> | undefined;

export async function startIdentity(
  options: { environment?: NodeJS.ProcessEnv; worker?: boolean; now?: Date } = {},
): Promise<IdentityWorld> {
  const world = await startTestWorld(subgraph, options);
  const db = drizzle({ connection: world.database.url, relations });
  await seedBrands(db, world.clock.now);
  const door: IdentityWorld['door'] = async (method, path, body) => {
    const [pathname = '', search] = path.split('?');
    const answer = await world.subgraph.door({
      method,
      path: pathname,
      query: Object.fromEntries(new URLSearchParams(search)),
      headers: {},
      body: Buffer.from(body === undefined ? '' : JSON.stringify(body)),
      viewer: null,
    });
    return { status: answer.status, json: JSON.parse(answer.body.toString('utf8')) as Record<string, unknown> };
  };
  return {
    ...world,
    db,
    door,
    async viewerOf(sessionToken, brandId = testBrand) {
      const { json } = await door('POST', '/viewer', {
        brandId,
        brandOrigin: 'http://test.localhost:4000',
        sessionToken,
        locale: null,
        clickId: null,
      });
      return json as never;
    },
    somebody: (role, about) => addSomebody(db, world, role, about),
    async join(personId, role, organizationId) {
      const row = { brandId: testBrand, id: newId(), personId, role, organizationId: organizationId ?? null };
      await db.insert(memberships).values({ ...row, createdAt: world.clock.now });
    },
    async organization(name, parent) {
      const id = newId();
      const lineage = [id, ...(parent?.lineage ?? [])];
      await db.insert(organizations).values({
        brandId: testBrand,
        id,
        name,
        kind: 'CLINIC',
        parentId: parent?.id ?? null,
        lineage,
        createdAt: world.clock.now,
      });
      return { id, lineage };
    },
    async [Symbol.asyncDispose]() {
      await db.$client.end();
      await world[Symbol.asyncDispose]();
    },
  };
}

async function seedBrands(db: IdentityTransaction, createdAt: Date): Promise<void> {
  for (const [brandId, slug] of [
    [testBrand, 'test'],
    [otherBrand, 'other'],
  ] as const) {
    await db.insert(brands).values({
      brandId,
      slug,
      name: slug === 'test' ? 'Testhaus' : 'Anderswo',
      tagline: { de: 'Für alle.', en: 'For everyone.' },
      operatingModel: 'MARKETPLACE',
      locales: ['de', 'en'],
      defaultLocale: 'de',
      formOfAddress: 'formal',
      currency: 'EUR',
      timeZone: 'Europe/Berlin',
      accent: '#0f6b6b',
      modules: ['BOOKING', 'AFFILIATE'],
      supportEmail: `hilfe@${slug}.example.org`,
      mailSender: `post@${slug}.example.org`,
      createdAt,
    });
    await db.insert(domains).values({ brandId, host: `${slug}.localhost`, portal: null });
    for (const version of ['2026-01-01', '2026-07-01']) {
      await db.insert(legalTexts).values({
        brandId,
        kind: 'TERMS',
        version,
        title: { de: 'Nutzungsbedingungen', en: 'Terms of use' },
        body: { de: `Stand ${version}`, en: `As of ${version}` },
        publishedAt: new Date(version),
      });
    }
  }
}

async function addSomebody(
  db: IdentityTransaction,
  world: TestWorld,
  role: Role,
  about: SomebodyOptions = {},
): Promise<Somebody> {
  const { brandId = testBrand, givenName = 'Mara', familyName = 'Vogel', locale = 'de', organizationId = null } = about;
  const id = newId();
  const membershipId = newId();
  const email = normalizeEmail(about.email ?? `${id}@example.org`);
  const createdAt = world.clock.now;
  await db.insert(people).values({
    brandId,
    id,
    givenName,
    familyName,
    email,
    locale,
    timeZone: 'Europe/Berlin',
    isStaff: role !== 'PATIENT',
    createdAt,
  });
  const passwordHash = about.password
    ? await hashPassword(about.password)
    : await (hashed ??= hashPassword(testPassword));
  await db.insert(credentials).values({ brandId, personId: id, passwordHash, changedAt: createdAt });
  await db.insert(memberships).values({ brandId, id: membershipId, personId: id, role, organizationId, createdAt });
  const viewer = viewerAs(role, { brandId, personId: id, membershipId, organizationId, scopes: scopesOfRole[role] });
  return { id, email, membershipId, viewer };
}
