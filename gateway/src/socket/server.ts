import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { loggedError } from '@daraport/telemetry';
import { newId } from '@daraport/domain';
import { type ExecutionResult, GraphQLError, Kind, OperationTypeNode } from 'graphql';
import { type Context, handleProtocols, makeServer, type ServerOptions } from 'graphql-ws';
import type { Logger } from 'pino';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';
import { admitDocument, type DocumentPolicy, resolveDocument } from '../documents/admission.ts';
import type { RegisteredDocuments } from '../documents/registry.ts';
import type { GraphModel } from '../graph/model.ts';
import type { Subscribe } from '../graph/subscriptions.ts';
import { presentError } from '../http/present-error.ts';
import type { Sites } from '../http/site.ts';
import type { ChargeFor } from '../limits/charge.ts';
import { createRequestReader, type GraphRequest } from '../limits/request.ts';
import type { GatewayOptions } from '../options.ts';
import { asGraphqlError, requestIdOf, withId } from './errors.ts';
import { codeOf } from '../watching/operation.ts';
import type { Watching } from '../watching/watching.ts';
import { isOriginAllowed, placeOf, saidIn } from './admission.ts';
import { closeCodes, type CloseReason, socketRules } from './rules.ts';
import { SocketSession } from './session.ts';

interface Extra {
  readonly session: SocketSession;
  readonly hasOrigin: boolean;
  readonly address: string;
}
type SocketContext = Context<Record<string, unknown> | undefined, Extra>;

export interface SocketServer {
  /** Open sockets, for tests and metrics. */
  readonly size: number;
  /** Tells every client that the server goes away, and waits for none of them. */
  close(): Promise<void>;
}

