import { WebSocket } from 'ws';

export interface Frame {
  readonly type: string;
  readonly id?: string;
  // oxlint-disable-next-line typescript/no-explicit-any -- tests read into answers of every shape
  readonly payload?: any;
}

/** A bare graphql-transport-ws client, which can also misbehave. */
export class TestSocket {
  readonly frames: Frame[] = [];
  readonly socket: WebSocket;
  /** Close code, or the HTTP status of a refused handshake. */
  readonly closed: Promise<number>;
  closedAt = 0;

  constructor(address: string, options: { host?: string; headers?: Record<string, string>; protocol?: string } = {}) {
    const { port } = new URL(address);
    const headers = { host: `${options.host ?? 'nordlicht.localhost'}:${port}`, ...options.headers };
    this.socket = new WebSocket(
      `${address.replace('http', 'ws')}/graphql`,
      options.protocol ?? 'graphql-transport-ws',
      { headers },
    );
    this.socket.on('message', (data) => this.frames.push(JSON.parse((data as Buffer).toString('utf8')) as Frame));
    this.closed = new Promise((resolve) => {
      this.socket.once('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0));
      this.socket.once('close', (code) => {
        this.closedAt = performance.now();
        resolve(code);
      });
    });
    this.socket.on('error', () => undefined);
  }

  async open(): Promise<this> {
    await new Promise<void>((resolve) => this.socket.once('open', resolve));
    return this;
  }

  send(frame: unknown): void {
    this.socket.send(typeof frame === 'string' ? frame : JSON.stringify(frame));
  }

  async init(payload: Record<string, unknown> = {}): Promise<this> {
    await this.open();
    this.send({ type: 'connection_init', payload });
    await this.next((frame) => frame.type === 'connection_ack');
    return this;
  }

  subscribe(id: string, query: string, variables?: unknown): void {
    this.send({ id, type: 'subscribe', payload: { query, variables } });
  }

  /** The first frame that fits, already here or still to come; gives up after two seconds. */
  async next(fits: (frame: Frame) => boolean): Promise<Frame> {
    const until = performance.now() + 2000;
    for (;;) {
      const found = this.frames.find(fits);
      if (found) return found;
      if (performance.now() > until) throw new Error(`no such frame; there were ${JSON.stringify(this.frames)}`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }
}
