import { expect, it } from 'vitest';
import { brandChecklist } from './rules.ts';

const words = { de: 'Wort', en: 'Word' };
const ready = {
  brand: { locales: ['de', 'en'] },
  domains: [{ host: 'haus.example', portal: null }],
  legalTexts: ['TERMS', 'PRIVACY', 'IMPRINT'].map((kind) => ({ kind, title: words, body: words })),
  hasMailServer: true,
};
const missing = (facts: Partial<typeof ready>) =>
  Object.fromEntries(brandChecklist({ ...ready, ...facts }).map((item) => [item.key, item.missing]));

it('misses nothing of a brand that has it all', () => {
  expect(missing({})).toEqual({ DOMAIN: [], LEGAL_TEXTS: [], MAIL_SERVER: [] });
});

it('names every text that is not written in a language the brand speaks', () => {
  const [terms, privacy] = ready.legalTexts;
  const halfWritten = [terms, { ...privacy, kind: 'PRIVACY', title: words, body: { de: 'Wort', en: ' ' } }];
  expect(missing({ legalTexts: halfWritten as typeof ready.legalTexts }).LEGAL_TEXTS).toEqual([
    'PRIVACY:en',
    'IMPRINT:de',
    'IMPRINT:en',
  ]);
  expect(missing({ brand: { locales: ['de'] }, legalTexts: [] }).LEGAL_TEXTS).toEqual([
    'TERMS:de',
    'PRIVACY:de',
    'IMPRINT:de',
  ]);
});

it('misses a host that is not one portal’s alone, and a mail server', () => {
  expect(
    missing({ domains: [{ host: 'fach.example', portal: 'SPECIALIST' as never }], hasMailServer: false }),
  ).toMatchObject({
    DOMAIN: ['HOST'],
    MAIL_SERVER: ['SMTP_URL'],
  });
});
