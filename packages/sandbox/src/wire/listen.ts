import Fastify, { type FastifyInstance } from 'fastify';

/** Where a sandbox server listens. Only loopback addresses are meant; the sandbox has no real secrets to guard. */
export interface Listening {
  readonly url: string;
  readonly host: string;
  readonly port: number;
}

/** A Fastify that hands bodies over as text, closes open sockets with itself and says nothing. */
export function textServer(): FastifyInstance {
  const app = Fastify({ logger: false, forceCloseConnections: true, exposeHeadRoutes: false, bodyLimit: 1_048_576 });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body));
  return app;
}

/** Starts listening; port 0 takes a free one. */
export async function listen(app: FastifyInstance, host: string, port: number): Promise<Listening> {
  await app.listen({ host, port });
  const address = app.server.address();
  const taken = typeof address === 'object' && address ? address.port : port;
  return { host, port: taken, url: `http://${host}:${taken}` };
}
