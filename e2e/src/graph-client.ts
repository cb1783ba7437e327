import { createClient, type Client as SocketClient } from 'graphql-ws';
import { request } from 'undici';
import { WebSocket } from 'ws';
import type { House } from './house.ts';

/** What the gateway answered, as it came. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly data: Readonly<Record<string, any>> | null;
  readonly errors: readonly { message: string; path?: (string | number)[]; extensions?: Record<string, unknown> }[];
}

/** One person's plain client of one brand: a cookie jar over HTTP, and a socket for subscriptions. */
export interface GraphClient extends AsyncDisposable {
  /** Asks; the answer may hold errors. */
  readonly ask: (
    query: string,
    variables?: Record<string, unknown>,
    headers?: Record<string, string>,
  ) => Promise<Answer>;
  /** Asks for the one field of a mutation; throws unless its payload is of that type. */
  readonly expect: (type: string, query: string, variables?: Record<string, unknown>) => Promise<Record<string, any>>;
  /** Opens a subscription; `next` throws after ten seconds without an event. */
  readonly subscribe: (query: string, variables?: Record<string, unknown>) => Subscription;
  readonly get: (path: string) => Promise<{ status: number; headers: Answer['headers']; body: Buffer }>;
}

export interface Subscription {
  readonly next: () => Promise<Record<string, any>>;
  readonly close: () => Promise<void>;
}

/** A client that speaks to the house under the brand's host; a program brings its token instead of a cookie. */
export function openClient(house: Pick<House, 'port'>, brand: string, token?: string): GraphClient {
  const base = `http://127.0.0.1:${house.port}`;
  const host = `${brand}.localhost:${house.port}`;
  const cookies = new Map<string, string>();
  const jar = () => [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const proof = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const sockets: SocketClient[] = [];

  function keepCookies(set: string | string[] | undefined): void {
    for (const line of [set ?? []].flat()) {
      const [pair = '', ...attributes] = line.split(';');
      const [name = '', value = ''] = pair.split('=');
      if (value === '' || attributes.some((attribute) => /max-age=0/i.test(attribute))) cookies.delete(name);
      else cookies.set(name, value);
    }
  }

  async function get(path: string) {
    const answer = await request(base + path, { headers: { host, cookie: jar() } });
    keepCookies(answer.headers['set-cookie']);
    return { status: answer.statusCode, headers: answer.headers, body: Buffer.from(await answer.body.arrayBuffer()) };
  }

  const ask: GraphClient['ask'] = async (query, variables = {}, headers = {}) => {
    const answer = await request(`${base}/graphql`, {
      method: 'POST',
      headers: {
        host,
        'content-type': 'application/json',
        accept: 'application/json',
        'accept-language': 'en',
        cookie: jar(),
        ...proof,
        ...headers,
      },
      body: JSON.stringify({ query, variables }),
    });
    keepCookies(answer.headers['set-cookie']);
    const body = (await answer.body.json()) as Partial<Answer>;
    return { status: answer.statusCode, headers: answer.headers, data: body.data ?? null, errors: body.errors ?? [] };
  };

  return {
    ask,
    get,
    async expect(type, query, variables) {
      const { data, errors } = await ask(query, variables);
      const [result] = Object.values(data ?? {});
      if (result?.__typename === type) return result;
      throw new Error(`wanted ${type}, got ${JSON.stringify({ data, errors })}`);
    },
    subscribe(query, variables = {}) {
      const socket = createClient({
        url: `ws://127.0.0.1:${house.port}/graphql`,
        retryAttempts: 0,
        webSocketImpl: class extends WebSocket {
          constructor(url: string, protocols: string[]) {
            super(url, protocols, { headers: { host, cookie: jar(), ...proof }, origin: `http://${host}` });
          }
        },
      });
      sockets.push(socket);
      const events = socket.iterate<Record<string, any>>({ query, variables });
      return {
        async next() {
          const timeout = AbortSignal.timeout(10_000);
          const late = new Promise<never>((_, reject) => {
            timeout.addEventListener('abort', () => reject(new Error(`no event within ten seconds: ${query}`)));
          });
          const { value, done } = await Promise.race([events.next(), late]);
          if (done || value.errors) throw new Error(`the subscription ended: ${JSON.stringify(value?.errors)}`);
          return value.data ?? {};
        },
        async close() {
          await socket.dispose();
        },
      };
    },
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) await socket.dispose();
    },
  };
}
