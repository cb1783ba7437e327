import { request } from 'node:http';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, openPerson } from './browser.ts';
import { openHouse, registeredOnly, type House } from './house.ts';
import { signIn } from './pages/staff.ts';
import { faultsOf } from './page-faults.ts';
import { settle, speak } from './pages/walks.ts';

const policy = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\nxref\n0 1\ntrailer<</Root 1 0 R>>\nstartxref\n40\n%%EOF\n',
);

/** The file that every virus scanner has to find (eicar.org), in a document; put together here so that none finds this source. */
const infected = Buffer.from(
  policy
    .toString('latin1')
    .replace('\n', `\n%${['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('')}\n`),
  'latin1',
);

describe('specialists of a brand that requires something', () => {
  let house: House;
  let browser: Browser;
  let admin: Page;
  let specialist: Page;
  let faults: readonly string[][];

  const open = async (portal: string, path: string, email: string) => {
    const person = await openPerson(browser);
    await person.page.goto(`${house.origin('vitalis')}/${portal}${path}`);
    await signIn(person.page, email);
    await settle(person.page);
    return person;
  };
  /** A request with the session of that page and whatever else, as no browser would send it. */
  const ask = async (
    page: Page,
    asked: { path: string; brand?: string; headers?: Record<string, string>; body?: Buffer },
  ): Promise<{ status: number; disposition: string; body: string }> => {
    const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
    const host = new URL(house.origin(asked.brand ?? 'vitalis')).host;
    return new Promise((resolve, reject) => {
      const sent = request(
        {
          host: '127.0.0.1',
          port: house.port,
          path: asked.path,
          method: asked.body ? 'POST' : 'GET',
          headers: { host, cookie, ...asked.headers },
        },
        (answer) => {
          let body = '';
          answer.setEncoding('latin1').on('data', (text: string) => (body += text));
          answer.on('end', () =>
            resolve({ status: answer.statusCode ?? 0, disposition: answer.headers['content-disposition'] ?? '', body }),
          );
        },
      );
      sent.on('error', reject).end(asked.body);
    });
  };
  const isListed = async (name: string) => {
    await using visitor = await openPerson(browser);
    await visitor.page.goto(`${house.origin('vitalis')}/specialists`);
    await settle(visitor.page);
    return (await visitor.page.locator('main').getByText(name).count()) > 0;
  };

  beforeAll(async () => {
    [house, browser] = await Promise.all([openHouse('in-process', registeredOnly), openBrowser()]);
    const one = await open('organization', '/onboarding', 'admin@vitalis.example.org');
    const other = await open('specialist', '/', 'dr.amir.haddad@example.org');
    [admin, specialist] = [one.page, other.page];
    faults = [one.faults as string[], other.faults as string[]];
  }, 240_000);
  afterAll(async () => {
    await browser.close();
    await house[Symbol.asyncDispose]();
  });

  it('are found by patients once an admin has looked at everything and said yes', { timeout: 90_000 }, async () => {
    expect(await isListed('Petersen')).toBe(false);
    await admin.goto(`${house.origin('vitalis')}/organization/onboarding?show=WAITING`);
    await admin.getByRole('link', { name: 'Dr. Nora Petersen' }).click();
    expect(await admin.getByRole('button', { name: 'Freigeben' }).isDisabled()).toBe(true);
    await admin.getByRole('button', { name: 'Bestätigen: Zulassung' }).click();
    await admin.getByText('bestätigt', { exact: true }).waitFor();
    await admin.getByRole('button', { name: 'Freigeben' }).click();
    await admin.getByText('Buchbar', { exact: true }).waitFor();
    await expect.poll(() => isListed('Petersen'), { timeout: 20_000 }).toBe(true);
  });

  it('are asked for more, and are not booked until it is there', { timeout: 120_000 }, async () => {
    await using brand = await open('organization', '/onboarding', 'brand@vitalis.example.org');
    await brand.page.getByRole('tab', { name: 'Anforderungen' }).click();
    await brand.page.getByRole('checkbox', { name: 'Berufshaftpflicht' }).check();
    await brand.page.getByRole('button', { name: 'Speichern' }).click();
    await brand.page.getByText('Gespeichert. Für alle wird neu gerechnet.').waitFor();
    await expect.poll(() => isListed('Haddad'), { timeout: 20_000 }).toBe(false);

    await specialist.reload();
    await specialist.getByText('Zurzeit können keine neuen Termine bei Ihnen gebucht werden').waitFor();
    await specialist.getByRole('link', { name: 'Nachweise ansehen' }).click();
    await specialist.getByRole('button', { name: 'Einreichen: Berufshaftpflicht' }).click();
    const file = specialist.getByLabel('Dokument');
    await file.setInputFiles({
      name: 'Police.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('<script>alert(1)</script>'),
    });
    await specialist.getByText(/^Das ist kein lesbares PDF/).waitFor();
    await specialist.getByRole('button', { name: /Police\.pdf/ }).click();
    await file.setInputFiles({ name: 'Police.pdf', mimeType: 'application/pdf', buffer: infected });
    await specialist.getByText(/^Der Virenscanner hat in dieser Datei Schadsoftware gefunden/).waitFor();
    await specialist.getByRole('button', { name: /Police\.pdf/ }).click();
    await file.setInputFiles({ name: 'Police.pdf', mimeType: 'application/pdf', buffer: policy });
    await specialist.getByText('Police.pdf', { exact: true }).waitFor();
    await specialist.getByRole('dialog').getByRole('button', { name: 'Einreichen', exact: true }).click();
    await specialist.getByText('eingereicht', { exact: true }).waitFor();

    // Who decides is told, and led there.
    await admin.goto(`${house.origin('vitalis')}/organization/notices`);
    await admin
      .getByRole('link', { name: /Nachweise zu prüfen/ })
      .first()
      .click();
    await admin.getByRole('heading', { level: 1, name: 'Dr. med. Amir Haddad' }).waitFor();
    await admin.getByText('auf Viren geprüft', { exact: true }).waitFor();
    const address = (await admin.getByRole('link', { name: 'Police.pdf' }).getAttribute('href')) ?? '';
    const download = await ask(admin, { path: address });
    expect([download.status, download.body]).toEqual([200, policy.subarray(0, policy.length - 1).toString('latin1')]);
    expect(download.disposition).toMatch(/^attachment; filename="document-\w{8}\.pdf"$/);
    await admin.getByRole('button', { name: 'Bestätigen: Berufshaftpflicht' }).click();
    await admin.getByText('Buchbar', { exact: true }).waitFor();
    await expect.poll(() => isListed('Haddad'), { timeout: 20_000 }).toBe(true);

    // The address opens for nobody else: not for a colleague, for nobody, nor on another brand.
    await using colleague = await open('specialist', '/', 'dr.nora.petersen@example.org');
    await using visitor = await openPerson(browser);
    const statuses = [
      (await ask(colleague.page, { path: address })).status,
      (await ask(visitor.page, { path: address })).status,
      (await ask(admin, { path: address, brand: 'nordlicht' })).status,
    ];
    expect(statuses).toEqual([404, 401, 401]);
  });

  it('are put on hold and let go on by an admin, with a reason that they read', { timeout: 60_000 }, async () => {
    await admin.getByRole('button', { name: 'Buchungen anhalten' }).click();
    const dialog = admin.getByRole('dialog', { name: 'Buchungen anhalten' });
    await dialog.getByRole('textbox', { name: 'Warum?' }).fill('Beschwerde in Prüfung');
    await dialog.getByRole('button', { name: 'Buchungen anhalten' }).click();
    await admin.getByText('Grund: Beschwerde in Prüfung').waitFor();
    await specialist.reload();
    await specialist.getByText('Grund: Beschwerde in Prüfung').waitFor();
    await specialist.goto(`${house.origin('vitalis')}/specialist/notices`);
    await specialist.getByText('Ihre Buchungen sind angehalten').waitFor();
    await specialist.goto(`${house.origin('vitalis')}/specialist/profile/documents`);
    await admin.getByRole('button', { name: 'Buchungen wieder zulassen' }).click();
    await admin.getByText('Buchbar', { exact: true }).waitFor();
    await specialist.reload();
    await specialist.getByText('Sie sind buchbar').waitFor();
  });

  it(
    'set up an account to be paid to where that is required, and are not booked without',
    { timeout: 180_000 },
    async () => {
      await using brand = await open('organization', '/onboarding', 'brand@vitalis.example.org');
      await brand.page.getByRole('tab', { name: 'Anforderungen' }).click();
      await brand.page.getByRole('switch', { name: 'Auszahlungskonto' }).click();
      await brand.page.getByRole('button', { name: 'Speichern' }).click();
      await brand.page.getByText('Gespeichert. Für alle wird neu gerechnet.').waitFor();
      await expect.poll(() => isListed('Haddad'), { timeout: 20_000 }).toBe(false);

      // There and back without submitting anything, and once more by a link that has been used.
      await specialist.reload();
      await specialist.getByRole('button', { name: 'Einrichten: Auszahlungskonto' }).click();
      await specialist.getByRole('heading', { name: 'Auszahlungen empfangen' }).waitFor();
      const account = /acct_\w+/.exec(await specialist.locator('main').innerText())?.[0] ?? '';
      const dashboard = `${new URL(specialist.url()).origin}/express/${account}`;
      await specialist.getByRole('button', { name: 'Verlassen, ohne abzusenden' }).click();
      await specialist.getByText('unvollständig', { exact: true }).waitFor();
      await specialist.getByText('Ihr Bankkonto').waitFor();
      expect(new URL(specialist.url()).search).toBe('');
      await specialist.goto(`${house.origin('vitalis')}/specialist/profile/documents?payout=again`);
      await specialist.getByText('Der Link war nicht mehr gültig').waitFor();

      await specialist.getByRole('button', { name: 'Beim Zahlungsdienstleister fortfahren' }).click();
      await specialist.getByRole('button', { name: 'Absenden und prüfen lassen' }).click();
      await specialist.getByText('wird geprüft', { exact: true }).first().waitFor();
      await admin.reload();
      await admin.getByText('beim Zahlungsdienstleister in Prüfung').waitFor();
      expect(await isListed('Haddad')).toBe(false);

      // The payment provider makes up its mind, and later wants to know more.
      const decide = async (button: string) => {
        await using provider = await openPerson(browser);
        await provider.page.goto(dashboard);
        await provider.page.getByRole('button', { name: button }).click();
        await provider.page.waitForURL(dashboard);
      };
      await decide('Absenden und freischalten');
      await expect.poll(() => isListed('Haddad'), { timeout: 20_000 }).toBe(true);
      await specialist.reload();
      await specialist.getByText('Sie sind buchbar').waitFor();
      await specialist.getByRole('button', { name: 'Konto verwalten' }).waitFor();
      await decide('Auszahlungen anhalten, bis mehr bekannt ist');
      await expect.poll(() => isListed('Haddad'), { timeout: 20_000 }).toBe(false);
      await specialist.reload();
      await specialist.getByText('Ein Ausweis oder ein anderer Beleg').waitFor();
    },
  );

  it('upload from their own pages alone, and not more than is allowed', async () => {
    const octets = 'application/octet-stream';
    const origin = house.origin('vitalis');
    const send = async (headers: Record<string, string>, body: Buffer, page = specialist) =>
      (await ask(page, { path: '/files/identity?name=a.pdf', headers: { 'content-type': octets, ...headers }, body }))
        .status;
    expect(await send({}, policy)).toBe(403);
    expect(await send({ origin: 'https://evil.example' }, policy)).toBe(403);
    expect(await send({ origin: house.origin('nordlicht') }, policy)).toBe(403);
    expect(await send({ origin, 'content-type': 'text/plain' }, policy)).toBe(415);
    expect(await send({ origin }, Buffer.alloc(10 * 1024 * 1024 + 1))).toBe(413);
    expect(await send({ origin }, policy, admin)).toBe(403);
    expect(await send({ origin }, policy)).toBe(201);
  });

  it(
    'and their admins have pages without fault in both languages, both themes, and narrow',
    { timeout: 240_000 },
    async () => {
      const decided = admin.url();
      const found: string[] = [];
      for (const locale of ['de', 'en'] as const) {
        for (const [page, paths] of [
          [admin, [decided, `${house.origin('vitalis')}/organization/notices`]],
          [specialist, ['profile/documents', 'notices'].map((path) => `${house.origin('vitalis')}/specialist/${path}`)],
        ] as const) {
          await speak(page, locale);
          for (const path of paths) {
            await page.goto(path);
            await settle(page);
            found.push(...(await faultsOf(page, locale)));
          }
        }
      }
      expect(found).toEqual([]);
    },
  );

  it('leaves no fault behind', () => {
    expect([faults.flat(), house.faults()]).toEqual([[], []]);
  });
});
