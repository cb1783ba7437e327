import { faceOf } from '@daraport/access';
import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Kind, OperationTypeNode } from 'graphql';
import { admitDocument, resolveDocument } from '../documents/admission.ts';
import type { RegisteredDocuments } from '../documents/registry.ts';
import type { Faces } from '../faces/catalogue.ts';
import type { ChargeFor } from '../limits/charge.ts';
import { createRequestReader, type GraphRequest } from '../limits/request.ts';
import { InvalidDocument, Refusal } from '../limits/refusal.ts';
import type { ResolvedOptions } from '../options.ts';
import { watchOperations } from '../watching/requests.ts';
import type { Watching } from '../watching/watching.ts';
import { clientAddressOf } from './address.ts';
import type { Context } from './answer.ts';
import { cookieLines } from './cookies.ts';
import { refuse, withRequestId } from './refuse.ts';
import { rateLimitHeaders } from './rate-limit.ts';
import type { ShortWay } from './short-way.ts';
import type { Site, Sites } from './site.ts';

declare module 'fastify' {
  interface FastifyRequest {
    graph: { readonly site: Site; readonly asking: GraphRequest; readonly context: Context } | null;
  }
}

/** What answering GraphQL over HTTP needs. */
export interface GraphqlParts {
  readonly apollo: ApolloServer<Context>;
  /** Left out, every operation goes through Apollo Server's pipeline each time. */
  readonly shortWay?: ShortWay | undefined;
  readonly sites: Sites;
  readonly faces: Faces;
  readonly registered: RegisteredDocuments;
  readonly charge: ChargeFor;
  readonly watching?: Watching | undefined;
  readonly options: Pick<ResolvedOptions, 'trustProxy' | 'documents'>;
}

/** `/graphql`: reads and limits the request, finds brand and viewer, runs it, and turns effects into cookies. */
export function serveGraphql(
  app: FastifyInstance,
  { apollo, shortWay, sites, faces, registered, charge, watching, options }: GraphqlParts,
): void {
  const { trustProxy, documents } = options;
  const read = createRequestReader();
  app.decorateRequest('graph', null);
  if (watching) watchOperations(app, watching);
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, text, done) => {
    const body = parseJson(String(text));
    done(body instanceof Refusal ? body : null, body);
  });
  app.setErrorHandler((error: Error & { statusCode?: number; code?: string }, request, reply) =>
    refuse(request, reply, error),
  );

  const prepare = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const asked = request.method === 'GET' ? fromQuery(request.query) : request.body;
    const isForm = request.method === 'GET' && !('query' in (request.query as object));
    if (isForm) throw new Refusal(400, 'BAD_REQUEST', 'Send a GraphQL request: POST with a JSON body.');
    const resolved = await resolveDocument(asked, registered);
    const asking = read(resolved.request);
    checkOperation(asking, request.method);
    const site = await sites.at(sites.hostOf(request));
    if (!site) throw new Refusal(404, 'UNKNOWN_HOST', 'No brand lives at this host.');
    if (request.headers.origin && !(await sites.isOwnOrigin(site, request.headers.origin))) {
      throw new Refusal(403, 'FORBIDDEN_ORIGIN', 'Requests from other origins are not answered.');
    }
    const recognised = await sites.recognise(site, request.headers);
    if (!recognised) throw new Refusal(401, 'UNAUTHENTICATED', 'The token is not valid.');
    admitDocument(resolved, recognised.viewer, documents);
    const faults = faces.validate(asking.document, recognised.viewer);
    if (faults.length > 0) throw new InvalidDocument(faults);
    if (resolved.isRegistered) request.body = resolved.request;
    const address = clientAddressOf(request.raw, trustProxy);
    const charged = charge(asking, recognised.viewer, address);
    const { isRegistered } = resolved;
    const known = { requestId: request.id, face: faceOf(recognised.viewer), isRegistered, cost: charged.cost };
    const watch = watching?.operation(asking, known, request.span);
    const abort = new AbortController();
    reply.raw.once('close', () => reply.raw.writableFinished || abort.abort());
    request.graph = {
      site,
      asking,
      context: {
        ...recognised,
        charged,
        requestId: request.id,
        clientAddress: address,
        canKeepSession: site.jar !== undefined,
        signal: abort.signal,
        effects: [],
        watch,
      },
    };
  };

  const pipeline = fastifyApolloHandler<Context>(apollo, { context: async (request) => graphOf(request).context });
  const answer = async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const { asking, context } = graphOf(request);
    const text = shortWay?.run(request, reply, asking, context);
    if (text) return text;
    const answered: unknown = await pipeline.call(app, request, reply);
    shortWay?.learn(request, reply);
    return answered;
  };

  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    preHandler: prepare,
    handler: answer,
    onSend: async (request, reply, payload) => {
      setCookies(request, reply);
      return reply.statusCode < 400 ? payload : withRequestId(payload, request.id);
    },
  });
}

/** A subscription belongs on the socket, a mutation in a POST (GraphQL-over-HTTP §5.2). */
function checkOperation({ document, operationName }: GraphRequest, method: string): void {
  const operations = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  const chosen = operationName ? operations.find((one) => one.name?.value === operationName) : operations[0];
  if (chosen?.operation === OperationTypeNode.SUBSCRIPTION)
    throw new Refusal(400, 'SUBSCRIPTION_OVER_HTTP', 'Subscriptions are answered on the WebSocket.');
  if (method === 'GET' && chosen?.operation === OperationTypeNode.MUTATION)
    throw new Refusal(405, 'METHOD_NOT_ALLOWED', 'Send mutations by POST.');
}

function setCookies(request: FastifyRequest, reply: FastifyReply): void {
  if (!request.graph) return;
  const { site, context } = request.graph;
  reply.header('cache-control', 'no-store');
  if (context.charged) reply.headers(rateLimitHeaders(context.charged));
  if (!site.jar) return;
  const isStale = context.sessionState === 'expired' && !context.effects.some((one) => one.kind === 'setSession');
  const effects = isStale ? [...context.effects, { kind: 'clearSession' as const }] : context.effects;
  if (effects.length > 0) reply.header('set-cookie', cookieLines(effects, site.jar));
}

function fromQuery(query: unknown): Record<string, unknown> {
  const { variables, extensions, ...rest } = query as Record<string, unknown>;
  const parsed = typeof variables === 'string' && variables !== '' ? parseJson(variables) : undefined;
  if (parsed instanceof Refusal) throw parsed;
  const ignored = typeof extensions === 'string' && extensions !== '' ? parseJson(extensions) : undefined;
  if (ignored instanceof Refusal) throw ignored;
  return { ...rest, variables: parsed };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return new Refusal(400, 'BAD_REQUEST', 'The body is not JSON.');
  }
}

function graphOf(request: FastifyRequest): NonNullable<FastifyRequest['graph']> {
  if (!request.graph) throw new Error('the request was not prepared');
  return request.graph;
}
