import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { ApolloServer } from '@apollo/server';
import type { SubgraphConnection } from '@daraport/subgraph';
import { loggedError } from '@daraport/telemetry';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import type { Logger } from 'pino';
import type { RegisteredDocuments } from '../documents/registry.ts';
import type { Faces } from '../faces/catalogue.ts';
import type { Identity } from '../identity.ts';
import type { ChargeFor } from '../limits/charge.ts';
import type { Counting } from '../limits/counting.ts';
import { limits } from '../limits/limits.ts';
import { Refusal } from '../limits/refusal.ts';
import type { ResolvedOptions } from '../options.ts';
import { traceRequests } from '../watching/requests.ts';
import type { Watching } from '../watching/watching.ts';
import type { Context } from './answer.ts';
import { serveDoors } from './doors.ts';
import { serveGraphql } from './graphql.ts';
import { guardHeaders } from './headers.ts';
import { serveHealth } from './health.ts';
import { pageCss } from './html.ts';
import type { Address } from './origin.ts';
import { lingerAfterOversize } from './oversize.ts';
import { sendBroken, sendUnavailable } from './pages.ts';
import { servePortals } from './portals.ts';
import { serveSandbox } from './sandbox.ts';
import { serveSchema } from './schema.ts';
import type { ShortWay } from './short-way.ts';
import type { Sites } from './site.ts';
import { serveUploads } from './uploads.ts';

/** The parts that the HTTP side is made of. */
export interface Parts {
  readonly options: ResolvedOptions;
  readonly logger: Logger;
  readonly apollo: ApolloServer<Context>;
  readonly shortWay: ShortWay | undefined;
  readonly connections: ReadonlyMap<string, SubgraphConnection>;
  readonly identity: Identity;
  readonly sites: Sites;
  readonly faces: Faces;
  readonly registered: RegisteredDocuments;
  readonly charge: ChargeFor;
  readonly counting: Counting;
  readonly watching: Watching | undefined;
  readonly address: () => Address;
  readonly isDraining: () => boolean;
}

const BODY_BYTES = limits.documentBytes + limits.variableBytes + 16 * 1024;

/** The Fastify server with every route; not listening yet. */
export async function createApp(parts: Parts): Promise<FastifyInstance> {
  const { options, sites } = parts;
  const loggerInstance: FastifyBaseLogger = parts.logger;
  const app = Fastify({
    loggerInstance,
    logController: new LogController({ disableRequestLogging: true }),
    // Node keeps randomness for these at hand, where a UUID of version 7 asks for it each time.
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    trustProxy: options.trustProxy,
    bodyLimit: BODY_BYTES,
    forceCloseConnections: 'idle',
    clientErrorHandler: (_error, socket) =>
      void (
        socket.writable && socket.end('HTTP/1.1 400 Bad Request\r\nconnection: close\r\ncontent-length: 0\r\n\r\n')
      ),
  });
  guardHeaders(app, parts.address, (request) => sites.hostOf(request));
  lingerAfterOversize(app);
  logRequests(app);
  app.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
    if (error instanceof Refusal && error.status === 503) return sendUnavailable(request, reply);
    const status = error.statusCode ?? 500;
    if (status < 500)
      return reply.status(status).send({
        errors: [{ message: STATUS_CODES[status] ?? 'Refused', extensions: { code: 'BAD_REQUEST' } }],
        extensions: { requestId: request.id },
      });
    request.log.error({ requestId: request.id, err: loggedError(error) }, 'a request failed');
    return sendBroken(request, reply);
  });

  const subgraphs = [...parts.connections].map(([name, one]) => [name, () => one.isReady()] as const);
  serveHealth(app, { ...Object.fromEntries(subgraphs), ...options.checks }, parts.isDraining);
  app.get('/_gateway/page.css', async (_request, reply) =>
    reply.header('cache-control', 'public, max-age=3600').type('text/css; charset=utf-8').send(pageCss),
  );
  await app.register(async (scope) => serveGraphql(scope, parts));
  await app.register(async (scope) => serveSchema(scope, parts));
  await app.register(async (scope) => {
    if (parts.watching?.tracing) traceRequests(scope, parts.watching.tracing);
    serveDoors(scope, parts.connections, sites, parts.counting);
  });
  const owner = parts.connections.get('identity');
  if (owner) await app.register(async (scope) => serveUploads(scope, owner, sites, parts.counting));
  const { demo } = options;
  if (demo) await app.register(async (scope) => serveSandbox(scope, demo));
  servePortals(app, parts, options.portalsDir);
  return app;
}

/** One line per answer, with nothing of a person in it: no address, no query string, no host that is not a brand's. */
function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    const { site, context } = request.graph ?? {};
    const facts = { brand: site?.brand.slug, viewer: context?.viewer.kind, role: context?.viewer.role ?? undefined };
    request.log.info(
      {
        requestId: request.id,
        method: request.method,
        route: request.routeOptions.url ?? '*',
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
        ...facts,
      },
      'answered',
    );
  });
}
