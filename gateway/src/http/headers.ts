import type { FastifyInstance } from 'fastify';
import { BoundedCache } from '../execution/cache.ts';
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

/** The same for all answers to one host. */
function headersFor(host: string, address: Address): Readonly<Record<string, string>> {
  return {
    'content-security-policy': contentSecurityPolicy(host, address),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy':
      'camera=(self), microphone=(self), display-capture=(self), geolocation=(), payment=(), usb=()',
    ...(address.scheme === 'https' ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : {}),
  };
}

const MAX_HOSTS = 1000;

/** Drops internal headers on the way in, and puts the security headers and the request id on every answer. */
export function guardHeaders(
  app: FastifyInstance,
  address: () => Address,
  hostOf: (request: { host: string }) => string | undefined,
): void {
  const known = new BoundedCache<Readonly<Record<string, string>>>(MAX_HOSTS);
  app.addHook('onRequest', (request, reply, done) => {
    const { headers } = request.raw;
    for (const name in headers) if (INTERNAL.test(name)) delete headers[name];
    const host = hostOf(request) ?? '';
    const at = address();
    reply.header('x-request-id', request.id).headers(known.get(`${at.port} ${host}`, () => headersFor(host, at)));
    done();
  });
}
