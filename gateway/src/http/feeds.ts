import { createHash } from 'node:crypto';
import { networkOf } from '@daraport/access';
import type { SubgraphConnection } from '@daraport/subgraph';
import type { FastifyInstance } from 'fastify';
import type { Counting } from '../limits/counting.ts';
import { sendLost, sendUnknownHost } from './pages.ts';
import type { Sites } from './site.ts';

/** A program asks every quarter of an hour or less often; whoever asks for one address more than that waits. */
const perFeed = { capacity: 30, perSecond: 1 / 20 };
/** Calendar services ask for many people from one network. */
const perNetwork = { capacity: 600, perSecond: 20 };

/**
 * `GET /feeds/<secret>.ics`: the calendar at a private address. No session and no cookie: the address is the key, so it is
 * neither logged nor cached by others, and 404 for whoever guesses.
 */
export function serveFeeds(
  app: FastifyInstance,
  booking: SubgraphConnection,
  sites: Sites,
  { budget, nameOf }: Pick<Counting, 'budget' | 'nameOf'>,
): void {
  app.get<{ Params: { file: string } }>('/feeds/:file', async (request, reply) => {
    const site = await sites.at(sites.hostOf(request));
    if (!site) return sendUnknownHost(request, reply, sites.hostOf(request));
    const { file } = request.params;
    const feed = createHash('sha256').update(`${site.brand.id} ${file}`).digest('base64url');
    const network = networkOf(request.ip) ?? request.ip;
    const accounts = [
      { key: `feed ${feed}`, name: 'feed', allowance: perFeed, isShared: true },
      { key: `feeds ${nameOf(network)}`, name: 'network', allowance: perNetwork, isShared: true },
    ];
    const balance = budget.charge(accounts, 1);
    if (!balance.isGranted)
      return reply
        .status(429)
        .header('retry-after', String(Math.ceil(balance.retryAfter)))
        .header('cache-control', 'no-store')
        .send({ code: 'RATE_LIMITED' });
    // Whoever has the address is nobody in particular: what identifies the client is not handed on.
    const nobody = await sites.recognise(site, {});
    const tag = request.headers['if-none-match'];
    const answer = await booking.door({
      method: 'GET',
      path: `/feeds/${encodeURIComponent(file)}`,
      query: { brand: site.brand.name, portal: site.brand.portal ?? '' },
      headers: tag === undefined ? {} : { 'if-none-match': tag },
      body: Buffer.alloc(0),
      viewer: nobody?.viewer ?? null,
    });
    if (answer.status === 404) return sendLost(request, reply);
    for (const name of ['content-type', 'etag']) if (answer.headers[name]) reply.header(name, answer.headers[name]);
    return reply
      .status(answer.status)
      .header('cache-control', answer.status < 400 ? 'private, no-cache' : 'no-store')
      .header('x-robots-tag', 'noindex')
      .send(answer.status === 304 ? undefined : answer.body);
  });
}
