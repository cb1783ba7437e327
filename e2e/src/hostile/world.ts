import { randomUUID } from 'node:crypto';
import { Pool } from 'undici';
import { openClient, type GraphClient } from '../graph-client.ts';
import type { House } from '../house.ts';
import { signIn } from '../journey.steps.ts';

const accounts = {
  visitor: ['nordlicht', null],
  patient: ['nordlicht', 'mara.vogel@example.org'],
  specialist: ['nordlicht', 'dr.lena.brandt@example.org'],
  admin: ['nordlicht', 'admin@nordlicht.example.org'],
  brandAdmin: ['nordlicht', 'brand@nordlicht.example.org'],
  partner: ['nordlicht', 'partner@gesundblick.example.org'],
  foreignVisitor: ['vitalis', null],
  foreignPatient: ['vitalis', 'jonas.keller@example.org'],
  foreignSpecialist: ['vitalis', 'dr.amir.haddad@example.org'],
  foreignAdmin: ['vitalis', 'admin@vitalis.example.org'],
} as const;

export type Someone = keyof typeof accounts;

/** What came back, as it came. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
  // oxlint-disable-next-line typescript/no-explicit-any -- tests read into answers of every shape
  readonly json: any;
}

/** A request as an attacker writes it: nothing is added but the brand's host. */
export interface Wire {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'OPTIONS' | 'HEAD';
  readonly path?: string;
  readonly brand?: string;
  /** The whole Host header, instead of the brand's. */
  readonly host?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

/** One running house, and a signed-in client for each kind of person. */
export interface World extends AsyncDisposable {
  readonly house: House;
  readonly as: (who: Someone) => GraphClient;
  /** A fresh client without a session. */
  readonly stranger: (brand?: string) => GraphClient;
  readonly send: (wire: Wire) => Promise<Reply>;
}

/** Signs everybody in. */
export async function enter(house: House): Promise<World> {
  const clients = new Map<Someone, GraphClient>();
  const wire = new Pool(`http://127.0.0.1:${house.port}`);
  for (const [who, [brand, email]] of Object.entries(accounts)) {
    const client = openClient(house, brand);
    if (email) await signIn(client, email);
    clients.set(who as Someone, client);
  }
  return {
    house,
    stranger: (brand = 'nordlicht') => openClient(house, brand),
    send: (asked) => send(wire, house.port, asked),
    as(who) {
      const client = clients.get(who);
      if (!client) throw new Error(`nobody called ${who}`);
      return client;
    },
    async [Symbol.asyncDispose]() {
      for (const client of clients.values()) await client[Symbol.asyncDispose]();
      await wire.close();
      await house[Symbol.asyncDispose]();
    },
  };
}

async function send(
  pool: Pool,
  port: number,
  { method = 'GET', path = '/', brand = 'nordlicht', ...wire }: Wire,
): Promise<Reply> {
  // The pool sends the path as it is; anything that makes a URL of it would tidy it up.
  const answer = await pool.request({
    path,
    method,
    headers: { host: wire.host ?? `${brand}.localhost:${port}`, ...wire.headers },
    ...(wire.body === undefined ? {} : { body: wire.body }),
  });
  const text = await answer.body.text();
  const isJson = String(answer.headers['content-type'] ?? '').includes('json') && text !== '';
  return {
    status: answer.statusCode,
    headers: answer.headers,
    text,
    json: isJson ? (JSON.parse(text) as unknown) : undefined,
  };
}

export const jsonType = { 'content-type': 'application/json' };
export const key = (): string => randomUUID();

/** The codes of an answer's errors. */
export const codesOf = (answer: { readonly errors: readonly { extensions?: Record<string, unknown> }[] }): unknown[] =>
  answer.errors.map(({ extensions }) => extensions?.['code']);
