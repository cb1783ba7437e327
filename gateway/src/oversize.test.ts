import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startSample } from './testing/start.ts';

let sample: Awaited<ReturnType<typeof startSample>>;
beforeAll(async () => void (sample = await startSample()));
afterAll(() => sample.gateway.close());

const MiB = 1024 * 1024;

/** Opens a request by hand that reads nothing for now; the first fault of the connection is kept. */
function open(length: string): { socket: Socket; seen: { fault?: string | undefined } } {
  const { port } = new URL(sample.address);
  const socket = connect(Number(port), '127.0.0.1').pause();
  const seen: { fault?: string | undefined } = {};
  socket.on('error', (error: NodeJS.ErrnoException) => void (seen.fault ??= error.code));
  const head = [
    'POST /graphql HTTP/1.1',
    `host: nordlicht.localhost:${port}`,
    'content-type: application/json',
    length,
  ];
  socket.write(`${head.join('\r\n')}\r\n\r\n`);
  return { socket, seen };
}

/** Writes until all is sent or the connection is gone, so slowly that the server can act; says how much went out. */
async function write(socket: Socket, bytes: number, wrap = (chunk: string) => chunk): Promise<number> {
  const chunk = wrap(' '.repeat(64 * 1024));
  for (let sent = 0; sent < bytes; sent += 64 * 1024) {
    const failed = await new Promise((resolve) => socket.write(chunk, resolve));
    if (failed) return sent;
    await setImmediate();
  }
  return bytes;
}

/** Reads until the server closes. */
async function read(socket: Socket): Promise<string> {
  let answer = '';
  socket
    .setEncoding('utf8')
    .on('data', (text) => (answer += String(text)))
    .resume();
  await once(socket, 'close');
  return answer;
}

it('answers a client that reads nothing before its whole body is sent, and then closes', async () => {
  const { socket, seen } = open(`content-length: ${3 * MiB}`);
  expect(await write(socket, 3 * MiB)).toBe(3 * MiB);
  expect(await read(socket)).toMatch(/^HTTP\/1\.1 413 [^]*\r\nconnection: close\r\n[^]*"Request body is too large"/i);
  expect(seen.fault).toBeUndefined();
});

it('answers as well when the body does not say how long it is', async () => {
  const { socket, seen } = open('transfer-encoding: chunked');
  await write(socket, 3 * MiB, (chunk) => `${chunk.length.toString(16)}\r\n${chunk}\r\n`);
  socket.write('0\r\n\r\n');
  expect((await read(socket)).slice(0, 12)).toBe('HTTP/1.1 413');
  expect(seen.fault).toBeUndefined();
});

it('reads no more than a bounded part of what was refused', async () => {
  const { socket } = open(`content-length: ${200 * MiB}`);
  expect(await write(socket, 200 * MiB)).toBeLessThan(40 * MiB);
  socket.destroy();
});

it('does not wait for a client that announced a large body and sends none', async () => {
  const { socket, seen } = open(`content-length: ${3 * MiB}`);
  expect((await read(socket)).slice(0, 12)).toBe('HTTP/1.1 413');
  expect(seen.fault).toBeUndefined();
});
