import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { execute, type GraphQLSchema, parse } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';

/** A subgraph of somebody else, as Apollo's and graphql-ws' manuals set it up: GraphQL over HTTP, subscriptions beside. */
export class ForeignServer {
  readonly #server: Server;
  readonly #sockets: WebSocketServer;

  constructor(sdl: string, resolvers: object) {
    const schema = buildSubgraphSchema({ typeDefs: parse(sdl), resolvers: resolvers as never });
    this.#server = createServer((asked, response) => void answer(schema, asked, response));
    this.#sockets = new WebSocketServer({ server: this.#server });
    useServer({ schema, context: ({ connectionParams }) => ({ ...connectionParams }) }, this.#sockets);
  }

  /** Listens on a free port; gives back its address without the scheme. */
  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}/graphql`;
  }

  /** How many sockets are open. */
  get size(): number {
    return this.#sockets.clients.size;
  }

  /** Its connections break. */
  cut(): void {
    for (const socket of this.#sockets.clients) socket.terminate();
  }

  close(): void {
    this.cut();
    this.#server.closeAllConnections();
    this.#server.close();
  }
}

async function answer(schema: GraphQLSchema, asked: IncomingMessage, response: ServerResponse): Promise<void> {
  const parts: Buffer[] = [];
  for await (const part of asked) parts.push(part as Buffer);
  const { query, variables } = JSON.parse(Buffer.concat(parts).toString('utf8')) as { query: string; variables: never };
  const contextValue = { authorization: asked.headers.authorization };
  const result = await execute({ schema, document: parse(query), variableValues: variables, contextValue });
  response.setHeader('content-type', 'application/json').end(JSON.stringify(result));
}
