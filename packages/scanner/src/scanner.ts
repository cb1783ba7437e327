import { connect, type NetConnectOpts, type Socket } from 'node:net';

/** What a scanner says of a file; `name` is what it calls the malware. */
export type Verdict = { readonly isInfected: false } | { readonly isInfected: true; readonly name: string };

/** Looks for malware in what people upload. */
export interface Scanner {
  /**
   * Throws `ScannerUnavailableError` when there is no verdict within `timeoutMs` in all (five seconds unless told, for who holds a
   * request open): not reachable, too slow, or it refused.
   */
  scan(content: Buffer, timeoutMs?: number): Promise<Verdict>;
}

/** There is no verdict; asking again later may bring one. The message quotes nothing of the file. */
export class ScannerUnavailableError extends Error {
  readonly code = 'SCANNER_UNAVAILABLE';
}

export interface ScannerOptions {
  /** `tcp://host:port` or `unix:///path/of/socket`. */
  readonly url: string;
}

/** So much is sent in one chunk of the protocol; clamd takes any size up to its own limit. */
const chunkBytes = 256 * 1024;
/** An answer is one line; whatever speaks longer is no clamd. */
const mostAnswer = 4096;

/** A clamd, asked by its INSTREAM command over a connection of its own for each file. Throws at once for an address that is none. */
export function createScanner({ url }: ScannerOptions): Scanner {
  const place = placeOf(url);
  return {
    async scan(content, timeoutMs = 5000) {
      const answer = await ask(place, content, timeoutMs).catch((error: unknown) => {
        throw new ScannerUnavailableError('clamd gave no answer', { cause: error });
      });
      return verdictOf(answer);
    },
  };
}

function placeOf(url: string): NetConnectOpts {
  const { protocol, hostname, port, pathname } = new URL(url);
  if (protocol === 'unix:' && pathname) return { path: decodeURIComponent(pathname) };
  if (protocol === 'tcp:' && hostname && port) return { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port) };
  throw new Error('must be a tcp://host:port or unix:///path address');
}

async function ask(place: NetConnectOpts, content: Buffer, timeoutMs: number): Promise<string> {
  const socket = connect(place);
  // Of the whole, not of silence: a peer that drips bytes would hold whoever waits.
  const late = setTimeout(() => socket.destroy(new Error('no verdict in time')), timeoutMs);
  try {
    const answer = read(socket);
    // It may refuse before everything is sent; then its answer counts, not the broken pipe.
    send(socket, content);
    return await answer;
  } finally {
    clearTimeout(late);
    socket.destroy();
  }
}

function send(socket: Socket, content: Buffer): void {
  socket.write('zINSTREAM\0');
  for (let at = 0; at < content.length; at += chunkBytes) {
    const chunk = content.subarray(at, at + chunkBytes);
    socket.write(lengthOf(chunk.length));
    socket.write(chunk);
  }
  socket.write(lengthOf(0));
}

function lengthOf(bytes: number): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes);
  return length;
}

/** The answer up to its zero byte; whether the peer hangs up then is its own matter. */
async function read(socket: Socket): Promise<string> {
  let answer = '';
  for await (const bytes of socket as AsyncIterable<Buffer>) {
    answer += bytes.toString('latin1');
    if (answer.includes('\0')) break;
    if (answer.length > mostAnswer) throw new Error('no answer of a clamd');
  }
  return answer;
}

/** clamd's words: `stream: OK`, `stream: <name> FOUND`, or an error. */
function verdictOf(answer: string): Verdict {
  const line = answer.split('\0')[0]?.trim() ?? '';
  if (line === 'stream: OK') return { isInfected: false };
  const found = /^stream: (.{1,200}) FOUND$/.exec(line);
  if (found?.[1]) return { isInfected: true, name: found[1] };
  throw new ScannerUnavailableError('clamd answered with an error');
}
