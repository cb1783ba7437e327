import {
  apiTokens,
  contactChoices,
  credentialFiles,
  memberships,
  notices,
  organizationPatients,
  organizations,
  people,
  seenTours,
  sessions,
  specialistCredentials,
} from '@daraport/drizzle/tables/identity';
import type { Id } from '@daraport/domain';
import type { DomainEvent } from '@daraport/events';
import { writeExportPart, type ExportPart } from '@daraport/subgraph';
import { and, eq, getColumns } from 'drizzle-orm';
import type { IdentityContext, IdentityTransaction } from './builder.ts';

/** Identity's share of a person's data export (GDPR art. 15 and 20), sealed and handed over with the transaction. */
export async function exportPerson(
  context: IdentityContext,
  tx: IdentityTransaction,
  { brandId, payload: { requestId, personId } }: DomainEvent<'compliance.exportRequested'>,
): Promise<void> {
  const part = await collectPerson(tx, brandId, personId);
  await writeExportPart(context, tx, { requestId, subgraph: 'identity', part });
}

/** Profile, memberships, whose patient one is, sessions, tokens, notices, tours and contact choices of a person as plain rows; no hash, no other person. */
export async function collectPerson(tx: IdentityTransaction, brandId: Id, personId: Id): Promise<ExportPart> {
  const { brandId: _brand, isStaff: _staff, lineage: _lineage, ...own } = getColumns(people);
  const profile = await tx
    .select(own)
    .from(people)
    .where(and(eq(people.brandId, brandId), eq(people.id, personId)));
  const { role, createdAt: since, endedAt: until } = memberships;
  const roles = await tx
    .select({ role, organization: organizations.name, since, until })
    .from(memberships)
    .leftJoin(
      organizations,
      and(eq(organizations.brandId, memberships.brandId), eq(organizations.id, memberships.organizationId)),
    )
    .where(and(eq(memberships.brandId, brandId), eq(memberships.personId, personId)));
  const patientOf = await tx
    .select({
      organization: organizations.name,
      knownAt: organizationPatients.knownAt,
      since: organizationPatients.joinedAt,
    })
    .from(organizationPatients)
    .innerJoin(
      organizations,
      and(
        eq(organizations.brandId, organizationPatients.brandId),
        eq(organizations.id, organizationPatients.organizationId),
      ),
    )
    .where(and(eq(organizationPatients.brandId, brandId), eq(organizationPatients.personId, personId)));
  const { userAgent, createdAt, lastSeenAt, expiresAt, endedAt } = sessions;
  const signIns = await tx
    .select({ userAgent, createdAt, lastSeenAt, expiresAt, endedAt })
    .from(sessions)
    .where(and(eq(sessions.brandId, brandId), eq(sessions.personId, personId)));
  const { tokenHash: _hash, brandId: _of, personId: _maker, ...shown } = getColumns(apiTokens);
  const tokens = await tx
    .select(shown)
    .from(apiTokens)
    .where(and(eq(apiTokens.brandId, brandId), eq(apiTokens.personId, personId)));
  const { tour, seenAt } = seenTours;
  const tours = await tx
    .select({ tour, seenAt })
    .from(seenTours)
    .where(and(eq(seenTours.brandId, brandId), eq(seenTours.personId, personId)));
  const { kind, at, readAt, startsAt, amountMinor, currency } = notices;
  const told = await tx
    .select({ kind, at, readAt, startsAt, amountMinor, currency })
    .from(notices)
    .where(and(eq(notices.brandId, brandId), eq(notices.personId, personId)))
    .orderBy(notices.sequence);
  const { remindsByEmail, textsToPhone, phone, phoneProvedAt } = contactChoices;
  const reached = await tx
    .select({ remindsByEmail, textsToPhone, phone, phoneProvedAt })
    .from(contactChoices)
    .where(and(eq(contactChoices.brandId, brandId), eq(contactChoices.personId, personId)));
  return {
    ...(await collectCredentials(tx, brandId, personId)),
    profile,
    memberships: roles,
    patientOf,
    sessions: signIns,
    apiTokens: tokens,
    notices: told,
    seenTours: tours,
    contactChoices: reached,
  };
}

/** What a specialist handed over, with what became of it. */
async function collectCredentials(tx: IdentityTransaction, brandId: Id, personId: Id): Promise<ExportPart> {
  const { kind, state, profession, number, authority, jurisdiction, validFrom, validUntil } = specialistCredentials;
  const { submittedAt, decidedAt, reason } = specialistCredentials;
  const facts = { kind, state, profession, number, authority, jurisdiction, validFrom, validUntil };
  const credentials = await tx
    .select({ ...facts, submittedAt, decidedAt, reason, file: credentialFiles.name })
    .from(specialistCredentials)
    .leftJoin(
      credentialFiles,
      and(
        eq(credentialFiles.brandId, specialistCredentials.brandId),
        eq(credentialFiles.id, specialistCredentials.fileId),
      ),
    )
    .where(and(eq(specialistCredentials.brandId, brandId), eq(specialistCredentials.personId, personId)))
    .orderBy(specialistCredentials.submittedAt);
  return { credentials };
}
