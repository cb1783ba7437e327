import type { Client } from '@urql/core';

/** Answers kept of one session. */
const MOST = 50;

const bySession = new WeakMap<Client, Map<number, unknown>>();

/**
 * Keeps what a request was answered last, by its key. The cache lets go of a list when a change made it stale; where nobody
 * answers then, the last answer is what there is to show.
 */
export function keepAnswer(client: Client, key: number, data: unknown): void {
  const answers = bySession.get(client) ?? new Map<number, unknown>();
  bySession.set(client, answers);
  answers.delete(key);
  answers.set(key, data);
  const [oldest] = answers.keys();
  if (answers.size > MOST && oldest !== undefined) answers.delete(oldest);
}

/** What the request was answered last in this session, if it is among the newest. */
export const lastAnswer = (client: Client, key: number): unknown => bySession.get(client)?.get(key);