/** Subscriptions over graphql-transport-ws at `/graphql`, on the HTTP server's own port. */
export function serveSockets(parts: {
  server: Server;
  sites: Sites;
  registered: RegisteredDocuments;
  charge: ChargeFor;
  documents: DocumentPolicy;
  model: GraphModel;
  subscribe: Subscribe;
  logger: Logger;
  trustProxy: boolean;
  onViewerChanged: GatewayOptions['onViewerChanged'];
  watching?: Watching | undefined;
}): SocketServer {
  const { server, sites, model, logger } = parts;
  const sessions = new Set<SocketSession>();
  const read = createRequestReader();
  const wire = new WebSocketServer({
    noServer: true,
    maxPayload: socketRules.frameBytes,
    handleProtocols,
    perMessageDeflate: false,
  });

  const options: ServerOptions<Record<string, unknown> | undefined, Extra> = {
    connectionInitWaitTimeout: socketRules.initTimeout,
    async onConnect({ extra, connectionParams }) {
      const recognised = await extra.session.open(saidIn(connectionParams ?? undefined));
      if (!recognised) return endWith(extra, closeCodes.unauthorized);
      if (!extra.hasOrigin && recognised.viewer.kind === 'anonymous') return endWith(extra, closeCodes.forbidden);
      const { owner } = extra.session;
      const count = [...sessions].filter((one) => one.owner === owner).length;
      if (count >= socketRules.socketsPerPerson) return endWith(extra, closeCodes.tooMany);
      sessions.add(extra.session);
      return true;
    },
    async onSubscribe(context, _id, payload) {
      if (Object.keys(context.subscriptions).length > socketRules.subscriptionsPerSocket)
        return refuseAndEnd(context, closeCodes.tooMany);
      const requestId = newId();
      const refused = (errors: readonly GraphQLError[]) => {
        if (errors[0]) parts.watching?.metrics?.refused(codeOf(errors[0]));
        return errors.map((error) => withId(error, requestId));
      };
      try {
        const resolved = await resolveDocument(payload, parts.registered);
        const request = read(resolved.request);
        const operations = request.document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
        if (operations.some((one) => one.operation !== OperationTypeNode.SUBSCRIPTION))
          return refuseAndEnd(context, closeCodes.onlySubscriptions);
        const { viewer } = await context.extra.session.current();
        admitDocument(resolved, viewer, parts.documents);
        const faults = model.faces.validate(request.document, viewer);
        if (faults.length > 0) return refused(faults);
        parts.charge(request, viewer, context.extra.address);
        const rootValue: Asked = {
          request,
          session: context.extra.session,
          requestId,
          isRegistered: resolved.isRegistered,
        };
        return {
          schema: model.schema,
          document: request.document,
          operationName: request.operationName,
          variableValues: request.variables,
          rootValue,
        };
      } catch (error) {
        return refused([asGraphqlError(error, logger, requestId)]);
      }
    },
    subscribe: async ({ rootValue }) => {
      const { request, session, requestId, isRegistered } = rootValue as Asked;
      try {
        return (await parts.subscribe(request, session, { requestId, isRegistered })) as
          | ExecutionResult
          | AsyncGenerator<ExecutionResult, void, void>;
      } catch (error) {
        const shown = presentError(asGraphqlError(error, logger, requestId).toJSON(), requestId);
        return { errors: [shown] as unknown as GraphQLError[], extensions: { requestId } };
      }
    },
    onNext: (_context, _id, _payload, _args, result) => result as never,
    onError: (_context, _id, _payload, errors) =>
      errors.map((error) => presentError(error.toJSON(), requestIdOf(error))),
  };
  const protocol = makeServer(options);

  function adopt(socket: WebSocket, extra: Extra): void {
    const closed = protocol.opened(
      {
        protocol: socket.protocol,
        send: (data) =>
          new Promise((resolve) =>
            socket.readyState === socket.OPEN ? socket.send(data, () => resolve()) : resolve(),
          ),
        close: (code, reason) => socket.close(code, reason),
        onMessage: (handle) =>
          void socket.on(
            'message',
            (data) => void Promise.resolve(handle(textOf(data))).catch((error: unknown) => failed(socket, error)),
          ),
      },
      extra,
    );
    const stopPinging = keepAlive(socket);
    socket.on('error', (error) => logger.debug({ err: loggedError(error) }, 'a socket failed'));
    socket.once('close', (code, reason) => {
      stopPinging();
      sessions.delete(extra.session);
      void closed(code, String(reason));
    });
  }

  function failed(socket: WebSocket, error: unknown): void {
    logger.warn({ err: loggedError(error) }, 'a socket message could not be handled');
    socket.close(closeCodes.broken.code, closeCodes.broken.reason);
  }

  async function upgrade(request: IncomingMessage, stream: Duplex, head: Buffer): Promise<void> {
    const { host, address } = placeOf(request, parts.trustProxy);
    const site = await sites.at(host);
    if (request.url?.split('?', 1)[0] !== '/graphql' || !site) return refuse(stream, 404);
    if (!(await isOriginAllowed(request, site, sites))) return refuse(stream, 403);
    wire.handleUpgrade(request, stream, head, (socket) => {
      const session = new SocketSession({
        sites,
        site,
        headers: request.headers,
        address,
        close: (reason) => endSocket(socket, reason),
      });
      adopt(socket, { session, hasOrigin: request.headers.origin !== undefined, address });
    });
  }

  server.on('upgrade', (request, stream, head) => {
    stream.on('error', () => stream.destroy());
    upgrade(request, stream, head).catch((error: unknown) => {
      logger.error({ err: loggedError(error) }, 'a socket could not be opened');
      refuse(stream, 503);
    });
  });

  const recheck = (session: SocketSession): void => void session.recheck().catch(() => undefined);
  const unregister = parts.onViewerChanged?.((change) => {
    for (const session of sessions) if (session.hears(change)) recheck(session);
  });
  const interval = parts.onViewerChanged ? socketRules.recheckTold : socketRules.recheckUntold;
  const timer = setInterval(() => sessions.forEach(recheck), interval).unref();

  return {
    get size() {
      return wire.clients.size;
    },
    async close() {
      clearInterval(timer);
      unregister?.();
      for (const socket of wire.clients) endSocket(socket, closeCodes.goingAway);
      wire.close();
    },
  };
}

const textOf = (data: RawData): string =>
  (Array.isArray(data) ? Buffer.concat(data) : Buffer.from(data as Buffer)).toString('utf8');

interface Asked {
  readonly request: GraphRequest;
  readonly session: SocketSession;
  readonly requestId: string;
  readonly isRegistered: boolean;
}

/** Ends the socket with a reason; `true` keeps the protocol from closing it with a reason of its own. */
function endWith({ session }: Extra, reason: CloseReason): true {
  session.end(reason);
  return true;
}

function refuseAndEnd(context: SocketContext, reason: CloseReason): readonly GraphQLError[] {
  context.extra.session.end(reason);
  return [new GraphQLError(reason.reason)];
}

/** Closes, and cuts a reader that does not even take the close frame. */
function endSocket(socket: WebSocket, { code, reason }: CloseReason): void {
  socket.close(code, reason);
  setTimeout(() => socket.terminate(), socketRules.closeGrace).unref();
}

function refuse(stream: Duplex, status: 403 | 404 | 503): void {
  const text = { 403: 'Forbidden', 404: 'Not Found', 503: 'Service Unavailable' }[status];
  stream.end(`HTTP/1.1 ${status} ${text}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
}

function keepAlive(socket: WebSocket): () => void {
  let isAlive = true;
  socket.on('pong', () => (isAlive = true));
  const timer = setInterval(() => {
    if (!isAlive) return socket.terminate();
    isAlive = false;
    if (socket.readyState === socket.OPEN) socket.ping();
  }, socketRules.keepAlive).unref();
  return () => clearInterval(timer);
}
