import { newId } from '@daraport/domain';
import type { SubgraphName } from '@daraport/drizzle';
import { activeSpan } from '@daraport/telemetry';
import { type DocumentNode, print } from 'graphql';
import { Pool } from 'undici';
import type { SubgraphConnection, SubgraphRequest, SubgraphResponse } from './connection.ts';
import { exchange, type Exchanged } from './exchange.ts';
import { openStreams } from './remote-streams.ts';
import { sign, SIGNATURE, type SignedFor, type SigningKeys } from './signature.ts';
import {
  fromWire,
  paths,
  SOUND,
  soundText,
  type WireDoorRequest,
  type WireDoorResponse,
  type WireOperation,
  type WireResult,
} from './wire.ts';

export interface RemoteOptions {
  readonly name: SubgraphName;
  /** Origin of the served subgraph, e.g. `http://10.0.0.7:4101`. */
  readonly url: string;
  readonly keys: SigningKeys;
  /** Milliseconds before a request is given up; 10 s by default. */
  readonly timeout?: number;
}

const CONNECTIONS = 32;
const READY_TIMEOUT = 2000;

/**
 * The connection to a subgraph in another process: keep-alive HTTP for operations and doors, one WebSocket for all
 * streams. A subgraph that is gone, slow or refuses makes `execute` and `door` reject within the timeout; a stream whose
 * socket breaks ends with an error, so that its reader subscribes again.
 */
export function connectRemote({ name, url, keys, timeout = 10_000 }: RemoteOptions): SubgraphConnection {
  const { origin } = new URL(url);
  const pool = new Pool(origin, {
    connections: CONNECTIONS,
    connect: { timeout: Math.min(timeout, 3000) },
    headersTimeout: timeout,
    bodyTimeout: timeout,
  });
  const streams = openStreams(name, origin, keys);
  const texts = new WeakMap<DocumentNode, { readonly query: string; readonly json: string }>();

  const textOf = (document: DocumentNode): { readonly query: string; readonly json: string } => {
    const known = texts.get(document);
    if (known) return known;
    const query = print(document);
    const text = { query, json: JSON.stringify(query) };
    texts.set(document, text);
    return text;
  };

  const toOperation = ({ document, variables, operationName }: SubgraphRequest): WireOperation => ({
    query: textOf(document).query,
    ...(variables ? { variables } : {}),
    ...(operationName ? { operationName } : {}),
  });

  /** `toOperation` as JSON; the document's part of it is written once. */
  const operationJson = ({ document, variables, operationName, passedOn }: SubgraphRequest): string => {
    const rest = variables ? `,"variables":${JSON.stringify(variables)}` : '';
    const named = operationName ? `,"operationName":${JSON.stringify(operationName)}` : '';
    const passed = passedOn ? `,"passedOn":"${passedOn}"` : '';
    return `{"query":${textOf(document).json}${rest}${named}${passed}}`;
  };

  async function post(path: string, body: string, signedFor: SignedFor, signal?: AbortSignal): Promise<Exchanged> {
    const signature = sign(keys, name, { method: 'POST', path, body }, signedFor);
    const span = activeSpan();
    const headers = {
      'content-type': 'application/json',
      [SIGNATURE]: signature,
      ...(span ? { traceparent: span.traceparent } : {}),
    };
    const answer = await exchange(pool, { path, headers, body, timeout, signal });
    span?.set({
      'http.request.body.size': Buffer.byteLength(body),
      'http.response.body.size': Buffer.byteLength(answer.text),
    });
    if (answer.status !== 200) throw new Error(`subgraph ${name} answered ${answer.status} to ${path}`);
    return answer;
  }

  async function execute(request: SubgraphRequest): Promise<SubgraphResponse> {
    const { headers, text } = await post(paths.graphql, operationJson(request), request, request.signal);
    const sound = headers[SOUND];
    if (typeof sound !== 'string') return fromWire(JSON.parse(text) as WireResult);
    const told = sound === '' ? {} : { sqlMs: Number(sound) };
    return request.passedOn === 'text'
      ? { ...told, isSound: true, dataText: text.slice(soundText.before.length, -soundText.after.length) }
      : { ...fromWire(JSON.parse(text) as WireResult), ...told, isSound: true };
  }

  return {
    name,
    execute,
    subscribe: async (request) => streams.open(toOperation(request), request),
    async door({ body, viewer, ...door }) {
      const content: WireDoorRequest = { ...door, body: body.toString('base64') };
      const { text } = await post(paths.door, JSON.stringify(content), { viewer, requestId: newId() });
      const answer = JSON.parse(text) as WireDoorResponse;
      return { ...answer, body: Buffer.from(answer.body, 'base64') };
    },
    isReady: () =>
      pool.request({ method: 'GET', path: paths.ready, signal: AbortSignal.timeout(READY_TIMEOUT) }).then(
        async ({ statusCode, body }) => {
          await body.dump();
          return statusCode === 200;
        },
        () => false,
      ),
    async close() {
      await streams.close();
      await pool.destroy();
    },
  };
}
