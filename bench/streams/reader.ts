import { WebSocket } from 'ws';
import { noticed } from './schema.ts';
import { clock } from './source.ts';

interface Frame {
  readonly type: string;
  readonly payload?: {
    readonly data?: { readonly noticed: { readonly seq: number; readonly sentAt: number } | null } | null;
    readonly errors?: unknown;
  };
}

/** One person's socket with one subscription; knows its place, and goes on from there when it is opened again. */
export class Reader {
  /** Milliseconds from publishing to here, as long as somebody wants to know. */
  static delays: number[] | undefined;
  readonly room: number;
  readonly #person: string;
  readonly #port: number;
  #socket: WebSocket | undefined;
  seq = 0;
  lost = 0;
  doubled = 0;
  isClosed = false;

  constructor(port: number, person: string, room: number) {
    this.#port = port;
    this.#person = person;
    this.room = room;
  }

  /** Opens the socket and subscribes from its place on; tries again, as clients do, when the server was too busy. */
  async open(): Promise<void> {
    for (let attempt = 1; attempt < 5; attempt += 1) {
      const isOpen = await this.#open().then(
        () => true,
        () => false,
      );
      if (isOpen) return;
    }
    await this.#open();
  }

  async #open(): Promise<void> {
    const socket = new WebSocket(`ws://127.0.0.1:${this.#port}/graphql`, 'graphql-transport-ws', {
      headers: { host: `bench.localhost:${this.#port}`, cookie: `daraport=${this.#person}` },
      perMessageDeflate: false,
    });
    this.#socket = socket;
    this.isClosed = false;
    const answered = new Promise<void>((resolve, reject) => {
      socket.once('open', () => socket.send('{"type":"connection_init"}'));
      socket.once('error', reject);
      socket.once('close', (code) => {
        this.isClosed = true;
        reject(new Error(`a socket was closed with ${code}`));
      });
      socket.on('message', (data) => {
        const frame = JSON.parse((data as Buffer).toString('utf8')) as Frame;
        if (frame.type === 'connection_ack') resolve();
        // Frames of a socket that was given up may still come.
        else if (this.#socket === socket) this.#take(frame);
      });
    });
    await answered;
    socket.on('error', () => undefined);
    const payload = { query: noticed, variables: { room: this.room, after: this.seq } };
    socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload }));
  }

  /** Stops taking anything from the wire. */
  stall(): void {
    this.#socket?.pause();
  }

  /** Takes what is still on the wire. */
  resume(): void {
    this.#socket?.resume();
  }

  /** Loses the connection without a goodbye, in the middle of whatever comes, and opens another. */
  async reconnect(): Promise<void> {
    this.end();
    await this.open();
  }

  end(): void {
    const socket = this.#socket;
    this.#socket = undefined;
    socket?.terminate();
  }

  #take({ type, payload }: Frame): void {
    const notice = payload?.data?.noticed;
    if (type !== 'next' || !notice || payload?.errors)
      throw new Error(`an unexpected frame: ${JSON.stringify({ type, payload }).slice(0, 300)}`);
    Reader.delays?.push(clock() - notice.sentAt);
    if (notice.seq <= this.seq) this.doubled += 1;
    else this.lost += notice.seq - this.seq - 1;
    this.seq = Math.max(this.seq, notice.seq);
  }
}
