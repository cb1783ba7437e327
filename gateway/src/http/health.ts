import type { SubgraphConnection } from '@daraport/subgraph';
import type { FastifyInstance } from 'fastify';

const PATIENCE = 3000;

/** `/healthz`: the process answers. `/readyz`: every subgraph answers and reaches its database; 503 and who does not. */
export function serveHealth(
  app: FastifyInstance,
  connections: readonly SubgraphConnection[],
  isDraining: () => boolean,
): void {
  const notReady = (): string => (isDraining() ? 'draining' : 'waiting');
  app.get('/healthz', async (_request, reply) => reply.header('cache-control', 'no-store').send({ status: 'ok' }));
  app.get('/readyz', async (_request, reply) => {
    const states = await Promise.all(
      connections.map(async (one) => ({ name: one.name, isReady: await isReadySoon(one) })),
    );
    const waiting = states.filter((one) => !one.isReady).map((one) => one.name);
    const isReady = waiting.length === 0 && !isDraining();
    return reply
      .status(isReady ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ status: isReady ? 'ready' : notReady(), waiting });
  });
}

function isReadySoon(connection: SubgraphConnection): Promise<boolean> {
  const late = new Promise<boolean>((resolve) => setTimeout(resolve, PATIENCE, false).unref());
  return Promise.race([connection.isReady().catch(() => false), late]);
}
