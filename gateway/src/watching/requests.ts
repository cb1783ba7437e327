import { inScope, type Span, type Tracing } from '@daraport/telemetry';
import type { FastifyInstance } from 'fastify';
import { codeOf } from './operation.ts';
import type { Watching } from './watching.ts';

declare module 'fastify' {
  interface FastifyRequest {
    span: Span | undefined;
  }
}

/**
 * Begins a trace with every request of this part of the server. What a client writes into `traceparent` is linked to, and
 * decides neither which trace it is nor whether it is kept (`docs/decisions/0019`).
 */
export function traceRequests(app: FastifyInstance, tracing: Tracing): void {
  app.decorateRequest('span', undefined);
  app.addHook('onRequest', (request, reply, done) => {
    const route = request.routeOptions.url ?? '*';
    const span = tracing.begin(`${request.method} ${route}`, {
      role: 'server',
      links: [request.headers['traceparent'] as string | undefined],
      facts: { 'http.request.method': request.method, 'http.route': route, 'daraport.request_id': request.id },
    });
    request.span = span;
    reply.raw.once('close', () => {
      span.set({ 'http.response.status_code': reply.raw.statusCode });
      span.end();
    });
    inScope({ span }, done);
  });
  // The body has arrived on the socket's own account: from here on it is this request's again.
  app.addHook('preValidation', (request, _reply, done) => inScope({ span: request.span }, done));
}

/** The same for requests that are operations; what is refused before anybody knows which one is counted. */
export function watchOperations(app: FastifyInstance, { tracing, metrics }: Watching): void {
  app.addHook('onRequest', (request, reply, done) => {
    reply.raw.once('close', () => request.graph?.context.watch?.end(reply.raw.writableFinished));
    done();
  });
  if (tracing) traceRequests(app, tracing);
  else app.decorateRequest('span', undefined);
  app.addHook('onError', async (request, _reply, error) => {
    if (!request.graph) metrics?.refused(codeOf(error));
  });
}
