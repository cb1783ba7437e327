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

  it('are added with the page that says them, in the language in use, and follow its change', async () => {
    const { t, use, add } = i18n();
    await use('en');
    await add({
      de: () => Promise.resolve({ 'page.bye': 'Tschüs' }),
      en: () => Promise.resolve({ 'page.bye': 'Bye' }),
    });
    const say = t as (path: string) => string;
    expect(say('page.bye')).toBe('Bye');
    expect(t('hello', { name: 'Lena' })).toBe('Hello, Lena');
    await use('de');
    expect(say('page.bye')).toBe('Tschüs');
  });

  it('speak the language asked for last, whichever arrives first', async () => {
    const late = Promise.withResolvers<typeof de>();
    const { t, use, add } = createI18n({ de: () => late.promise, en: () => Promise.resolve(en) });
    const german = use('de');
    const english = use('en');
    const added = add({ de: () => Promise.resolve({ extra: 'mehr' }), en: () => Promise.resolve({ extra: 'more' }) });
    late.resolve(de);
    await Promise.all([german, english, added]);
    expect(t('hello', { name: 'Lena' })).toBe('Hello, Lena');
    expect((t as (path: string) => string)('extra')).toBe('more');
  });

  it('go on without a part that could not be loaded', async () => {
    const { t, use, add } = i18n();
    await use('de');
    const gone = () => Promise.reject(new Error('gone'));
    await expect(add({ de: gone, en: gone })).rejects.toThrow('gone');
    await use('en');
    expect(t('hello', { name: 'Lena' })).toBe('Hello, Lena');
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
