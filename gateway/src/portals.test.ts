import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSite } from './testing/site.ts';

let sample: Awaited<ReturnType<typeof startSite>>;
beforeAll(async () => {
  sample = await startSite();
});
afterAll(() => sample.close());

const get = (...request: Parameters<typeof sample.get>) => sample.get(...request);

describe('portals', () => {
  it('are found by path, and deep links are answered with the page', async () => {
    expect((await get('/')).text).toContain('<body>patient');
    expect((await get('/appointments/7?tab=1')).text).toContain('<body>patient');
    expect((await get('/specialist/calendar')).text).toContain('<body>specialist');
    expect((await get('/specialists/dr-brandt')).text).toContain('<body>patient');
  });

  it('learn where they live, in which language they begin and whose they are', async () => {
    const { text, headers } = await get('/specialist', { 'accept-language': 'en' });
    expect(text).toContain('<meta name="daraport-portal-base" content="/specialist" />');
    expect(text).toContain('<meta name="daraport-locale" content="en" />');
    expect(text).toContain('<html lang="en">');
    expect(text).toContain('<title>nordlicht</title>');
    expect(headers['cache-control']).toBe('no-cache');
  });

  it('announce the scripts of the page that is asked for, with its words in the language', async () => {
    const scriptsOf = async (path: string, language: string) => {
      const { text } = await get(path, { 'accept-language': language });
      return [...text.matchAll(/<link rel="modulepreload" crossorigin href="([^"]+)" \/>/g)].map(([, href]) => href);
    };
    const at = (...names: string[]) => names.map((name) => `/_portal/specialist/assets/${name}.js`);
    expect(await scriptsOf('/specialist/appointments/7', 'de')).toEqual(at('de', 'visit-de', 'visit'));
    expect(await scriptsOf('/specialist', 'en')).toEqual(at('en', 'today'));
    expect(await scriptsOf('/specialist/nowhere', 'en')).toEqual(at('en'));
  });

  it('live at / on a domain of their own', async () => {
    const { text } = await get('/calendar', {}, 'praxis.localhost');
    expect(text).toContain('<body>specialist');
    expect(text).toContain('<meta name="daraport-portal-base" content="/" />');
  });

  it('serve their assets compressed, for ever', async () => {
    const plain = await get('/_portal/patient/assets/index-AbCd1234.js');
    expect(plain.headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(plain.headers['cache-control']).toContain('immutable');
    expect(
      (await get('/_portal/patient/assets/index-AbCd1234.js', { 'accept-encoding': 'gzip, br' })).headers[
        'content-encoding'
      ],
    ).toBe('br');
    expect(
      (await get('/_portal/patient/assets/index-AbCd1234.js', { 'accept-encoding': 'gzip' })).headers[
        'content-encoding'
      ],
    ).toBe('gzip');
  });

  it.each([
    '/_portal/patient/index.html',
    '/_portal/patient/../../secret.txt',
    '/_portal/patient/..%2f..%2fsecret.txt',
    '/_portal/patient/%2e%2e/%2e%2e/secret.txt',
    '/_portal/nobody/x.js',
    '/favicon.png',
    '/.env',
    '/wp-login.php',
  ])('hold no other file: %s', async (path) => {
    const { status, text } = await get(path);
    expect(status).toBe(404);
    expect(text).not.toContain('secret');
  });

  it('say clearly when they have not been built', async () => {
    const { status, text } = await get('/affiliate');
    expect(status).toBe(503);
    expect(text).toContain('noch nicht gebaut');
  });

  it('have a drawn icon in the accent of the brand', async () => {
    const { headers, text } = await get('/favicon.svg');
    expect(headers['content-type']).toContain('image/svg+xml');
    expect(text).toContain('#123456');
  });
});
