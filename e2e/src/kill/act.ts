import { setTimeout as sleep } from 'node:timers/promises';
import type { Answer, GraphClient } from '../graph-client.ts';

/** A write that was answered, and what it may be compared by when it is sent again. */
export interface Act {
  readonly client: GraphClient;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly answer: Readonly<Record<string, any>>;
}

const patience = 60_000;
const broken = /ECONNREFUSED|ECONNRESET|EPIPE|UND_ERR_SOCKET|UND_ERR_RES_CONTENT_LENGTH_MISMATCH|terminated/;
const passing = new Set<unknown>(['SERVICE_UNAVAILABLE', 'SUBREQUEST_FAILED']);

/** Does it again while the house is away or breaks off, as a person does who sees no answer. */
export async function untilAnswered<T>(what: string, attempt: () => Promise<T | undefined>): Promise<T> {
  for (const until = Date.now() + patience; Date.now() < until; await sleep(50)) {
    const found = await attempt().catch((error: NodeJS.ErrnoException) => {
      if (broken.test(`${error.code} ${error.message}`)) return undefined;
      throw error;
    });
    if (found !== undefined) return found;
  }
  throw new Error(`no answer within a minute: ${what}`);
}

/** The first answer that is one: neither "not available just now" nor a subgraph that is gone. */
export const answered = (
  client: GraphClient,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Answer> =>
  untilAnswered(query, async () => {
    const answer = await client.ask(query, variables);
    const codes = answer.errors.map(({ extensions }) => extensions?.['code']);
    return codes.some((code) => passing.has(code)) ? undefined : answer;
  });

/** Asks for the one field of a mutation until it is answered; the same variables each time, key and all. */
export async function insist(
  client: GraphClient,
  query: string,
  variables: Record<string, unknown>,
): Promise<Record<string, any>> {
  const { data, errors } = await answered(client, query, variables);
  const [payload] = Object.values(data ?? {});
  if (errors.length > 0 || !payload) throw new Error(`${query}: ${JSON.stringify({ data, errors })}`);
  return payload;
}

/** Sends every act again, word for word; lists those that are answered differently now. */
export async function repeat(acts: readonly Act[]): Promise<object[]> {
  const differing: object[] = [];
  for (const { answer, client, query, variables } of acts) {
    const again = await insist(client, query, variables);
    if (JSON.stringify(again) !== JSON.stringify(answer)) differing.push({ query, variables, answer, again });
  }
  return differing;
}
