import type { AnyRelations } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import type pg from 'pg';
import { begin, type Actor, type Database, type Transaction } from './connect.ts';

/**
 * One request's reads: a read-only transaction that opens at the first query and ends with `close`. It holds at most
 * one connection, and none while `write` runs, so requests cannot starve each other of connections. Queries, and the
 * closing, take place one after the other, in the order they were asked.
 */
export class RequestSession<Relations extends AnyRelations> {
  /** Rows as the actor may see them. */
  readonly rows: Transaction<Relations>;
  readonly #database: Database<Relations>;
  readonly #actor: Actor;
  #client: pg.PoolClient | undefined;
  #last: Promise<unknown> = Promise.resolve();
  #isOver = false;

  constructor(database: Database<Relations>, actor: Actor) {
    this.#database = database;
    this.#actor = actor;
    const client = { query: (config: pg.QueryConfig, values: unknown[]) => this.#query(config, values) };
    this.rows = drizzle({ client: client as unknown as pg.PoolClient, relations: database.relations });
  }

  /** Ends the reads so far and runs `work` in a writing transaction; later reads see what it wrote. */
  async write<T>(work: (tx: Transaction<Relations>) => Promise<T>): Promise<T> {
    await this.close();
    return this.#database.asViewer(this.#actor, work);
  }

  /** Gives the connection back. Safe to call twice; a later read opens a new transaction. */
  close(): Promise<void> {
    return this.#afterAll(async () => {
      const client = this.#client;
      this.#client = undefined;
      if (!client) return;
      const failure = await client.query('commit').then(
        () => undefined,
        (error: Error) => error,
      );
      client.release(failure);
    });
  }

  /**
   * Closes for good: a later read fails. GraphQL answers as soon as one field has failed, while its neighbours still
   * run; without this they would open a connection that nobody gives back.
   */
  end(): Promise<void> {
    this.#isOver = true;
    return this.close();
  }

  #query(config: pg.QueryConfig, values: unknown[]): Promise<pg.QueryResult> {
    return this.#afterAll(async () => {
      if (this.#isOver) throw new Error('the request is over');
      this.#client ??= await this.#open();
      return this.#client.query(config, values);
    });
  }

  #afterAll<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#last.then(work);
    this.#last = result.catch(() => undefined);
    return result;
  }

  async #open(): Promise<pg.PoolClient> {
    const client = await this.#database.pool.connect();
    try {
      await begin(client, this.#actor, 'read only');
      return client;
    } catch (error) {
      client.release(error as Error);
      throw error;
    }
  }
}
