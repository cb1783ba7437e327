import type { Database } from '../behind/database.ts';

const schemas = ['identity', 'booking', 'care', 'billing', 'compliance', 'growth'];
const union = (table: string, columns: string) =>
  schemas.map((schema) => `select '${schema}' as schema, ${columns} from ${schema}.${table}`).join(' union all ');

/**
 * Events that did not reach everyone: a handler that dealt with one event of a kind has to have dealt with each. One line
 * per event and handler. An event is dealt with once by the inbox's key; its effects are looked at elsewhere.
 */
export async function undelivered(database: Database, since: Date): Promise<string[]> {
  const missing = await database.rows<{ kind: string; id: string; handler: string }>(
    `with sent as (${union('outbox', 'kind, id, occurred_at')}), dealt as (${union('inbox', 'event_id, handler')}),
      handlers as (select distinct sent.kind, dealt.schema, dealt.handler from dealt join sent on sent.id = dealt.event_id)
     select sent.kind, sent.id, handlers.schema || ':' || handlers.handler as handler
     from sent join handlers using (kind)
     where sent.occurred_at >= $1 and not exists (
       select from dealt where dealt.event_id = sent.id and dealt.schema = handlers.schema and dealt.handler = handlers.handler)`,
    [since],
  );
  return missing.map(({ handler, id, kind }) => `${kind} ${id} never reached ${handler}`);
}

/** How many acts the events tell of, and how many the audit log holds, since then. */
export async function auditCounts(database: Database, since: Date): Promise<{ told: number; kept: number }> {
  const [counts] = await database.rows<{ told: number; kept: number }>(
    `select (select coalesce(sum(jsonb_array_length(payload -> 'entries')), 0)::int
       from (${union('outbox', 'kind, payload, occurred_at')}) sent
       where kind = 'audit.recorded' and occurred_at >= $1) as told,
      (select count(*)::int from compliance.audit_events where at >= $1) as kept`,
    [since],
  );
  return counts ?? { told: 0, kept: 0 };
}

/** How many of each write stand in the rows of a person. */
export async function rowsOf(database: Database, personId: string): Promise<Record<string, number>> {
  const [counts] = await database.rows<Record<string, number>>(
    `select
      (select count(*)::int from billing.quotes where patient_id = $1) as quotes,
      (select count(*)::int from booking.reservations where patient_id = $1) as holds,
      (select count(*)::int from booking.intake_responses where patient_id = $1) as intakes,
      (select count(*)::int from billing.payments where patient_id = $1) as payments,
      (select count(*)::int from booking.reservations where patient_id = $1 and state = 'CONFIRMED') as appointments,
      (select count(*)::int from identity.notices where person_id = $1 and kind = 'APPOINTMENT_CONFIRMED') as notices,
      (select count(*)::int from care.messages where author_id = $1) as messages,
      (select count(*)::int from care.notes where specialist_person_id = $1) as notes,
      (select count(*)::int from care.note_versions v join care.notes n on n.id = v.note_id where n.specialist_person_id = $1) as versions,
      (select count(*)::int from compliance.consents where person_id = $1 and purpose = 'VIDEO') as consents`,
    [personId],
  );
  return counts ?? {};
}
