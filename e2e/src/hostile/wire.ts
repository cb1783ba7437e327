import { WebSocket } from 'ws';

/** A message of the protocol, as it came. */
export interface Frame {
  readonly type: string;
  readonly id?: string;
  // oxlint-disable-next-line typescript/no-explicit-any -- tests read into answers of every shape
  readonly payload?: any;
}

/** A bare client of graphql-transport-ws that can misbehave. `closed` is the close code, or the status of a refusal. */
export class Wire {
  readonly frames: Frame[] = [];
  readonly socket: WebSocket;
  readonly closed: Promise<number>;

  constructor(port: number, headers: Record<string, string>, path = '/graphql', protocol = 'graphql-transport-ws') {
    this.socket = new WebSocket(`ws://127.0.0.1:${port}${path}`, protocol, { headers });
    this.socket.on('message', (data) => this.frames.push(JSON.parse((data as Buffer).toString('utf8')) as Frame));
    this.socket.on('error', () => undefined);
    this.closed = new Promise((resolve) => {
      this.socket.once('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0));
      this.socket.once('close', resolve);
    });
  }

  async open(): Promise<this> {
    await Promise.race([
      new Promise((resolve) => this.socket.once('open', resolve)),
      this.closed.then((code) => Promise.reject(new Error(`closed with ${code}`))),
    ]);
    return this;
  }

  async init(payload: Record<string, unknown> = {}): Promise<this> {
    await this.open();
    this.send({ type: 'connection_init', payload });
    await this.next((frame) => frame.type === 'connection_ack');
    return this;
  }

  send(frame: unknown): void {
    this.socket.send(typeof frame === 'string' ? frame : JSON.stringify(frame));
  }

  subscribe(id: string, query: string, variables?: unknown): void {
    this.send({ id, type: 'subscribe', payload: { query, variables } });
  }

  async next(fits: (frame: Frame) => boolean): Promise<Frame> {
    const until = performance.now() + 5000;
    for (;;) {
      const found = this.frames.find(fits);
      if (found) return found;
      if (performance.now() > until) throw new Error(`no such frame; there were ${JSON.stringify(this.frames)}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }
}
