import { apiTokens, memberships, organizations, people, sessions } from '@daraport/drizzle/tables/identity';
import type { DomainEvent } from '@daraport/events';
import { writeExportPart } from '@daraport/subgraph';
import { and, eq } from 'drizzle-orm';
import type { IdentityContext, IdentityTransaction } from './builder.ts';

/** Identity's share of a person's data export (GDPR art. 15 and 20): profile, memberships, sessions, tokens; no secrets. */
export async function exportPerson(
  context: IdentityContext,
  tx: IdentityTransaction,
  { payload: { requestId, personId }, brandId }: DomainEvent<'compliance.exportRequested'>,
): Promise<void> {
  const profile = await tx
    .select()
    .from(people)
    .where(and(eq(people.brandId, brandId), eq(people.id, personId)));
  const roles = await tx
    .select({
      role: memberships.role,
      organization: organizations.name,
      since: memberships.createdAt,
      endedAt: memberships.endedAt,
    })
    .from(memberships)
    .leftJoin(
      organizations,
      and(eq(organizations.brandId, memberships.brandId), eq(organizations.id, memberships.organizationId)),
    )
    .where(and(eq(memberships.brandId, brandId), eq(memberships.personId, personId)));
  const { userAgent, createdAt, lastSeenAt, expiresAt, endedAt } = sessions;
  const signIns = await tx
    .select({ userAgent, createdAt, lastSeenAt, expiresAt, endedAt })
    .from(sessions)
    .where(and(eq(sessions.brandId, brandId), eq(sessions.personId, personId)));
  const { name, prefix, scopes, lastUsedAt, revokedAt } = apiTokens;
  const tokens = await tx
    .select({
      name,
      prefix,
      scopes,
      createdAt: apiTokens.createdAt,
      expiresAt: apiTokens.expiresAt,
      lastUsedAt,
      revokedAt,
    })
    .from(apiTokens)
    .where(and(eq(apiTokens.brandId, brandId), eq(apiTokens.personId, personId)));
  const withoutKeys = profile.map(({ brandId: _brand, isStaff: _staff, ...own }) => own);
  const part = { profile: withoutKeys, memberships: roles, sessions: signIns, apiTokens: tokens };
  await writeExportPart(context, tx, { requestId, subgraph: 'identity', part });
}
