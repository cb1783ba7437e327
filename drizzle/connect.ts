import type { AnyRelations, EmptyRelations } from 'drizzle-orm';
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import { watchStatements, type WatchStatement } from './watch.ts';

/** What row-level security needs to know of who asks; the access room's `Viewer` has all of it. */
export interface Actor {
  readonly kind: 'anonymous' | 'person' | 'token' | 'system';
  readonly brandId: string;
  readonly personId: string | null;
  readonly organizationId: string | null;
  readonly scopes: readonly string[];
}

/** Rows as one actor may see them, inside one transaction. */
export type Transaction<Relations extends AnyRelations = EmptyRelations> = NodePgDatabase<Relations>;

/** A pool of connections of one subgraph's role. `asViewer` is the only door to rows. */
export interface Database<Relations extends AnyRelations = EmptyRelations> {
  readonly pool: pg.Pool;
  readonly relations: Relations;
  /**
   * Runs `work` in one transaction that sees what `actor` may see; commits when it resolves, rolls back when it
   * throws. Deadlocks and serialization failures (40P01, 40001) are tried again, so `work` must have no other effects.
   */
  asViewer<T>(actor: Actor, work: (tx: Transaction<Relations>) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** So long a request waits for a connection, be it that Postgres does not answer or that all are taken. */
const patience = 30_000;

/** Opens a pool as the role named in `url`. `max` bounds its connections, `watch` hears of every statement. */
export function openDatabase<Relations extends AnyRelations>(options: {
  url: string;
  relations: Relations;
  max?: number;
  watch?: WatchStatement | undefined;
}): Database<Relations> {
  const pool = new pg.Pool({
    connectionString: options.url,
    max: options.max ?? 10,
    application_name: 'daraport',
    keepAlive: true,
    connectionTimeoutMillis: patience,
  });
  surviveBreaks(pool);
  if (options.watch) watchStatements(pool, options.watch);
  const { relations } = options;

  async function once<T>(actor: Actor, work: (tx: Transaction<Relations>) => Promise<T>): Promise<T> {
    const client = await pool.connect();
    let broken: Error | undefined;
    try {
      await begin(client, actor, 'read write');
      const result = await work(drizzle({ client, relations }));
      await client.query('commit');
      return result;
    } catch (error) {
      await client.query('rollback').catch((reason: Error) => (broken = reason));
      throw error;
    } finally {
      client.release(broken);
    }
  }

  return {
    pool,
    relations,
    async asViewer(actor, work) {
      for (let attempt = 1; ; attempt++) {
        try {
          return await once(actor, work);
        } catch (error) {
          if (attempt === 5 || !isRetryable(error)) throw error;
        }
      }
    },
    close: () => pool.end(),
  };
}

/**
 * Keeps a broken connection (Postgres restarted) from ending the process: an idle one is replaced at the next
 * checkout, one in use throws at its query.
 */
export function surviveBreaks(pool: pg.Pool): void {
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
}

/** Starts a transaction whose settings tell the row policies who asks; they end with the transaction. */
export async function begin(client: pg.PoolClient, actor: Actor, mode: 'read only' | 'read write'): Promise<void> {
  await client.query(`begin ${mode}`);
  await client.query({
    name: 'app-settings',
    text: `select set_config('app.brand', $1, true), set_config('app.person', $2, true),
      set_config('app.organization', $3, true), set_config('app.scopes', $4, true), set_config('app.kind', $5, true)`,
    values: [actor.brandId, actor.personId ?? '', actor.organizationId ?? '', actor.scopes.join(' '), actor.kind],
  });
}

/** The SQLSTATE of a database error, also when Drizzle wrapped it; undefined for other errors. */
export function sqlState(error: unknown): string | undefined {
  return databaseError(error)?.code;
}

/** The name of the violated constraint, for mapping it to a refusal; undefined for other errors. */
export function violatedConstraint(error: unknown): string | undefined {
  return databaseError(error)?.constraint;
}

/**
 * Whether the database could not be reached, broke off or was just starting (SQLSTATE 57P01 to 57P03, 53300, class 08):
 * nobody's fault, and worth another try in a moment.
 */
export function isUnavailable(error: unknown): boolean {
  if (/^(57P0[123]|53300|08)/.test(sqlState(error) ?? '')) return true;
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (unreachable.has(String((cause as NodeJS.ErrnoException).code)) || brokenOff.test(cause.message)) return true;
  }
  return false;
}

const unreachable = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
]);
/** What node-postgres says without a code. */
const brokenOff =
  /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect)/;

function databaseError(error: unknown): pg.DatabaseError | undefined {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof pg.DatabaseError) return cause;
  }
  return undefined;
}

const isRetryable = (error: unknown): boolean => ['40P01', '40001'].includes(sqlState(error) ?? '');
