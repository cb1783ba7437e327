import type { Server } from 'node:http';
import { newId } from '@daraport/domain';
import { type ExecutionResult, GraphQLError, Kind, OperationTypeNode } from 'graphql';
import { type Context, makeServer, type ServerOptions } from 'graphql-ws';
import type { Logger } from 'pino';
import type { WebSocket } from 'ws';
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
import { endSocket, openWire } from './wire.ts';

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
  const wire = openWire<Extra>({
    server,
    logger,
    protocol: makeServer(options),
    async admit(request) {
      const { host, address } = placeOf(request, parts.trustProxy);
      const site = await sites.at(host);
      if (request.url?.split('?', 1)[0] !== '/graphql' || !site) return { refused: 404 };
      if (!(await isOriginAllowed(request, site, sites))) return { refused: 403 };
      const { headers } = request;
      const extra = (socket: WebSocket): Extra => {
        const session = new SocketSession({
          sites,
          site,
          headers,
          address,
          close: (reason) => endSocket(socket, reason),
        });
        return { session, hasOrigin: headers.origin !== undefined, address };
      };
      return { extra };
    },
    onClosed: ({ session }) => void sessions.delete(session),
  });

  const recheck = (session: SocketSession): void => void session.recheck().catch(() => undefined);
  const unregister = parts.onViewerChanged?.((change) => {
    for (const session of sessions) if (session.hears(change)) recheck(session);
  });
  const interval = parts.onViewerChanged ? socketRules.recheckTold : socketRules.recheckUntold;
  const timer = setInterval(() => sessions.forEach(recheck), interval).unref();

  return {
    get size() {
      return wire.size;
    },
    async close() {
      clearInterval(timer);
      unregister?.();
      wire.close();
    },
  };
}

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
