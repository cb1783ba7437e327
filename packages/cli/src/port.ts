import { createServer } from 'node:net';

/** Finds out before the long work whether the port is free; throws a clear error when it is not. */
export function assertPortFree(host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new PortTakenError(port) : error),
    );
    probe.listen({ host, port }, () => probe.close(() => resolve()));
  });
}

/** Somebody else listens there. */
class PortTakenError extends Error {
  readonly code = 'PORT_TAKEN';
  constructor(port: number) {
    super(
      `Port ${port} is taken by another program (perhaps Daraport is running already). Stop it, or choose another: PORT=4001 npm start`,
    );
  }
}
