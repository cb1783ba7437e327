import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFetcher, isPublicAddress } from './fetch.ts';
import { calendarAddress } from './rules.ts';
import { oneEvent, startElsewhere, startInside, type Elsewhere } from './testing.ts';

let elsewhere: Elsewhere;
beforeAll(async () => void (elsewhere = await startElsewhere()));
afterAll(() => elsewhere[Symbol.asyncDispose]());

const text = oneEvent('20261124T090000Z', '20261124T100000Z');
const at = (path: string) => new URL(path, elsewhere.origin);

describe('an address', () => {
  it.each([
    '127.0.0.1',
    '127.8.8.8',
    '10.0.0.1',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '192.0.2.1',
    '198.18.0.1',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    'fe80::1',
    'fc00::1',
    'fd12::1',
    'ff02::1',
    '::ffff:127.0.0.1',
    '::ffff:10.0.0.1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '2001:db8::1',
    'localhost',
    '',
  ])('of a private range is never connected to: %s', (address) => expect(isPublicAddress(address)).toBe(false));
  it.each(['93.184.216.34', '2606:2800:220:1:248:1893:25c8:1946'])('of the internet may be: %s', (address) =>
    expect(isPublicAddress(address)).toBe(true),
  );
  it.each([
    'http://calendar.example.org/a.ics',
    'file:///etc/passwd',
    'ftp://example.org/a',
    'https://user:pass@example.org/a',
    'https://example.org:8443/a',
    'https://localhost/a',
    'https://intranet/a',
    'https://example.org./a',
    'gopher://example.org',
    'nonsense',
    '',
  ])('is refused as written: %s', (written) => expect(calendarAddress(written)).toBeUndefined());
  it('of webcal is one of https', () =>
    expect(calendarAddress(' webcal://p1.example.org/a ')?.href).toBe('https://p1.example.org/a'));
});

describe('a calendar', () => {
  it('is read with its tag, and not again while it is the same', async () => {
    elsewhere.answer = ({ headers }, response) =>
      headers['if-none-match'] === '"1"'
        ? response.writeHead(304).end()
        : response.writeHead(200, { etag: '"1"' }).end(text);
    expect(await elsewhere.fetchCalendar(at('/a.ics'), null)).toEqual({ text, etag: '"1"' });
    expect(await elsewhere.fetchCalendar(at('/a.ics'), '"1"')).toBeNull();
  });

  it('is followed to where it moved, five times at most', async () => {
    elsewhere.answer = ({ url }, response) => {
      const hop = Number(/\d+/.exec(url ?? '')?.[0] ?? 0);
      return hop === 0 ? response.writeHead(200).end(text) : response.writeHead(302, { location: `/${hop - 1}` }).end();
    };
    expect((await elsewhere.fetchCalendar(at('/5'), null))?.text).toBe(text);
    await expect(elsewhere.fetchCalendar(at('/6'), null)).rejects.toThrow(/SERVER/);
  });

  it.each([
    [404, 'REFUSED'],
    [403, 'REFUSED'],
    [500, 'SERVER'],
    [204, 'SERVER'],
  ])('that answers %i is %s', async (status, fault) => {
    elsewhere.answer = (_request, response) => response.writeHead(status).end();
    await expect(elsewhere.fetchCalendar(at('/a'), null)).rejects.toThrow(fault);
  });

  it('beyond five megabytes is cut off, also without a length', async () => {
    elsewhere.answer = (_request, response) => {
      response.writeHead(200);
      const more = () => void (response.writable && response.write('x'.repeat(256 * 1024), more));
      more();
    };
    await expect(elsewhere.fetchCalendar(at('/a'), null)).rejects.toThrow(/TOO_LARGE/);
  });

  it('behind a certificate that nobody vouches for is not read', async () => {
    const asked = elsewhere.asked.length;
    const strict = createFetcher({ isAllowed: () => true, addressOf: (written) => new URL(written) });
    await expect(strict(at('/a'), null)).rejects.toThrow(/UNREACHABLE/);
    expect(elsewhere.asked).toHaveLength(asked);
  });
});

describe('what stands inside', () => {
  it('is not reached by its address or its name, though it would answer', async () => {
    const asked = elsewhere.asked.length;
    const guarded = elsewhere.fetcher({ isAllowed: isPublicAddress });
    const { port } = new URL(elsewhere.origin);
    for (const host of ['localhost', '127.0.0.1', '[::1]', '2130706433', '0x7f.1', '[::ffff:127.0.0.1]'])
      await expect(guarded(new URL(`https://${host}:${port}/a`), null)).rejects.toThrow(/ADDRESS/);
    expect(elsewhere.asked).toHaveLength(asked);
  });

  it.each([
    'http://127.0.0.1:PORT/',
    'https://127.0.0.1:PORT/',
    'http://localhost:PORT/',
    'file:///etc/passwd',
    '//127.0.0.1:PORT/',
  ])('is not reached by a redirect either: %s', async (location) => {
    const inside = await startInside();
    elsewhere.answer = (_request, response) =>
      response.writeHead(302, { location: location.replace('PORT', String(inside.port)) }).end();
    // The first address is allowed as the tests need it; where it leads is checked as always.
    const first = at('/a').href;
    const guarded = elsewhere.fetcher({ addressOf: calendarAddress });
    await expect(guarded(new URL(first), null)).rejects.toThrow(/ADDRESS/);
    expect(inside.hits()).toBe(0);
    inside.close();
  });

  it('is not reached by a redirect to another name of it', async () => {
    const inside = await startInside();
    elsewhere.answer = (_request, response) =>
      response.writeHead(302, { location: `https://127.0.0.1:${inside.port}/` }).end();
    const { port } = new URL(elsewhere.origin);
    const seen: string[] = [];
    const guarded = elsewhere.fetcher({ isAllowed: (address) => seen.push(address) === 1 });
    await expect(guarded(new URL(`https://localhost:${port}/a`), null)).rejects.toThrow(/ADDRESS/);
    expect([seen.length, inside.hits()]).toEqual([2, 0]);
    inside.close();
  });
});
