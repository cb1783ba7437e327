import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '../behind/database.ts';

/** Waits until the worker has nothing left that is due, or that failed and waits for another try. */
export async function drained(database: Database): Promise<void> {
  const left = () =>
    database.rows(
      `select task_identifier, attempts, last_error from graphile_worker.jobs where run_at <= now() or attempts > 0`,
    );
  for (const until = Date.now() + 60_000; Date.now() < until; await sleep(100)) if ((await left()).length === 0) return;
  throw new Error(`the worker does not get done: ${JSON.stringify(await left())}`);
}

/**
 * What does not fit together between payments, the ledger, appointments and the card vendor's own books; one line each.
 * A payment is SUCCEEDED exactly where the vendor took the money, the ledger holds it once, the quote is used up and the
 * hold became the appointment it names.
 */
export async function unsettled(database: Database, folder: string): Promise<string[]> {
  const vendor = vendorsIntents(folder);
  const payments = await database.rows<PaymentRow>(payment);
  const known = new Set(payments.map(({ intent }) => intent));
  const unknown = [...vendor.values()].filter(({ id, paymentId }) => paymentId !== undefined && !known.has(id));
  const faults = payments.flatMap((row) => faultsOf(row, row.intent === null ? undefined : vendor.get(row.intent)));
  return [...faults, ...unknown.map(({ id }) => `the vendor has ${id}, of which no payment knows`)];
}

interface PaymentRow {
  readonly id: string;
  readonly state: string;
  readonly amount: number;
  readonly intent: string | null;
  readonly consumed: boolean;
  readonly named: boolean;
  readonly postings: number;
  readonly entries: number;
  readonly balance: number;
  readonly cash: number;
  readonly confirmed: number;
  readonly reservations: string[];
}

const payment = `
  select p.id, p.state, p.amount_minor::int as amount, p.provider_payment_id as intent,
    q.consumed_at is not null as consumed,
    coalesce(p.appointment_id = any (r.ids), false) as named,
    l.postings, l.entries, l.balance, l.cash, r.confirmed, r.states as reservations
  from billing.payments p join billing.quotes q on q.id = p.quote_id,
  lateral (
    select count(distinct t.id)::int as postings, count(e.position)::int as entries,
      coalesce(sum(e.amount_minor), 0)::int as balance,
      coalesce(sum(e.amount_minor) filter (where e.account = 'cash:stripe'), 0)::int as cash
    from billing.ledger_transactions t left join billing.ledger_entries e on e.transaction_id = t.id
    where t.payment_id = p.id and t.kind = 'PAYMENT') l,
  lateral (
    select count(*) filter (where state in ('CONFIRMED', 'COMPLETED', 'CANCELLED', 'NO_SHOW'))::int as confirmed,
      coalesce(array_agg(state::text order by created_at), '{}') as states,
      coalesce(array_agg(id), '{}') as ids
    from booking.reservations where quote_id = p.quote_id) r`;

function faultsOf(row: PaymentRow, intent: Intent | undefined): string[] {
  const isPaid = ['SUCCEEDED', 'REFUNDED', 'PARTIALLY_REFUNDED'].includes(row.state);
  const wanted = {
    vendor: isPaid ? { status: 'succeeded', amount: row.amount } : undefined,
    ledger: isPaid ? { postings: 1, balance: 0, cash: row.amount } : { postings: 0, balance: 0, cash: 0 },
    consumed: isPaid,
    appointments: isPaid && row.state === 'SUCCEEDED' ? 1 : row.confirmed,
    named: isPaid && row.confirmed === 1,
  };
  const isTaken = intent?.status === 'succeeded';
  const found = {
    vendor: isPaid || isTaken ? { status: intent?.status, amount: intent?.amount } : undefined,
    ledger: { postings: row.postings, balance: row.balance, cash: row.cash },
    consumed: row.consumed,
    appointments: row.confirmed,
    named: row.named,
  };
  if (JSON.stringify(wanted) === JSON.stringify(found)) return [];
  return [`payment ${row.id} is ${row.state}: ${JSON.stringify({ wanted, found, reservations: row.reservations })}`];
}

interface Intent {
  readonly id: string;
  readonly status: string;
  readonly amount: number;
  readonly paymentId: string | undefined;
}

/** The intents as the sandboxed vendor keeps them: one JSON line per commit, the last word counts. */
function vendorsIntents(folder: string): Map<string, Intent> {
  const intents = new Map<string, Intent>();
  const lines = readFileSync(join(folder, 'sandbox/stripe.jsonl'), 'utf8').split('\n').slice(0, -1);
  for (const line of lines)
    for (const [kind, , id, value] of JSON.parse(line) as [string, string, string, Record<string, any> | null][])
      if (kind === 'payment_intent' && value)
        intents.set(id, {
          id,
          status: value['status'],
          amount: value['amount'],
          paymentId: value['metadata'].paymentId,
        });
  return intents;
}

/** What breaks the audit log's chain, recomputed here from the rows (RFC 8785); one line for each brand that is not whole. */
export async function brokenChains(database: Database): Promise<string[]> {
  const heads = await database.rows<{ brand_id: string; sequence: string; hash: Buffer }>(
    'select brand_id, sequence, hash from compliance.audit_heads',
  );
  const faults: string[] = [];
  for (const head of heads) {
    let last = Buffer.alloc(32);
    let sequence = 0;
    const rows = await database.rows('select * from compliance.audit_events where brand_id = $1 order by sequence', [
      head.brand_id,
    ]);
    for (const { hash, ...row } of rows) {
      last = createHash('sha256').update(last).update(canonical(row)).digest();
      sequence += 1;
      if (Number(row['sequence']) !== sequence || !last.equals(hash as Buffer)) break;
    }
    if (sequence !== rows.length || sequence !== Number(head.sequence) || !last.equals(head.hash))
      faults.push(`${head.brand_id}: ${sequence} of ${rows.length} rows, head ${head.sequence}`);
  }
  return faults;
}

/** A row as the chain's hash covers it: members in the order of their names, instants in ISO 8601. */
function canonical(row: Record<string, unknown>): string {
  const members = Object.entries(row).map(([column, value]): [string, unknown] => [
    column.replaceAll(/_(.)/g, (_, letter: string) => letter.toUpperCase()),
    column === 'sequence' ? Number(value) : value,
  ]);
  return JSON.stringify(Object.fromEntries(members.toSorted(([a], [b]) => (a < b ? -1 : 1))));
}
