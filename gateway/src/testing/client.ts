import { request } from 'undici';

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
  // oxlint-disable-next-line typescript/no-explicit-any -- tests read into answers of every shape
  readonly json: any;
}

export interface Asking {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'HEAD' | 'OPTIONS';
  readonly path?: string;
  readonly host?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

/** Sends requests to a gateway as a client of one brand's host. */
export function clientOf(address: string, host = 'nordlicht.localhost') {
  const send = async (asking: Asking): Promise<Reply> => {
    const answer = await request(`${address}${asking.path ?? '/graphql'}`, {
      method: asking.method ?? 'GET',
      headers: { host: `${asking.host ?? host}:${new URL(address).port}`, ...asking.headers },
      ...(asking.body === undefined ? {} : { body: asking.body }),
    });
    const text = await answer.body.text();
    const isJson = String(answer.headers['content-type'] ?? '').includes('json');
    return {
      status: answer.statusCode,
      headers: answer.headers,
      text,
      json: isJson ? (JSON.parse(text) as unknown) : undefined,
    };
  };
  const graphql = (
    query: string,
    headers: Readonly<Record<string, string>> = {},
    variables?: unknown,
  ): Promise<Reply> =>
    send({
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
  return { send, graphql };
}
