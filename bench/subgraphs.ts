import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve, type SubgraphConnection } from '@daraport/subgraph';
import { type DocumentNode, parse } from 'graphql';
import { keys } from './contenders/message.ts';

/** Where the subgraphs of a contest are reached: as plain GraphQL below one origin, and signed, each at its own. */
export interface SubgraphAddresses {
  readonly plainOrigin: string;
  readonly signedUrls: Readonly<Record<string, string>>;
}

/** Serves all subgraphs of a contest in this process, and tells the bench where: plain for the others, signed for us. Neither is measured. */
export async function serveSubgraphs(connections: readonly SubgraphConnection[]): Promise<void> {
  const plainOrigin = await servePlain(new Map(connections.map((one) => [one.name as string, one])));
  const signed = await Promise.all(
    connections.map(async (one): Promise<[string, string]> => [one.name, (await serve(one, { keys, port: 0 })).url]),
  );
  process.on('disconnect', () => process.exit(0));
  process.send?.({ plainOrigin, signedUrls: Object.fromEntries(signed) } satisfies SubgraphAddresses);
}

async function servePlain(connections: ReadonlyMap<string, SubgraphConnection>): Promise<string> {
  const documents = new Map<string, DocumentNode>();
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { query, variables } = JSON.parse(await bodyOf(request)) as {
      query: string;
      variables?: Record<string, unknown>;
    };
    const document = documents.get(query) ?? parse(query);
    documents.set(query, document);
    const connection = connections.get((request.url ?? '').slice(1));
    const result = await connection?.execute({ document, ...(variables ? { variables } : {}) } as never);
    response.setHeader('content-type', 'application/json').end(JSON.stringify(result ?? { errors: [] }));
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
