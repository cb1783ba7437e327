import { inScope, type Span } from '@daraport/telemetry';
import type { FastifyInstance } from 'fastify';
import { codeOf } from './operation.ts';
import type { Watching } from './watching.ts';

declare module 'fastify' {
  interface FastifyRequest {
    span: Span | undefined;
  }
}

/**
 * Watches the requests of this part of the server. A trace begins here: what a client writes into `traceparent` is linked to, and
 * decides neither which trace it is nor whether it is kept (`docs/decisions/0016`).
 */
export function watchRequests(app: FastifyInstance, watching: Watching): void {
  const { tracing } = watching;
  app.decorateRequest('span', undefined);
  app.addHook('onRequest', (request, reply, done) => {
    const route = request.routeOptions.url ?? '*';
    const span = tracing?.begin(`${request.method} ${route}`, {
      role: 'server',
      links: [request.headers['traceparent'] as string | undefined],
      facts: { 'http.request.method': request.method, 'http.route': route, 'daraport.request_id': request.id },
    });
    request.span = span;
    reply.raw.once('close', () => {
      request.graph?.context.watch?.end(reply.raw.writableFinished);
      span?.set({ 'http.response.status_code': reply.raw.statusCode });
      span?.end();
    });
    if (span) inScope({ span }, done);
    else done();
  });
  // The body has arrived on the socket's own account: from here on it is this request's again.
  if (tracing) app.addHook('preValidation', (request, _reply, done) => inScope({ span: request.span }, done));
  app.addHook('onError', async (request, _reply, error) => {
    // What was refused before anybody knew which operation it was.
    if (!request.graph) watching.metrics?.refused(codeOf(error));
  });
}
