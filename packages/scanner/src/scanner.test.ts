import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eicar, startClamd, type ClamdSandbox } from '@daraport/sandbox';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { createScanner, ScannerUnavailableError } from './scanner.ts';

let clamd: ClamdSandbox;
beforeAll(async () => {
  clamd = await startClamd({ mostBytes: 2 * 1024 * 1024 });
});
afterAll(() => clamd.close());
beforeEach(() => void (clamd.mood = 'well'));

const clean = { isInfected: false };
const infected = { isInfected: true, name: 'Win.Test.EICAR_HDB-1' };

it('tells clean files from infected ones, empty ones and such of many chunks too', async () => {
  const scanner = createScanner({ url: clamd.url });
  const large = Buffer.alloc(1024 * 1024, 'ä');
  expect(await scanner.scan(Buffer.from('%PDF-1.7'))).toEqual(clean);
  expect(await scanner.scan(Buffer.alloc(0))).toEqual(clean);
  expect(await scanner.scan(large)).toEqual(clean);
  expect(await scanner.scan(Buffer.from(eicar))).toEqual(infected);
  expect(await scanner.scan(Buffer.concat([large, Buffer.from(eicar), large.subarray(0, 99)]))).toEqual(infected);
});

it('answers many at once, each with its own verdict', async () => {
  const scanner = createScanner({ url: clamd.url });
  const files = Array.from({ length: 24 }, (_one, index) =>
    Buffer.from(index % 3 === 0 ? `a${eicar}` : `file ${index}`),
  );
  const verdicts = await Promise.all(files.map((file) => scanner.scan(file)));
  expect(verdicts.map(({ isInfected }) => isInfected)).toEqual(files.map((_one, index) => index % 3 === 0));
});

it('speaks over a socket of the file system as well', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'daraport-clamd-'));
  const local = await startClamd({ socketPath: join(dir, 'clamd.ctl') });
  expect(await createScanner({ url: local.url }).scan(Buffer.from(eicar))).toEqual(infected);
  await local.close();
  await rm(dir, { recursive: true });
});

it.each(['gone', 'silent', 'dripping', 'failing'] as const)(
  'has no verdict, and says so within its time, when clamd is %s',
  async (mood) => {
    clamd.mood = mood;
    const scanning = createScanner({ url: clamd.url }).scan(Buffer.from(eicar), 300);
    await expect(scanning).rejects.toBeInstanceOf(ScannerUnavailableError);
    clamd.mood = 'well';
    expect(await createScanner({ url: clamd.url }).scan(Buffer.from(eicar))).toEqual(infected);
  },
);

it('has no verdict on what clamd refuses for its size, while it is still being sent', async () => {
  const scanning = createScanner({ url: clamd.url }).scan(Buffer.alloc(3 * 1024 * 1024));
  await expect(scanning).rejects.toMatchObject({ code: 'SCANNER_UNAVAILABLE' });
});

it('takes nothing else for a verdict: nobody there, another server, an answer without end', async () => {
  for (const words of [
    'HTTP/1.1 400 Bad Request\r\n\r\n',
    'stream: OK and more\0',
    ': FOUND\0',
    'x'.repeat(9000),
    '',
  ]) {
    const server = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.resume().end(words);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const scanner = createScanner({ url: `tcp://127.0.0.1:${port}` });
    await expect(scanner.scan(Buffer.from('a file'))).rejects.toBeInstanceOf(ScannerUnavailableError);
    await new Promise((resolve) => server.close(resolve));
    await expect(scanner.scan(Buffer.from('a file'))).rejects.toBeInstanceOf(ScannerUnavailableError);
  }
});

it('is not made for an address that is none', () => {
  for (const url of ['http://127.0.0.1:3310', 'tcp://127.0.0.1', 'unix://', 'clamd'])
    expect(() => createScanner({ url })).toThrow(/must be a tcp|Invalid URL/);
});
