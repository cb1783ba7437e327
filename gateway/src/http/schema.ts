import type { FastifyInstance } from 'fastify';
import { printSchema } from 'graphql';
import type { Faces } from '../faces/catalogue.ts';
import { Refusal } from '../limits/refusal.ts';
import type { ResolvedOptions } from '../options.ts';
import { refuse } from './refuse.ts';
import type { Sites } from './site.ts';

/** What documenting the graph needs. */
export interface SchemaParts {
  readonly sites: Sites;
  readonly faces: Faces;
  readonly options: Pick<ResolvedOptions, 'documents' | 'introspection'>;
}

/**
 * `GET /graphql/schema.graphql`: the graph as whoever asks knows it, in the schema language with all descriptions, for code generators
 * and readers. As with documents, it is told to the holders of tokens, and to everybody where any document is answered.
 */
export function serveSchema(app: FastifyInstance, { sites, faces, options }: SchemaParts): void {
  app.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => refuse(request, reply, error));
  app.get('/graphql/schema.graphql', async (request, reply) => {
    const site = await sites.at(sites.hostOf(request));
    if (!site) throw new Refusal(404, 'UNKNOWN_HOST', 'No brand lives at this host.');
    const recognised = await sites.recognise(site, request.headers);
    if (!recognised) throw new Refusal(401, 'UNAUTHENTICATED', 'The token is not valid.');
    const isTold = options.documents === 'any' || recognised.viewer.kind === 'token';
    if (!options.introspection || !isTold)
      throw new Refusal(403, 'FORBIDDEN', 'The schema is told to the holders of API tokens.');
    reply.header('cache-control', 'no-store').type('text/plain; charset=utf-8');
    return reply.send(`${printSchema(faces.schemaFor(recognised.viewer)).trimEnd()}\n`);
  });
}
