import { describe, expect, it } from 'vitest';
import { makeArchive, type ExportContent } from './archive.ts';
import { unzip } from './testing.ts';

const content: ExportContent = {
  locale: 'de',
  requestedAt: new Date('2026-11-20T12:00:00Z'),
  readyAt: new Date('2026-11-20T12:00:30Z'),
  missing: [],
  parts: {
    identity: {
      profile: [{ id: '1', givenName: 'Mara', familyName: '<b>Vogel</b>', locale: 'de', timeZone: 'Europe/Madrid' }],
    },
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
    billing: {
      quotes: [
        {
          lines: [{ label: { de: 'Sitzung', en: 'Session' }, amountMinor: 11900 }],
          totalMinor: 11900,
          currency: 'EUR',
        },
      ],
    },
    compliance: { consents: [{ title: { de: 'Datenschutz', en: 'Privacy' }, isStanding: true }] },
  },
};

describe('the archive', () => {
  it('holds a page to read, the data for machines, and a note on both', async () => {
    const files = unzip(await makeArchive(content));
    expect([...files.keys()]).toEqual(['index.html', 'data.json', 'README.txt']);
    expect(JSON.parse(files.get('data.json') ?? '')).toEqual({
      format: 'daraport-export',
      version: 1,
      requestedAt: '2026-11-20T12:00:00.000Z',
      readyAt: '2026-11-20T12:00:30.000Z',
      missing: [],
      parts: content.parts,
    });
  });

  it('shows people words, times in the zone they were agreed in, and money, without ids', async () => {
    const page = unzip(await makeArchive(content)).get('index.html') ?? '';
    for (const text of [
      '<html lang="de">',
      'Vorname',
      'Termine und Fragebögen',
      'Zusammengestellt am 20. November 2026 um 13:00 MEZ',
      '20. November 2026 um 10:00 MEZ',
      '1. Dezember 2026 um 04:00 GMT-5',
      '119,00\u00a0€',
      '5.000\u00a0¥',
      'bestätigt',
      'nicht erschienen',
      '<dt>Summe</dt><dd>119,00\u00a0€</dd>',
      '<dt>Sprache</dt><dd>Deutsch</dd>',
      'Keine Einträge.',
      'Befund &amp; Plan',
      '<dd>a, b</dd>',
      '<dd>Datenschutz</dd>',
      '<dd>ja</dd>',
    ]) {
      expect(page).toContain(text);
    }
    expect(page).not.toContain('<dt>Id</dt>');
    expect(page).not.toContain('Währung');
    const english = unzip(await makeArchive({ ...content, locale: 'en' })).get('index.html') ?? '';
    expect(english).toContain('Given name');
    expect(english).toContain('<dd>Privacy</dd>');
  });

  it('says in every file what is missing', async () => {
    const files = unzip(await makeArchive({ ...content, missing: ['billing'] }));
    expect(files.get('index.html')).toContain('nicht enthalten:</strong> Zahlungen.');
    expect(files.get('README.txt')).toContain('nicht enthalten: Zahlungen.');
    expect(files.get('data.json')).toContain('"missing": [\n    "billing"\n  ]');
    const whole = unzip(await makeArchive({ ...content, locale: 'en' }));
    expect(whole.get('index.html')).not.toContain('class="missing"');
    expect(whole.get('README.txt')).toContain('Nothing is missing.');
  });

  it('leaves alone what people wrote, also when it reads like a code', async () => {
    const messages = [{ body: 'READ' }, { body: 'patient', writtenBy: 'patient' }];
    const page = unzip(await makeArchive({ ...content, parts: { care: { messages } } })).get('index.html') ?? '';
    for (const text of ['READ', 'patient', 'Ihnen']) expect(page).toContain(`<td>${text}</td>`);
  });

  it('carries no script and lets none run, whatever people wrote', async () => {
    const page = unzip(await makeArchive(content)).get('index.html') ?? '';
    expect(page).not.toContain('<script');
    expect(page).not.toContain('<b>');
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(page).not.toMatch(/\b(src|href)="(?!#)/);
  });
});
