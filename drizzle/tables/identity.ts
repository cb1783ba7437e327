import { defineRelations } from 'drizzle-orm';
import { dataKeyTable, idempotencyTable, inboxTable, outboxTable } from './columns.ts';
import { sessions, magicLinks, apiTokens, attempts } from './identity.access.ts';
import { brands, domains, legalTexts, organizations, identity } from './identity.brands.ts';
import { appointmentMarks, contactChoices, deliveries, messageTexts, phoneCodes } from './identity.contact.ts';
import { invitations } from './identity.invitations.ts';
import { notices, noticeCounters, conversationMarks, seenTours } from './identity.notices.ts';
import {
  credentialFiles,
  specialistCredentials,
  specialistOnboardings,
  specialistRequirements,
} from './identity.onboarding.ts';
import { people, credentials, memberships, organizationPatients, specialistPatients } from './identity.people.ts';

export * from './identity.access.ts';
export * from './identity.brands.ts';
export * from './identity.contact.ts';
export * from './identity.invitations.ts';
export * from './identity.notices.ts';
export * from './identity.onboarding.ts';
export { people, credentials, memberships, organizationPatients, specialistPatients } from './identity.people.ts';

export const idempotencyKeys = idempotencyTable(identity);
export const outbox = outboxTable(identity);
export const inbox = inboxTable(identity);
export const dataKeys = dataKeyTable(identity);

export const relations = defineRelations({
  brands,
  domains,
  legalTexts,
  organizations,
  people,
  credentials,
  memberships,
  organizationPatients,
  specialistPatients,
  sessions,
  magicLinks,
  apiTokens,
  notices,
  noticeCounters,
  conversationMarks,
  seenTours,
  attempts,
  contactChoices,
  phoneCodes,
  messageTexts,
  appointmentMarks,
  deliveries,
  specialistRequirements,
  specialistOnboardings,
  credentialFiles,
  specialistCredentials,
  invitations,
  dataKeys,
  idempotencyKeys,
  outbox,
  inbox,
});
