import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSample } from './start.ts';

const page = '<!doctype html>\n<html lang="de">\n<head>\n<title>Daraport</title>\n</head><body></body></html>';
const plan = JSON.stringify({
  start: { files: ['assets/start.js'], words: { de: ['assets/de.js'], en: ['assets/en.js'] } },
  pages: {
    '/': { files: ['assets/today.js'], words: { de: [], en: [] } },
    '/appointments/:id': { files: ['assets/visit.js'], words: { de: ['assets/visit-de.js'], en: [] } },
  },
});

const mailbox = {
  handle: (path: string) =>
    path.endsWith('.css')
      ? null
      : {
          status: 200,
          headers: { 'content-type': 'text/html', 'content-security-policy': "default-src 'none'" },
          body: `mails at ${path}`,
        },
};

/** The sample's gateway with two built portals, a mailbox, and a vendor that writes down what reaches it. */
export async function startSite() {
  const folder = await mkdtemp(join(tmpdir(), 'portals-'));
  for (const portal of ['patient', 'specialist']) await buildPortal(folder, portal);
  await writeFile(join(folder, 'secret.txt'), 'secret');
  const vendorSaw: string[] = [];
  const vendor = createServer((request, response) => {
    vendorSaw.push(`${request.method} ${request.url} ${request.headers.authorization}`);
    response.setHeader('content-type', 'application/json').end('{"status":"succeeded"}');
  });
  await new Promise<void>((resolve) => vendor.listen(0, '127.0.0.1', resolve));
  const stripeOrigin = `http://127.0.0.1:${(vendor.address() as AddressInfo).port}`;
  const sample = await startSample({ portalsDir: folder, demo: { stripeOrigin, mailbox } });
  return {
    ...sample,
    vendorSaw,
    get: (path: string, headers: Record<string, string> = {}, host?: string) =>
      sample.client.send({ path, headers: { accept: 'text/html', ...headers }, ...(host ? { host } : {}) }),
    close: async () => {
      await sample.gateway.close();
      vendor.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** A portal's page, plan and one script, as a build leaves them. */
async function buildPortal(folder: string, portal: string): Promise<void> {
  const dist = join(folder, portal, 'dist');
  await mkdir(join(dist, 'assets'), { recursive: true });
  await writeFile(join(dist, 'load-plan.json'), plan);
  await writeFile(join(dist, 'index.html'), page.replace('<body>', `<body>${portal}`));
  await writeFile(join(dist, 'assets', 'index-AbCd1234.js'), `/* ${portal} */ ${'x'.repeat(2000)}`);
}
