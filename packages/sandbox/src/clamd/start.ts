import { createServer, type AddressInfo, type Socket } from 'node:net';

/** The harmless file that every scanner has to find (eicar.org), put together here so that no scanner finds this source. */
export const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

/** How it behaves: as clamd does, hanging up at once, never answering, dripping bytes without end, or answering that it cannot. */
export type ClamdMood = 'well' | 'gone' | 'silent' | 'dripping' | 'failing';

export interface ClamdOptions {
  readonly port?: number;
  readonly host?: string;
  /** A path to listen at instead of a port. */
  readonly socketPath?: string;
  /** The largest file it takes, 25 MiB unless told, like clamd's StreamMaxLength. */
  readonly mostBytes?: number;
}

/** A clamd that knows one piece of malware, the EICAR test file, wherever it stands in a file. */
export interface ClamdSandbox extends AsyncDisposable {
  /** `tcp://host:port` or `unix:///path`. */
  readonly url: string;
  mood: ClamdMood;
  /** How many files it was asked about, whatever became of them. */
  readonly asked: number;
  close(): Promise<void>;
}

/** Starts it: PING, VERSION and INSTREAM, each with `n` or `z` before it and ended by a line break or a zero byte. */
export async function startClamd(options: ClamdOptions = {}): Promise<ClamdSandbox> {
  const { host = '127.0.0.1', mostBytes = 25 * 1024 * 1024, port = 0, socketPath } = options;
  const state = { mood: 'well' as ClamdMood, asked: 0 };
  const open = new Set<Socket>();
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    // Who breaks off is no fault of the scanner.
    socket.on('error', () => socket.destroy());
    if (state.mood === 'gone') socket.destroy();
    else serve(socket, state, mostBytes);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    if (socketPath === undefined) server.listen(port, host, resolve);
    else server.listen(socketPath, resolve);
  });
  const close = async () => {
    for (const socket of open) socket.destroy();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  };
  return {
    url: socketPath === undefined ? `tcp://${host}:${(server.address() as AddressInfo).port}` : `unix://${socketPath}`,
    get mood() {
      return state.mood;
    },
    set mood(mood) {
      state.mood = mood;
    },
    get asked() {
      return state.asked;
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

function serve(socket: Socket, state: { mood: ClamdMood; asked: number }, mostBytes: number): void {
  let heard = Buffer.alloc(0);
  let isDone = false;
  const say = (words: string, end: string) => {
    isDone = true;
    socket.end(`${words}${end}`);
  };
  socket.on('data', (bytes: Buffer) => {
    if (isDone) return;
    heard = Buffer.concat([heard, bytes]);
    const command = commandIn(heard);
    if (!command) return;
    const { name, end, after } = command;
    if (name === 'PING') return say('PONG', end);
    if (name === 'VERSION') return say('ClamAV 1.4.0/sandbox', end);
    if (name !== 'INSTREAM') return say('UNKNOWN COMMAND', end);
    const stream = streamIn(heard.subarray(after));
    if (stream.total > mostBytes) return say('INSTREAM size limit exceeded. ERROR', end);
    if (!stream.isWhole) return;
    state.asked += 1;
    if (state.mood === 'silent') return void (isDone = true);
    if (state.mood === 'dripping') {
      isDone = true;
      const dripping = setInterval(() => socket.write('.'), 20);
      socket.on('close', () => clearInterval(dripping));
      return;
    }
    if (state.mood === 'failing') return say('stream: Can’t allocate memory ERROR', end);
    say(stream.content().includes(eicar) ? 'stream: Win.Test.EICAR_HDB-1 FOUND' : 'stream: OK', end);
  });
}

function commandIn(heard: Buffer): { name: string; end: string; after: number } | undefined {
  const end = heard[0] === 'z'.charCodeAt(0) ? '\0' : '\n';
  const at = heard.indexOf(end);
  return at < 0 ? undefined : { name: heard.toString('latin1', 1, at), end, after: at + 1 };
}

/** The chunks of an INSTREAM so far: each with its length before it in four bytes, until one of length zero. */
function streamIn(bytes: Buffer): { total: number; isWhole: boolean; content: () => Buffer } {
  const chunks: Buffer[] = [];
  let at = 0;
  let total = 0;
  let isWhole = false;
  while (at + 4 <= bytes.length) {
    const length = bytes.readUInt32BE(at);
    if (length === 0) {
      isWhole = true;
      break;
    }
    total += length;
    if (at + 4 + length > bytes.length) break;
    chunks.push(bytes.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return { total, isWhole, content: () => Buffer.concat(chunks) };
}
