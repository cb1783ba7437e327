/** Codes that CLDR names although ISO 3166-1 gives them to no country: groups of countries, and codes for tests. */
const noCountry = new Set(['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ']);
const names = (locale: string) => new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' });
const english = names('en');

/** Whether the text is a country's code (ISO 3166-1 alpha-2, capital letters). */
export const isCountry = (code: string): boolean =>
  /^[A-Z]{2}$/.test(code) && !noCountry.has(code) && english.of(code) !== undefined;

/** Whether the text names where a licence may hold: a country, or a part of one (ISO 3166-2, as `DE-BE`). */
export const isJurisdiction = (code: string): boolean =>
  /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/.test(code) && isCountry(code.slice(0, 2));

/** A jurisdiction in words: the country's name, and the code of its part where there is one. */
export function jurisdictionName(code: string, locale: string): string {
  const [country = '', part] = code.split('-');
  const name = names(locale).of(country) ?? country;
  return part ? `${name} (${part})` : name;
}

/** Every country's code with its name in that language, in its order. */
export function countries(locale: string): { readonly code: string; readonly name: string }[] {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
  const called = names(locale);
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter(isCountry)
    .map((code) => ({ code, name: called.of(code) ?? code }))
    .sort((a, b) => a.name.localeCompare(b.name, locale));
}
