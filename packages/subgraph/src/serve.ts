import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { type DocumentNode, GraphQLError, parse } from 'graphql';
import { WebSocketServer } from 'ws';
import { anonymous } from '@daraport/access';
import type { SubgraphConnection } from './connection.ts';
import { serveStreams } from './serve-streams.ts';
import {
  createVerifier,
  SIGNATURE,
  type SignedFor,
  type SigningKeys,
  UnsignedRequestError,
  type Verify,
} from './signature.ts';
import { paths, SOUND, soundText, toWire, type WireDoorRequest, type WireOperation } from './wire.ts';

/** A subgraph that listens. */
export interface ServedSubgraph {
  /** `http://127.0.0.1:4101` */
  readonly url: string;
  close(): Promise<void>;
}

export interface ServeOptions {
  readonly keys: SigningKeys;
  /** 0 takes a free one. */
  readonly port: number;
  readonly host?: string;
}

const BODY_BYTES = 16 * 1024 * 1024;
const MAX_DOCUMENTS = 2000;

declare module 'fastify' {
  interface FastifyRequest {
    signedFor: SignedFor | null;
  }
}

/**
 * Exposes a subgraph to the gateway: operations at POST `/graphql`, doors at POST `/door`, streams over graphql-transport-ws
 * at `/graphql`. All of it signed; anything else is answered 401 before it is even parsed. `/readyz` is open.
 */
export async function serve(
  connection: SubgraphConnection,
  { keys, port, host = '127.0.0.1' }: ServeOptions,
): Promise<ServedSubgraph> {
  const verify = createVerifier(keys, connection.name);
  const app = Fastify({ bodyLimit: BODY_BYTES, forceCloseConnections: true });
  const sockets = new WebSocketServer({ noServer: true, maxPayload: BODY_BYTES });
  const documentOf = createParser();
  serveStreams(sockets, connection, verify, documentOf);
  app.server.on('upgrade', (request: IncomingMessage, stream: Duplex, head: Buffer) => {
    sockets.handleUpgrade(request, stream, head, (socket) => sockets.emit('connection', socket, request));
  });
  serveRequests(app, connection, verify, documentOf);
  const url = await app.listen({ port, host });
  return {
    url,
    async close() {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
      await app.close();
    },
  };
}

function serveRequests(
  app: FastifyInstance,
  connection: SubgraphConnection,
  verify: Verify,
  documentOf: (query: string) => DocumentNode,
): void {
  app.decorateRequest('signedFor', null);
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  app.setErrorHandler((error: Error & { statusCode?: number }, _request, reply) => answerError(reply, error));
  app.get(paths.ready, async (_request, reply) => reply.status((await connection.isReady()) ? 200 : 503).send());

  const check = async (request: FastifyRequest): Promise<void> => {
    const signature = request.headers[SIGNATURE];
    const signed = { method: request.method, path: request.url, body: bodyOf(request) };
    request.signedFor = await verify(typeof signature === 'string' ? signature : undefined, signed);
  };

  app.post(paths.graphql, { preHandler: check }, async (request, reply) => {
    const { viewer, ...signedFor } = signerOf(request);
    const { query, variables, operationName, passedOn } = JSON.parse(bodyOf(request).toString('utf8')) as WireOperation;
    const abort = new AbortController();
    reply.raw.once('close', () => reply.raw.writableFinished || abort.abort());
    const result = await connection.execute({
      document: documentOf(query),
      ...(variables ? { variables } : {}),
      ...(operationName ? { operationName } : {}),
      ...(passedOn ? { passedOn } : {}),
      viewer: viewer ?? nobody,
      ...signedFor,
      ...traceOf(request),
      signal: abort.signal,
    });
    reply.type('application/json');
    if (!result.isSound) return reply.send(JSON.stringify(toWire(result)));
    reply.header(SOUND, result.sqlMs ?? '');
    return reply.send(`${soundText.before}${JSON.stringify(result.data)}${soundText.after}`);
  });

  app.post(paths.door, { preHandler: check }, async (request, reply) => {
    const { body, ...door } = JSON.parse(bodyOf(request).toString('utf8')) as WireDoorRequest;
    const answer = await connection.door({
      ...door,
      body: Buffer.from(body, 'base64'),
      viewer: signerOf(request).viewer,
      ...traceOf(request),
    });
    return reply.type('application/json').send(JSON.stringify({ ...answer, body: answer.body.toString('base64') }));
  });
}

/** A signed operation without a viewer may see nothing. */
const nobody = anonymous('00000000-0000-0000-0000-000000000000', '', 'de');

/** Believed of whoever could sign. */
function traceOf({ headers: { traceparent } }: FastifyRequest): { traceparent?: string } {
  return typeof traceparent === 'string' ? { traceparent } : {};
}

const bodyOf = (request: FastifyRequest): Buffer => (Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0));

function signerOf(request: FastifyRequest): SignedFor {
  if (!request.signedFor) throw new UnsignedRequestError('it was not checked');
  return request.signedFor;
}

function faceOf(error: Error & { statusCode?: number }): { status: number; code: string } {
  if (error instanceof UnsignedRequestError) return { status: 401, code: error.code };
  const isTheirs = error instanceof GraphQLError || error instanceof SyntaxError;
  const status = isTheirs ? 400 : (error.statusCode ?? 500);
  return { status, code: status < 500 ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR' };
}

function answerError(reply: FastifyReply, error: Error & { statusCode?: number }): FastifyReply {
  const { status, code } = faceOf(error);
  return reply
    .status(status)
    .type('application/json')
    .send(
      JSON.stringify({
        errors: [{ message: status < 500 ? error.message : 'The subgraph failed.', extensions: { code } }],
      }),
    );
}

/** Parses each text once; keeps the two thousand used last. */
function createParser(): (query: string) => DocumentNode {
  const known = new Map<string, DocumentNode>();
  return (query) => {
    const document = known.get(query) ?? parse(query, { noLocation: true });
    known.delete(query);
    known.set(query, document);
    if (known.size > MAX_DOCUMENTS) known.delete(known.keys().next().value ?? '');
    return document;
  };
}
