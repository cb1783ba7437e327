import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { makeArchive, type ExportContent } from './archive.ts';

const content: ExportContent = {
  locale: 'de',
  requestedAt: new Date('2026-11-20T12:00:00Z'),
  readyAt: new Date('2026-11-20T12:00:30Z'),
  missing: ['billing'],
  parts: {
    identity: { profile: [{ id: '1', givenName: 'Mara', familyName: '<b>Vogel</b>', locale: 'de' }] },
    booking: {
      appointments: [
        {
          startsAt: '2026-11-20T09:00:00.000Z',
          timeZone: 'Europe/Berlin',
          price: { amountMinor: 11900, currency: 'EUR' },
          state: 'CONFIRMED',
        },
        {
          startsAt: '2026-12-01T09:00:00.000Z',
          timeZone: 'America/New_York',
          price: { amountMinor: 5000, currency: 'JPY' },
          state: 'NO_SHOW',
        },
      ],
      intakeResponses: [],
    },
    care: {
      messages: [
        {
          sentAt: '2026-11-20T10:00:00.000Z',
          body: '"><script>alert(1)</script>\nzweite Zeile',
          authorRole: 'PATIENT',
        },
      ],
      notes: [{ versions: [{ version: 1, body: 'Befund & Plan' }], addenda: ['a', 'b'], signedAt: null }],
    },
    compliance: { consents: [{ title: { de: 'Datenschutz', en: 'Privacy' }, isStanding: true }] },
  },
};

/** The files of a ZIP by name (PKWARE APPNOTE 4.3: central directory from the end). */
function unzip(zip: Buffer): Map<string, string> {
  const files = new Map<string, string>();
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06'));
  for (let at = zip.readUInt32LE(end + 16); zip.toString('latin1', at, at + 4) === 'PK\x01\x02';) {
    const [packed, nameLength, extra, comment, local] = [
      zip.readUInt32LE(at + 20),
      zip.readUInt16LE(at + 28),
      zip.readUInt16LE(at + 30),
      zip.readUInt16LE(at + 32),
      zip.readUInt32LE(at + 42),
    ];
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    files.set(name, inflateRawSync(zip.subarray(from, from + packed)).toString('utf8'));
    at += 46 + nameLength + extra + comment;
  }
  return files;
}

describe('the archive', () => {
  it('holds a page to read, the data for machines, and a note on both', async () => {
    const files = unzip(await makeArchive(content));
    expect([...files.keys()]).toEqual(['index.html', 'data.json', 'README.txt']);
    expect(JSON.parse(files.get('data.json') ?? '')).toEqual({
      format: 'daraport-export',
      version: 1,
      requestedAt: '2026-11-20T12:00:00.000Z',
      readyAt: '2026-11-20T12:00:30.000Z',
      missing: ['billing'],
      parts: content.parts,
    });
  });

  it('shows people words, times in the zone they were agreed in, and money, without ids', async () => {
    const page = unzip(await makeArchive(content)).get('index.html') ?? '';
    for (const text of [
      '<html lang="de">',
      'Vorname',
      'Termine und Fragebögen',
      '20. November 2026 um 10:00 MEZ',
      '1. Dezember 2026 um 04:00 GMT-5',
      '119,00\u00a0€',
      '5.000\u00a0¥',
      'bestätigt',
      'nicht erschienen',
      'Keine Einträge.',
      'Befund &amp; Plan',
      '<dd>a, b</dd>',
      '<dd>Datenschutz</dd>',
      '<dd>ja</dd>',
    ]) {
      expect(page).toContain(text);
    }
    expect(page).not.toContain('<dt>Id</dt>');
    const english = unzip(await makeArchive({ ...content, locale: 'en' })).get('index.html') ?? '';
    expect(english).toContain('Given name');
    expect(english).toContain('<dd>Privacy</dd>');
  });

  it('says in every file what is missing', async () => {
    const files = unzip(await makeArchive(content));
    expect(files.get('index.html')).toContain('nicht enthalten:</strong> Zahlungen.');
    expect(files.get('README.txt')).toContain('nicht enthalten: Zahlungen.');
    const whole = unzip(await makeArchive({ ...content, locale: 'en', missing: [] }));
    expect(whole.get('index.html')).not.toContain('class="missing"');
    expect(whole.get('README.txt')).toContain('Nothing is missing.');
  });

  it('carries no script and lets none run, whatever people wrote', async () => {
    const page = unzip(await makeArchive(content)).get('index.html') ?? '';
    expect(page).not.toContain('<script');
    expect(page).not.toContain('<b>');
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(page).not.toMatch(/\b(src|href)="(?!#)/);
  });
});
