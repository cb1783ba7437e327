import { describe, expect, it } from 'vitest';
import { createI18n, fill, pluralForm, type Dictionary } from './i18n.ts';
import { asLocale, initialLocale } from './locale.ts';

const de = { hello: 'Guten Tag, {name}', mail: { one: '{count} Nachricht', other: '{count} Nachrichten' } };
const en: Dictionary<typeof de> = {
  hello: 'Hello, {name}',
  mail: { one: '{count} message', other: '{count} messages' },
};

const i18n = () =>
  createI18n({
    de: () => Promise.resolve(de),
    en: () => Promise.resolve(en),
    informal: () => Promise.resolve({ hello: 'Hallo, {name}' }),
  });

describe('the texts of a portal', () => {
  it('speak the language in use, with parameters', async () => {
    const { t, use } = i18n();
    await use('de');
    expect(t('hello', { name: 'Lena' })).toBe('Guten Tag, Lena');
    await use('en');
    expect(t('hello', { name: 'Lena' })).toBe('Hello, Lena');
  });

  it('choose the form by the number, written as the language does', async () => {
    const { plural, use } = i18n();
    await use('de');
    expect(plural('mail', 1)).toBe('1 Nachricht');
    expect(plural('mail', 1200)).toBe('1.200 Nachrichten');
  });

  it('say du where the brand does, and Sie where that has no text of its own', async () => {
    const { t, plural, use } = i18n();
    await use('de', true);
    expect(t('hello', { name: 'Lena' })).toBe('Hallo, Lena');
    expect(plural('mail', 0)).toBe('0 Nachrichten');
  });

  it('show a missing parameter instead of hiding it', () => {
    expect(fill('{a} and {b}', { a: 1 })).toBe('1 and {b}');
    expect(pluralForm('en', 2)).toBe('other');
  });
});

describe('the language to begin with', () => {
  it('is the one chosen here before, then the page’s, then German', () => {
    expect(initialLocale('en', 'de')).toBe('en');
    expect(initialLocale(null, 'en-GB')).toBe('en');
    expect(initialLocale('fr', 'xx')).toBe('de');
    expect(asLocale('de-AT')).toBe('de');
  });
});
