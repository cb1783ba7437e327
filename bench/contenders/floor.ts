import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openSupergraph, type SubgraphAnswer, type SubgraphCall } from '@daraport/gateway';
import { parse } from 'graphql';
import { Pool } from 'undici';
import { serveContender, type Setup, UNIQUE } from './message.ts';

/** What stands under every gateway: the same subgraph calls in the same order, no GraphQL work, a constant answer. */
interface Script {
  readonly answer: Buffer;
  /** Calls that go out together, one list after the other. */
  readonly waves: readonly (readonly { readonly path: string; readonly body: string }[])[];
}

serveContender(async (setup) => {
  const { supergraphSdl, bodies } = setup;
  const { addresses } = openSupergraph(supergraphSdl);
  const origin = new URL([...addresses.values()][0] ?? '').origin;
  const pool = new Pool(origin, { connections: 32 });
  const scripts = new Map<string, Script>();
  for (const body of bodies) scripts.set(body, await record(setup, pool, body));
  const server = createServer((request, response) => void serve(pool, scripts, request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
});

async function post(pool: Pool, path: string, body: string, unique: string): Promise<string> {
  const headers = { 'content-type': 'application/json', [UNIQUE]: unique };
  return (await pool.request({ method: 'POST', path, headers, body })).body.text();
}

/** Runs a query on our executor and writes down what it asked of whom, and what waited for what. */
async function record({ supergraphSdl }: Setup, pool: Pool, asked: string): Promise<Script> {
  const { compile, addresses } = openSupergraph(supergraphSdl);
  const waves: { path: string; body: string }[][] = [];
  let wave: Promise<unknown>[] | undefined;
  const call = async ({ serviceName, text: query, variables }: SubgraphCall): Promise<SubgraphAnswer> => {
    const one = {
      path: new URL(addresses.get(serviceName) ?? '').pathname,
      body: JSON.stringify({ query, variables }),
    };
    if (!wave) {
      const opened: Promise<unknown>[] = (wave = []);
      waves.push([]);
      setImmediate(() => void Promise.all(opened).then(() => (wave = undefined)));
    }
    waves.at(-1)?.push(one);
    const answered = post(pool, one.path, one.body, '0');
    const together = wave;
    together.push(answered);
    await new Promise((resolve) => setImmediate(resolve));
    await Promise.all(together);
    return JSON.parse(await answered) as SubgraphAnswer;
  };
  const { query, variables = {} } = JSON.parse(asked) as { query: string; variables?: Record<string, unknown> };
  const compiled = compile({ document: parse(query), operationName: undefined, key: query, coerced: variables });
  const { data } = await compiled.run({ variables, call, reason: '' });
  return { answer: Buffer.from(JSON.stringify({ data })), waves };
}

async function serve(
  pool: Pool,
  scripts: ReadonlyMap<string, Script>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const script = scripts.get(Buffer.concat(parts).toString('utf8'));
  for (const wave of script?.waves ?? [])
    await Promise.all(wave.map(({ path, body }) => post(pool, path, body, String(request.headers[UNIQUE]))));
  response.setHeader('content-type', 'application/json').end(script?.answer ?? '{}');
}
