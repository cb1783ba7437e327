import type { relations } from '@daraport/drizzle/tables/compliance';
import { onEvent, type EventHandler } from '@daraport/subgraph';
import type { ComplianceContext } from './builder.ts';
import { appendEntries } from './chain/service.ts';
import { consentWithRegistration } from './consent/service.ts';
import { writeOwnPart } from './request/part.ts';
import { addPart } from './request/service.ts';

type Handler = EventHandler<ComplianceContext, typeof relations>;

/** What compliance does when something happens elsewhere. */
export const handlers: Handler[] = [
  onEvent('audit.recorded', 'appendEntries', (context, tx, { payload }) => appendEntries(context, tx, payload.entries)),
  onEvent('identity.personRegistered', 'recordConsent', (context, tx, { occurredAt, payload }) =>
    consentWithRegistration(context, tx, { personId: payload.personId, at: new Date(occurredAt) }),
  ),
  onEvent('compliance.exportRequested', 'writeOwnPart', (context, tx, { payload }) =>
    writeOwnPart(context, tx, payload),
  ),
  onEvent('compliance.exportPartReady', 'addPart', (context, tx, { payload }) => addPart(context, tx, payload)),
];
