import { createHash, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Metrics } from './metrics.ts';

/** Where metrics are read: a listener of its own, which the public cannot reach. */
export interface MetricsDoor {
  readonly port: number;
  close(): Promise<void>;
}

/** `GET /metrics` for whoever brings the token, where there is one; nothing else is answered. Rejects when the port is taken. */
export async function openMetricsDoor(
  metrics: Metrics,
  { port, host, token }: { port: number; host: string; token?: string | undefined },
): Promise<MetricsDoor> {
  const server = createServer((request, reply) => {
    const refuse = (status: number, headers = {}): void => void reply.writeHead(status, headers).end();
    if (token && !isSame(request.headers.authorization ?? '', `Bearer ${token}`))
      return refuse(401, { 'www-authenticate': 'Bearer' });
    if (request.url !== '/metrics') return refuse(404);
    if (request.method !== 'GET') return refuse(405, { allow: 'GET' });
    metrics.text().then(
      ({ type, body }) => reply.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(body),
      () => refuse(500),
    );
  });
  server.requestTimeout = 5000;
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
const isSame = (given: string, wanted: string): boolean => timingSafeEqual(digest(given), digest(wanted));
