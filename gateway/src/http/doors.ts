import type { DoorResponse, SubgraphConnection } from '@daraport/subgraph';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Counting } from '../limits/counting.ts';
import { serveFeeds } from './feeds.ts';
import { sendLost, sendUnknownHost } from './pages.ts';
import type { Sites } from './site.ts';

const WEBHOOK_BYTES = 1024 * 1024;
const PASSED_ON = ['content-type', 'content-length', 'content-disposition'];

/** What is not GraphQL: a vendor's webhook, downloads, a partner's tracking link. Each goes to its subgraph's door. */
export function serveDoors(
  app: FastifyInstance,
  connections: ReadonlyMap<string, SubgraphConnection>,
  sites: Sites,
  counting: Counting,
): void {
  // The built-in JSON parser would come first, and a parsed body has lost the bytes that were signed.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: WEBHOOK_BYTES }, (_request, body, done) =>
    done(null, body),
  );

  const billing = connections.get('billing');
  if (billing) app.post('/webhooks/stripe', (request, reply) => passWebhook(billing, request, reply));

  const compliance = connections.get('compliance');
  if (compliance) {
    app.get<{ Params: { requestId: string } }>('/files/compliance/:requestId', async (request, reply) => {
      const site = await sites.at(sites.hostOf(request));
      if (!site) return sendUnknownHost(request, reply, sites.hostOf(request));
      const recognised = await sites.recognise(site, request.headers);
      if (!recognised) return reply.status(401).send({ code: 'UNAUTHENTICATED' });
      const path = `/files/${encodeURIComponent(request.params.requestId)}`;
      const answer = await compliance.door({ ...emptyDoor, path, query: queryOf(request), viewer: recognised.viewer });
      if (answer.status === 404) return sendLost(request, reply);
      if (answer.status !== 200) return passOn(reply.header('cache-control', 'no-store'), answer);
      const disposition = answer.headers['content-disposition'] ?? 'attachment';
      reply
        .header('cache-control', 'private, no-store')
        .header('content-disposition', disposition.startsWith('attachment') ? disposition : 'attachment');
      return reply.type(answer.headers['content-type'] ?? 'application/octet-stream').send(answer.body);
    });
  }

  const booking = connections.get('booking');
  if (booking) serveFeeds(app, booking, sites, counting);

  const growth = connections.get('growth');
  if (growth) {
    app.get<{ Params: { code: string } }>('/r/:code', async (request, reply) => {
      const site = await sites.at(sites.hostOf(request));
      if (!site) return sendUnknownHost(request, reply, sites.hostOf(request));
      // Whoever arrives is counted as nobody, so nothing that would name them is handed on.
      const nobody = await sites.recognise(site, {});
      const path = `/r/${encodeURIComponent(request.params.code)}`;
      const answer = await growth.door({ ...emptyDoor, path, query: queryOf(request), viewer: nobody?.viewer ?? null });
      return reply.header('cache-control', 'no-store').redirect(ownPath(answer), 302);
    });
  }
}

const emptyDoor = { method: 'GET', headers: {}, body: Buffer.alloc(0) };

/** The vendor's bytes as they came, with its signature and nothing else. */
async function passWebhook(
  billing: SubgraphConnection,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const signature = request.headers['stripe-signature'];
  const answer = await billing.door({
    method: 'POST',
    path: '/webhooks/stripe',
    query: {},
    headers: {
      'content-type': 'application/json',
      ...(typeof signature === 'string' ? { 'stripe-signature': signature } : {}),
    },
    body: Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0),
    viewer: null,
  });
  return passOn(reply, answer);
}

/** A door's own answer, with no more of its headers than an answer needs. */
function passOn(reply: FastifyReply, answer: DoorResponse): FastifyReply {
  for (const name of PASSED_ON) if (answer.headers[name]) reply.header(name, answer.headers[name]);
  return reply.status(answer.status).send(answer.body);
}

/** Where a tracking link leads: a path of this host, whatever the door says. */
function ownPath(answer: DoorResponse): string {
  const location = answer.headers['location'] ?? answer.headers['Location'] ?? '/';
  return answer.status === 302 && /^\/(?![/\\])[^\s]*$/.test(location) ? location : '/';
}

const queryOf = (request: FastifyRequest): Record<string, string> =>
  Object.fromEntries(
    Object.entries(request.query as Record<string, unknown>).map(([name, value]) => [
      name,
      String(Array.isArray(value) ? value[0] : value),
    ]),
  );
