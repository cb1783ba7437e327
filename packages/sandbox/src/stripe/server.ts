import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { textServer } from '../wire/listen.ts';
import { accountRoutes } from './accounts.ts';
import { answer, type WireAnswer } from './answer.ts';
import { applicationFeeRoutes } from './application-fees.ts';
import type { Route } from './call.ts';
import { chargeRoutes } from './charges.ts';
import { customerRoutes } from './customers.ts';
import { newId, type StripeEngine } from './engine.ts';
import { eventRoutes } from './events.ts';
import { balanceRoutes } from './money.ts';
import { servePages } from './pages.ts';
import { paymentIntentRoutes } from './payment-intents.ts';
import { paymentMethodRoutes } from './payment-methods.ts';
import { refundRoutes } from './refunds.ts';
import { transferRoutes } from './transfers.ts';
import { webhookEndpointRoutes } from './webhook-endpoints.ts';

const routes: readonly Route[] = [
  ...accountRoutes,
  ...applicationFeeRoutes,
  ...balanceRoutes,
  ...chargeRoutes,
  ...customerRoutes,
  ...eventRoutes,
  ...paymentIntentRoutes,
  ...paymentMethodRoutes,
  ...refundRoutes,
  ...transferRoutes,
  ...webhookEndpointRoutes,
];

/** The HTTP face of the engine: the API, the pages, CORS for browsers. */
export function stripeServer(engine: StripeEngine): FastifyInstance {
  const app = textServer();
  app.addHook('onRequest', async (request, reply) => allowBrowsers(request, reply));
  app.options('*', (_request, reply) => reply.code(204).send());
  for (const route of routes)
    app.route({
      method: route.method,
      url: route.path,
      handler: (request, reply) => serve(engine, route, request, reply),
    });
  servePages(app, engine);
  app.setNotFoundHandler((request, reply) =>
    reply.code(404).send({
      error: {
        type: 'invalid_request_error',
        message: `Unrecognized request URL (${request.method}: ${pathOf(request)}). The sandbox does not imitate it; see its README.`,
      },
    }),
  );
  app.setErrorHandler((error: Error & { statusCode?: number }, _request, reply) => {
    const status = error.statusCode ?? 500;
    return reply
      .code(status)
      .send({ error: { type: status < 500 ? 'invalid_request_error' : 'api_error', message: error.message } });
  });
  return app;
}

function serve(engine: StripeEngine, route: Route, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const requestId = newId('req');
  const pathname = pathOf(request);
  const fault = engine.faults.take(request.method, pathname);
  if (fault?.kind === 'timeout') return reply.hijack();
  if (fault?.kind === 'drop') return drop(request, reply);
  if (fault?.kind === 'http500')
    return send(reply, requestId, {
      status: 500,
      body: { error: { type: 'api_error', message: 'An unknown error occurred.' } },
    });
  if (fault?.kind === 'http429')
    return send(reply, requestId, {
      status: 429,
      body: { error: { type: 'invalid_request_error', code: 'rate_limit', message: 'Request rate limit exceeded.' } },
    });
  const form = [request.url.split('?')[1], typeof request.body === 'string' ? request.body : '']
    .filter(Boolean)
    .join('&');
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]),
  );
  const path = request.params as Record<string, string>;
  const result = answer(engine, route, { method: request.method, pathname, path, form, headers, requestId, fault });
  if (fault?.kind === 'drop-after-commit') return drop(request, reply);
  return send(reply, requestId, result);
}

function send(reply: FastifyReply, requestId: string, { status, body, headers = {} }: WireAnswer): FastifyReply {
  return reply
    .code(status)
    .headers({ 'request-id': requestId, 'cache-control': 'no-cache, no-store', ...headers })
    .send(body);
}

function drop(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  reply.hijack();
  request.raw.socket.destroy();
  return reply;
}

function allowBrowsers(request: FastifyRequest, reply: FastifyReply): void {
  reply.headers({
    'access-control-allow-origin': '*',
    'access-control-allow-methods': 'GET, POST, DELETE, OPTIONS',
    'access-control-allow-headers':
      request.headers['access-control-request-headers'] ??
      'authorization, content-type, idempotency-key, stripe-account, stripe-version',
    'access-control-allow-private-network': 'true',
    'access-control-expose-headers': 'request-id',
    'access-control-max-age': '600',
  });
}

const pathOf = (request: FastifyRequest) => request.url.split('?')[0] ?? '';
