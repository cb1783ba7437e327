import type { DoorResponse, SubgraphConnection } from '@daraport/subgraph';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Viewer } from '@daraport/access';
import type { Counting } from '../limits/counting.ts';
import { sendLost, sendUnknownHost } from './pages.ts';
import type { Sites } from './site.ts';

/** The most a file may have, as identity says as well. */
const FILE_BYTES = 10 * 1024 * 1024;
/** A whole set of documents at once, then one every ten seconds. */
const perPerson = { capacity: 20, perSecond: 1 / 10 };

declare module 'fastify' {
  interface FastifyRequest {
    /** Whoever was let through to upload. */
    uploader: Viewer | null;
  }
}

/**
 * `POST /files/identity?name=…` with the file as its body, and `GET /files/identity/<id>`: documents that specialists hand
 * over. Who asks is looked at before a byte of the body is read: a signed-in person, from a page of the same brand (`Origin`
 * must be there and ours), with a media type that a form of another site cannot send. The content decides in identity.
 */
export function serveUploads(
  app: FastifyInstance,
  identity: SubgraphConnection,
  sites: Sites,
  { budget }: Pick<Counting, 'budget'>,
): void {
  app.decorateRequest('uploader', null);
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    'application/octet-stream',
    { parseAs: 'buffer', bodyLimit: FILE_BYTES },
    (_request, body, done) => done(null, body),
  );
  app.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
    if (error.statusCode === 413) return refuse(reply, 413, 'FILE_TOO_LARGE');
    if (error.statusCode === 415) return refuse(reply, 415, 'FILE_TYPE');
    throw error;
  });

  const admit = async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const site = await sites.at(sites.hostOf(request));
    if (!site) return sendUnknownHost(request, reply, sites.hostOf(request));
    const { origin } = request.headers;
    if (origin === undefined || !(await sites.isOwnOrigin(site, origin))) return refuse(reply, 403, 'FORBIDDEN_ORIGIN');
    const viewer = (await sites.recognise(site, request.headers))?.viewer;
    if (viewer?.kind !== 'person' || !viewer.personId) return refuse(reply, 401, 'UNAUTHENTICATED');
    const account = { key: `upload ${viewer.personId}`, name: 'upload', allowance: perPerson, isShared: true };
    const balance = budget.charge([account], 1);
    if (!balance.isGranted)
      return refuse(reply.header('retry-after', String(Math.ceil(balance.retryAfter))), 429, 'RATE_LIMITED');
    request.uploader = viewer;
    return undefined;
  };

  app.post<{ Querystring: { name?: unknown } }>('/files/identity', { onRequest: admit }, async (request, reply) => {
    const { name } = request.query;
    const answer = await identity.door({
      method: 'POST',
      path: '/files',
      query: { name: typeof name === 'string' ? name.slice(0, 300) : '' },
      headers: {},
      body: Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0),
      viewer: request.uploader,
    });
    return answerJson(reply, answer);
  });

  app.get<{ Params: { id: string } }>('/files/identity/:id', async (request, reply) => {
    const site = await sites.at(sites.hostOf(request));
    if (!site) return sendUnknownHost(request, reply, sites.hostOf(request));
    const recognised = await sites.recognise(site, request.headers);
    if (!recognised) return refuse(reply, 401, 'UNAUTHENTICATED');
    const path = `/files/${encodeURIComponent(request.params.id)}`;
    const answer = await identity.door({
      method: 'GET',
      path,
      query: {},
      headers: {},
      body: Buffer.alloc(0),
      viewer: recognised.viewer,
    });
    if (answer.status === 404) return sendLost(request, reply);
    if (answer.status !== 200) return answerJson(reply, answer);
    const disposition = answer.headers['content-disposition'] ?? '';
    // Never shown in the page's own origin, whatever the door says.
    return reply
      .header('cache-control', 'private, no-store')
      .header('content-security-policy', "default-src 'none'; sandbox")
      .header('content-disposition', disposition.startsWith('attachment') ? disposition : 'attachment')
      .type(answer.headers['content-type'] ?? 'application/octet-stream')
      .send(answer.body);
  });
}

const refuse = (reply: FastifyReply, status: number, code: string): FastifyReply =>
  reply
    .status(status)
    .header('cache-control', 'no-store')
    .type('application/json; charset=utf-8')
    .send(`{"code":"${code}"}`);

const answerJson = (reply: FastifyReply, { status, body }: DoorResponse): FastifyReply =>
  reply.status(status).header('cache-control', 'no-store').type('application/json; charset=utf-8').send(body);
