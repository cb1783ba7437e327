import { createServer } from 'node:net';

/** The first of the wished ports that is free on the loopback address, else any free one. 0 wishes for any. */
export async function freePort(...wishes: (number | undefined)[]): Promise<number> {
  for (const wish of [...wishes, 0]) {
    const port = wish === undefined ? undefined : await tryPort(wish);
    if (port !== undefined) return port;
  }
  throw new Error('The system gives out no free port');
}

function tryPort(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? address?.port : undefined));
    });
  });
}
