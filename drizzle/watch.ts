import type pg from 'pg';

/** Hears of a statement when it is sent, by its text with placeholders; what it gives back hears of the end, and of how many rows. */
export type WatchStatement = (text: string) => (rows: number, failure?: unknown) => void;

type Callback = (failure: unknown, result?: { rowCount?: number | null }) => void;
type Query = (...given: unknown[]) => unknown;

/** Tells of every statement on every connection of the pool. */
export function watchStatements(pool: pg.Pool, watch: WatchStatement): void {
  pool.on('connect', (client) => {
    const query = client.query.bind(client) as Query;
    const watched: Query = (...given) => {
      const text = textOf(given[0]);
      if (text === undefined) return query(...given);
      const ended = watch(text);
      const last = given.at(-1);
      if (typeof last === 'function') {
        const told: Callback = (failure, result) => {
          ended(result?.rowCount ?? 0, failure ?? undefined);
          (last as Callback)(failure, result);
        };
        return query(...given.slice(0, -1), told);
      }
      const answer = query(...given) as Promise<{ rowCount?: number | null }>;
      answer.then(
        ({ rowCount }) => ended(rowCount ?? 0),
        (failure: unknown) => ended(0, failure),
      );
      return answer;
    };
    client.query = watched as typeof client.query;
  });
}

/** The text of what node-postgres takes; undefined for a cursor or stream. */
function textOf(given: unknown): string | undefined {
  if (typeof given === 'string') return given;
  const { text, submit } = given as { text?: unknown; submit?: unknown };
  return typeof text === 'string' && typeof submit !== 'function' ? text : undefined;
}
