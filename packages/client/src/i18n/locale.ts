import { LOCALES, type Locale } from './i18n.ts';

const KEY = 'daraport-locale';

/** The language to begin with: chosen in this browser before, then what the gateway wrote into the page, then German. */
export function initialLocale(stored: string | null, fromPage: string | null): Locale {
  return asLocale(stored) ?? asLocale(fromPage) ?? 'de';
}

/** `de-AT` is `de`; a language that the portals do not speak is undefined. */
export function asLocale(tag: string | null | undefined): Locale | undefined {
  const language = tag?.split('-')[0]?.toLowerCase();
  return LOCALES.find((locale) => locale === language);
}

/** The language chosen in this browser, or null; a browser that forbids storage has none. */
export function storedLocale(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** Keeps the choice for this browser; does nothing where storage is forbidden. */
export function storeLocale(locale: Locale): void {
  try {
    localStorage.setItem(KEY, locale);
  } catch {
    return;
  }
}
