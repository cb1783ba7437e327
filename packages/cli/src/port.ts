import { createServer, type AddressInfo } from 'node:net';

/** The port that will be listened on, 0 being any free one; throws a clear error before the long work when it is taken. */
export function findPort(host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new PortTakenError(port) : error),
    );
    probe.listen({ host, port }, () => {
      const found = (probe.address() as AddressInfo).port;
      probe.close(() => resolve(found));
    });
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
