import { asksFor, type Piece } from '@daraport/client/words';

/** A dictionary by dotted key. */
export type Flat = Readonly<Record<string, string>>;

/** `{ nav: { home: 'Start' } }` as `{ 'nav.home': 'Start' }`. */
export function flat(tree: object, path = ''): Flat {
  return Object.assign(
    {},
    ...Object.entries(tree).map(([key, value]: [string, unknown]) =>
      typeof value === 'object' && value !== null ? flat(value, `${path}${key}.`) : { [path + key]: String(value) },
    ),
  ) as Flat;
}

/** Where two languages of one dictionary do not say the same: a key or a parameter of one alone, and empty texts. */
export function differencesOf(de: Flat, en: Flat): string[] {
  const keys = [...new Set([...Object.keys(de), ...Object.keys(en)])];
  return keys.flatMap((key) => {
    const german = de[key];
    const english = en[key];
    if (german === undefined) return [`${key} is missing in German`];
    if (english === undefined) return [`${key} is missing in English`];
    if (german.trim() === '' || english.trim() === '') return [`${key} is empty`];
    const [here, there] = [parametersOf(german), parametersOf(english)];
    // "One day" needs no figure where the other language writes "1 Tag".
    const isSame = key.endsWith('.one') || here === there;
    return isSame ? [] : [`${key} has ${here || 'no parameter'} in German and ${there || 'none'} in English`];
  });
}

const parametersOf = (text: string): string =>
  [...new Set(Array.from(text.matchAll(/\{\w+\}/g), ([hole]) => hole))].toSorted().join(' ');

/** Keys that no piece of code asks for. */
export function unusedOf(keys: readonly string[], pieces: readonly Piece[]): string[] {
  const whole = new Set(pieces.filter(({ isHead }) => !isHead).map(({ text }) => text));
  const heads = pieces.filter(({ isHead }) => isHead);
  return keys.filter((key) => {
    const isAsked = [key, key.replace(/\.(?:one|other)$/, '')].some((each) => whole.has(each));
    return !isAsked && !heads.some((piece) => asksFor(piece, key));
  });
}

/** Names of a tree of words, at any depth, that no code reads as a property. */
export function unreadOf(words: object, properties: ReadonlySet<string>): string[] {
  return Object.entries(words).flatMap(([name, value]: [string, unknown]) => [
    ...(properties.has(name) ? [] : [name]),
    ...(typeof value === 'object' && value !== null ? unreadOf(value, properties) : []),
  ]);
}
