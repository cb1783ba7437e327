import {
  connectRemote,
  follow,
  serve,
  type SigningKeys,
  type SubgraphConnection,
  type SubgraphRequest,
  type SubgraphResponse,
} from '@daraport/subgraph';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TestSocket } from './testing/socket.ts';
import { as, type SampleGateway, startSample } from './testing/start.ts';

const NOTES = 'subscription ($after: String) { noteAdded(room: $after) { id body } }';
const keys: SigningKeys = [{ id: 'care-1', secret: Buffer.alloc(32, 'care') }];

/** Notes that are written down, read from a cursor as the house's streams are. */
class Notebook {
  readonly #notes: { id: string; body: string }[] = [];
  readonly #listeners = new Set<() => void>();

  get listeners(): number {
    return this.#listeners.size;
  }

  write(count: number, body = ''): void {
    for (let index = 0; index < count; index += 1) this.#notes.push({ id: String(this.#notes.length + 1), body });
    for (const listener of this.#listeners) listener();
  }

  async *#from(after: number, signal: AbortSignal | undefined): AsyncGenerator<SubgraphResponse> {
    let place = after;
    const read = async () => {
      const rows = this.#notes.slice(place);
      place += rows.length;
      return { rows };
    };
    const listen = (_topic: string, listener: (notice: Record<string, string>) => void) => {
      const wake = () => listener({ kind: 'new' });
      this.#listeners.add(wake);
      return () => void this.#listeners.delete(wake);
    };
    for await (const row of follow({ live: { listen }, topic: 'notes', signal, read }))
      yield { data: { noteAdded: row } };
  }

  /** As the care subgraph answers. */
  readonly subscribe = async ({ variables, signal }: SubgraphRequest): Promise<AsyncGenerator<SubgraphResponse>> =>
    this.#from(Number(variables?.['after'] ?? 0), signal);
}

/** Reads on from where it was, however often its connection breaks. */
class Reader {
  readonly #address: string;
  readonly #session: string;
  readonly #earlier: string[] = [];
  #socket: TestSocket | undefined;

  constructor(address: string, session: string) {
    this.#address = address;
    this.#session = session;
  }

  get ids(): string[] {
    const frames = this.#socket?.frames.filter(({ type }) => type === 'next') ?? [];
    return [...this.#earlier, ...frames.map(({ payload }) => payload.data.noteAdded.id as string)];
  }

  async open(): Promise<TestSocket> {
    this.#earlier.splice(0, Infinity, ...this.ids);
    this.#socket?.socket.terminate();
    this.#socket = undefined;
    const socket = await new TestSocket(this.#address, { headers: as(this.#session) }).init();
    this.#socket = socket;
    socket.subscribe('1', NOTES, { after: this.#earlier.at(-1) ?? '0' });
    return socket;
  }
}

const idsTo = (last: number): string[] => Array.from({ length: last }, (_, index) => String(index + 1));

describe.each(['in process', 'over HTTP'] as const)('many readers, %s', (mode) => {
  let sample: SampleGateway;
  let notebook: Notebook;
  const opened: { close(): Promise<void> }[] = [];

  beforeEach(async () => {
    notebook = new Notebook();
    const connect = async (local: SubgraphConnection): Promise<SubgraphConnection> => {
      if (local.name !== 'care') return local;
      const care: SubgraphConnection = { ...local, subscribe: notebook.subscribe };
      if (mode === 'in process') return care;
      const served = await serve(care, { keys, port: 0 });
      const remote = connectRemote({ name: 'care', url: served.url, keys });
      opened.push(remote, served);
      return remote;
    };
    sample = await startSample({ connect: (graph) => Promise.all(graph.connections().map(connect)) });
  });
  afterEach(async () => {
    await sample.gateway.close();
    for (const one of opened.splice(0)) await one.close();
  });

  /** Readers of several persons, because one has five sockets at most. */
  function readers(count: number): Reader[] {
    return Array.from({ length: count }, (_, index) => {
      const person = `person-${index % Math.ceil(count / 3)}`;
      sample.graph.identity.sessions.set(person, { brandId: 'nordlicht', personId: person, scopes: ['notes:read'] });
      return new Reader(sample.address, person);
    });
  }

  it('lose nothing and get nothing twice, however often their connections break', async () => {
    const all = readers(30);
    await Promise.all(all.map((one) => one.open()));
    for (let round = 0; round < 10; round += 1) {
      notebook.write(7);
      const opening = all.filter((_, index) => index % 3 === round % 3).map((one) => one.open());
      notebook.write(7);
      await Promise.all(opening);
      notebook.write(7);
    }
    for (const one of all) await expect.poll(() => one.ids.length, { timeout: 10_000 }).toBeGreaterThanOrEqual(210);
    for (const one of all) expect(one.ids).toEqual(idsTo(210));
    await expect.poll(() => notebook.listeners).toBe(30);
  });

  it('get all of what they missed, however much that is', async () => {
    notebook.write(1000);
    const all = readers(6);
    const sockets = await Promise.all(all.map((one) => one.open()));
    for (const one of all) await expect.poll(() => one.ids.length, { timeout: 10_000 }).toBeGreaterThanOrEqual(1000);
    for (const one of all) expect(one.ids).toEqual(idsTo(1000));
    for (const { socket } of sockets) expect(socket.readyState).toBe(socket.OPEN);
  });

  it('are not held up by those who do not read, which are cut', async () => {
    const all = readers(12);
    const sockets = await Promise.all(all.map((one) => one.open()));
    await expect.poll(() => notebook.listeners).toBe(12);
    const stalled = sockets.slice(0, 9);
    for (const { socket } of stalled) socket.pause();
    // More than the system buffers for a socket (some megabytes), and than waits in the queue.
    for (let written = 1; written <= 200; written += 1) {
      notebook.write(1, 'x'.repeat(60_000));
      for (const one of all.slice(9))
        await expect.poll(() => one.ids.length, { timeout: 10_000, interval: 1 }).toBe(written);
    }
    await expect.poll(() => notebook.listeners, { timeout: 10_000 }).toBe(3);
    for (const one of all.slice(9)) expect(one.ids).toEqual(idsTo(200));
    for (const { socket } of stalled) socket.resume();
    await Promise.all(stalled.map(({ closed }) => closed));
  });
});
