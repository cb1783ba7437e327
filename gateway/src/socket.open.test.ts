import { connect, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TestSocket } from './testing/socket.ts';
import { as, type SampleGateway, startSample } from './testing/start.ts';

let sample: SampleGateway;
beforeEach(async () => void (sample = await startSample()));
afterEach(() => sample.gateway.close());

const socket = (headers: Record<string, string> = as('ada'), host?: string) =>
  new TestSocket(sample.address, { headers, ...(host ? { host } : {}) });
const origin = (host: string) => ({ origin: `http://${host}:${sample.gateway.port}` });
const listening = (count: number) => expect.poll(() => sample.graph.noteAdded.listeners).toBe(count);

describe('a handshake', () => {
  it.each([
    ['a foreign origin', 'https://evil.example'],
    ['a foreign origin that begins like ours', 'http://nordlicht.localhost.evil.example'],
    ['the same host over another port', 'http://nordlicht.localhost:1'],
    ['the opaque origin', 'null'],
  ])('is refused from %s, also with a cookie', async (_case, from) => {
    expect(await socket({ ...as('ada'), origin: from }).closed).toBe(403);
  });

  it("is refused from another brand's page, and taken from any host of the same", async () => {
    expect(await socket({ ...as('ada'), ...origin('vitalis.localhost') }).closed).toBe(403);
    await socket({ ...as('ada'), ...origin('nordlicht.localhost') }).init();
    await socket({ ...as('ada'), ...origin('praxis.localhost') }).init();
  });

  it('is refused on an unknown host and on another path', async () => {
    expect(await socket(as('ada'), 'nobody.example').closed).toBe(404);
  });

  it('is taken from a browser that is not signed in', async () => {
    const one = await socket(origin('nordlicht.localhost')).init();
    one.subscribe('1', 'subscription { ticked { count } }');
    await expect.poll(() => sample.graph.ticked.listeners).toBe(1);
    sample.graph.ticked.send({ count: 3, author: { id: 'p1' } });
    expect((await one.next((frame) => frame.type === 'next')).payload.data).toEqual({ ticked: { count: 3 } });
  });
});

describe('a reader that stalls', () => {
  it('is dropped, and slows nobody else', async () => {
    const { port } = new URL(sample.address);
    const raw = await stalled(Number(port), `nordlicht.localhost:${port}`);
    await listening(1);
    const quick = await socket().init();
    quick.subscribe('1', 'subscription { noteAdded { id body } }');
    await listening(2);
    const got = (): number => quick.frames.filter((frame) => frame.type === 'next').length;
    // More than the system buffers for a socket (some megabytes), and than waits in the queue.
    for (let sent = 1; sent <= 300; sent += 1) {
      sample.graph.noteAdded.send({ id: String(sent), body: 'x'.repeat(40_000) });
      while (got() < sent) await new Promise((resolve) => setTimeout(resolve, 0));
    }
    await expect.poll(() => sample.graph.noteAdded.listeners, { timeout: 10_000 }).toBe(1);
    expect(quick.socket.readyState).toBe(quick.socket.OPEN);
    raw.destroy();
  });
});

/** A client that subscribes and then never reads. */
function stalled(port: number, host: string): Promise<Socket> {
  const raw = connect(port, '127.0.0.1');
  const frame = (text: string): Buffer => {
    const body = Buffer.from(text);
    return Buffer.concat([Buffer.from([0x81, 0x80 | body.length, 0, 0, 0, 0]), body]);
  };
  return new Promise((resolve) => {
    raw.once('connect', () =>
      raw.write(
        `GET /graphql HTTP/1.1\r\nhost: ${host}\r\nupgrade: websocket\r\nconnection: upgrade\r\nsec-websocket-version: 13\r\nsec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\nsec-websocket-protocol: graphql-transport-ws\r\ncookie: daraport=ada\r\n\r\n`,
      ),
    );
    raw.once('data', () => {
      raw.write(frame('{"type":"connection_init"}'));
      raw.once('data', () => {
        raw.pause();
        raw.write(frame('{"id":"1","type":"subscribe","payload":{"query":"subscription{noteAdded{id body}}"}}'));
        resolve(raw);
      });
    });
  });
}
