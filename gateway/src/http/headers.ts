import type { FastifyInstance } from 'fastify';
import type { Address } from './origin.ts';

/** Of a client's headers, everything that only our own machinery may say. */
const INTERNAL = /^(x-daraport|x-brand|x-viewer|x-internal|apollo-query-plan|apollo-federation)/;

/** A policy without inline script or style: everything comes from our own host as a file. */
function contentSecurityPolicy(host: string, { scheme, port }: Address): string {
  const socket = /^[a-z0-9.-]+$/.test(host)
    ? ` ${scheme === 'https' ? 'wss' : 'ws'}://${host}${port ? `:${port}` : ''}`
    : '';
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "media-src 'self' blob:",
    `connect-src 'self'${socket}`,
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Drops internal headers on the way in, and puts the security headers and the request id on every answer. */
export function guardHeaders(
  app: FastifyInstance,
  address: () => Address,
  hostOf: (request: { host: string }) => string | undefined,
): void {
  app.addHook('onRequest', async (request, reply) => {
    for (const name of Object.keys(request.raw.headers)) if (INTERNAL.test(name)) delete request.raw.headers[name];
    reply.headers({
      'x-request-id': request.id,
      'content-security-policy': contentSecurityPolicy(hostOf(request) ?? '', address()),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy':
        'camera=(self), microphone=(self), display-capture=(self), geolocation=(), payment=(), usb=()',
    });
    if (address().scheme === 'https') reply.header('strict-transport-security', 'max-age=31536000; includeSubDomains');
  });
}
