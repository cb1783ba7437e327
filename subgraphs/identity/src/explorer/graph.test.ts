import { roles, type Viewer } from '@daraport/access';
import { outbox } from '@daraport/drizzle/tables/identity';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startIdentity, visitor, type IdentityWorld } from '../testing.ts';

let world: IdentityWorld;
let admin: Viewer;
beforeAll(async () => {
  world = await startIdentity();
  admin = (await world.somebody('BRAND_ADMIN')).viewer;
});
afterAll(() => world[Symbol.asyncDispose]());

const query = `query ($role: Role!, $tokenScopes: [String!], $first: Int!, $after: String) {
  reachableFields(role: $role, tokenScopes: $tokenScopes, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage hasPreviousPage endCursor }
    edges { cursor node { type field reason scopes path arguments faces } }
  }
}`;
interface Page {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly endCursor: string };
  readonly edges: readonly { readonly node: { readonly type: string; readonly field: string } }[];
}
const page = async (role: string, first: number, after?: string, tokenScopes?: readonly string[]): Promise<Page> => {
  const { data, errors } = await world.ask(admin, query, { role, tokenScopes, first, after: after ?? null });
  expect(errors).toBeUndefined();
  return data?.['reachableFields'] as Page;
};
/** All that there is, page by page. */
async function allOf(role: string, tokenScopes?: readonly string[]): Promise<Page['edges'][number]['node'][]> {
  const found: Page['edges'][number]['node'][] = [];
  let after: string | undefined;
  let total = 0;
  do {
    const { edges, pageInfo, totalCount } = await page(role, 100, after, tokenScopes);
    found.push(...edges.map(({ node }) => node));
    expect(pageInfo.hasPreviousPage).toBe(after !== undefined);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : undefined;
    total = totalCount;
  } while (after !== undefined);
  expect(found).toHaveLength(total);
  expect(new Set(found.map(({ type, field }) => `${type}.${field}`)).size).toBe(total);
  return found;
}

it('shows who configures the brand page by page what a role reaches, and why', async () => {
  const found = await allOf('PATIENT');
  expect(found).toContainEqual({
    type: 'Query',
    field: 'brand',
    reason: 'OPEN',
    scopes: [],
    path: 'Query.brand',
    arguments: [],
    faces: ['PORTAL', 'PUBLIC', 'PARTNER'],
  });
  expect(found).toContainEqual({
    type: 'Query',
    field: 'sessions',
    reason: 'SIGNED_IN',
    scopes: [],
    path: 'Query.sessions',
    arguments: [],
    faces: ['PORTAL'],
  });
  expect(found).toContainEqual({
    type: 'Mutation',
    field: 'holdSlot',
    reason: 'SCOPES',
    scopes: ['appointments:book'],
    path: 'Mutation.holdSlot',
    arguments: ['input'],
    faces: ['PORTAL', 'PUBLIC'],
  });
  expect(found.map(({ field }) => field)).not.toContain('auditEvents');
});

it('shows what a token reaches that somebody of the role gave some scopes, in its face', async () => {
  const reached = async (role: string, tokenScopes: readonly string[]): Promise<string[]> =>
    (await allOf(role, tokenScopes)).map(({ type, field }) => `${type}.${field}`);
  const partner = await reached('AFFILIATE', ['attribution:read']);
  expect(partner).toContain('Query.attributionSummary');
  expect(partner).not.toContain('Mutation.createTrackingLink');
  expect(partner).not.toContain('Query.specialists');
  expect(await reached('AFFILIATE', ['links:manage'])).toContain('Mutation.createTrackingLink');
  const nothing = await reached('COMPLIANCE_OFFICER', []);
  expect(nothing).toContain('Query.specialists');
  expect(nothing).not.toContain('Query.auditEvents');
  // What its maker does not hold, and the making of tokens, no token has.
  expect(await reached('COMPLIANCE_OFFICER', ['appointments:book', 'tokens:manage', 'nonsense'])).toEqual(nothing);
});

it('knows every role, and enters each look in the audit log', async () => {
  for (const role of roles) expect((await page(role, 1)).totalCount).toBeGreaterThan(100);
  const events = await world.db.select().from(outbox).where(eq(outbox.kind, 'audit.recorded'));
  const entries = events.flatMap(({ payload }) => (payload as { entries: Record<string, unknown>[] }).entries);
  const looks = entries.filter((one) => one['resourceType'] === 'Role');
  expect(looks.map((one) => one['reason'])).toEqual(expect.arrayContaining([...roles]));
  expect(looks[0]).toMatchObject({ action: 'READ', actorRole: 'BRAND_ADMIN', subjectId: null });
});

it('is refused to everybody else, and beyond its limits', async () => {
  const variables = { role: 'PATIENT', first: 1, after: null };
  for (const viewer of [
    visitor,
    ...(await Promise.all(
      (['PATIENT', 'ORGANIZATION_ADMIN', 'COMPLIANCE_OFFICER'] as const).map(
        async (role) => (await world.somebody(role)).viewer,
      ),
    )),
  ])
    expect((await world.ask(viewer, query, variables)).errors?.[0]?.extensions.code).toBe('UNAUTHORIZED_FIELD_OR_TYPE');
  for (const wrong of [{ first: 101 }, { first: 0 }, { after: 'x' }])
    expect((await world.ask(admin, query, { ...variables, ...wrong })).errors?.[0]?.extensions.code).toBe(
      'BAD_USER_INPUT',
    );
});

it('tells no value that does not fit, in a variable or in the document', async () => {
  const variables = { role: 'PATIENT', first: 1, after: { secret: 'CANARY' } };
  const inDocument = query.replace('first: $first', 'first: "CANARY"');
  expect(inDocument).not.toBe(query);
  for (const answer of [
    await world.ask(admin, query, variables),
    await world.ask(admin, inDocument, { ...variables, after: null }),
  ]) {
    expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(JSON.stringify(answer)).not.toContain('CANARY');
  }
});

it('finds fields by their names and scopes, page by page, and refuses a search that is too long', async () => {
  const found = async (search: string, first = 100, after: string | null = null): Promise<Page | undefined> => {
    const { data } = await world.ask(
      admin,
      `query ($search: String, $first: Int!, $after: String) { reachableFields(role: PATIENT, search: $search, first: $first, after: $after) {
        totalCount pageInfo { hasNextPage endCursor } edges { node { type field scopes } } } }`,
      { search, first, after },
    );
    return (data?.['reachableFields'] as Page | null) ?? undefined;
  };
  const names = (one: Page | undefined) => one?.edges.map(({ node }) => `${node.type}.${node.field}`) ?? [];
  expect(names(await found('query.HOLD'))).toEqual(names(await found('Query.hold')));
  expect(names(await found('mutation.holdslot'))).toEqual(['Mutation.holdSlot']);
  const byScope = await found('payments:pay');
  expect(byScope?.totalCount).toBeGreaterThan(2);
  const first = await found('payments:pay', 2);
  const rest = await found('payments:pay', 100, first?.pageInfo.endCursor);
  expect([...names(first), ...names(rest)]).toEqual(names(byScope));
  expect(names(await found('no such field'))).toEqual([]);
  expect(await found('x'.repeat(101))).toBeUndefined();
});
