import type { FastifyInstance } from 'fastify';

const PATIENCE = 3000;

/** Whether something works that the gateway needs; what rejects or is late does not. */
export type Check = () => Promise<boolean>;

/** `/healthz`: the process answers. `/readyz`: every check holds, each subgraph's and the worker's among them; 503 and which do not. */
export function serveHealth(
  app: FastifyInstance,
  checks: Readonly<Record<string, Check>>,
  isDraining: () => boolean,
): void {
  const notReady = (): string => (isDraining() ? 'draining' : 'waiting');
  app.get('/healthz', async (_request, reply) => reply.header('cache-control', 'no-store').send({ status: 'ok' }));
  app.get('/readyz', async (_request, reply) => {
    const states = await Promise.all(
      Object.entries(checks).map(async ([name, check]) => ({ name, isReady: await holdsSoon(check) })),
    );
    const waiting = states.filter((one) => !one.isReady).map((one) => one.name);
    const isReady = waiting.length === 0 && !isDraining();
    return reply
      .status(isReady ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ status: isReady ? 'ready' : notReady(), waiting });
  });
}

function holdsSoon(check: Check): Promise<boolean> {
  const late = new Promise<boolean>((resolve) => setTimeout(resolve, PATIENCE, false).unref());
  return Promise.race([check().catch(() => false), late]);
}
