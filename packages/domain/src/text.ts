/** The languages of every text a person reads. */
export const locales = ['de', 'en'] as const;
export type Locale = (typeof locales)[number];

/** A text in every language. */
export type Words = Readonly<Record<Locale, string>>;

/** The first supported language of an Accept-Language header (RFC 9110 §12.5.4), or the fallback. */
export function preferredLocale(acceptLanguage: string | undefined, fallback: Locale): Locale {
  const ranked = (acceptLanguage ?? '')
    .slice(0, 200)
    .split(',')
    .map((part) => {
      const [tag = '', quality] = part.trim().split(';q=');
      return { language: tag.slice(0, 2).toLowerCase(), quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  const match = ranked.find(({ language }) => (locales as readonly string[]).includes(language));
  return (match?.language as Locale | undefined) ?? fallback;
}

/** A path on the own host: never another host, never a control character, at most 500 characters. */
export const isReturnPath = (path: string): boolean => /^\/(?![/\\])[^\\\s\p{Cc}]{0,499}$/u.test(path);
