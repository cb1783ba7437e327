import { flatten } from '@solid-primitives/i18n';
import { createSignal } from 'solid-js';

/** The languages of the portals; German first, it is the one the products start in. */
export const LOCALES = ['de', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** A tree of texts; `{name}` stands for a parameter, `{ one, other }` is a text that depends on a number. */
export interface Texts {
  readonly [key: string]: string | Texts;
}

/** The same tree in another language: `export const en: Dictionary<typeof de> = {…}` fails to compile on a gap. */
export type Dictionary<D> = { readonly [K in keyof D]: D[K] extends string ? string : Dictionary<D[K]> };

type PartOf<D> = { readonly [K in keyof D]?: D[K] extends string ? string : PartOf<D[K]> };

/** Dotted paths of all texts. */
export type TextPath<D> = {
  [K in keyof D & string]: D[K] extends string ? K : `${K}.${TextPath<D[K]>}`;
}[keyof D & string];

/** Dotted paths of all texts that depend on a number. */
export type PluralPath<D> = {
  [K in keyof D & string]: D[K] extends { one: string; other: string }
    ? K
    : D[K] extends string
      ? never
      : `${K}.${PluralPath<D[K]>}`;
}[keyof D & string];

export type Parameters = Readonly<Record<string, string | number>>;

/** The texts of a portal or room. `t` and `plural` are reactive: a change of language repaints what reads them. */
export interface I18n<D> {
  readonly t: (path: TextPath<D>, parameters?: Parameters) => string;
  readonly plural: (path: PluralPath<D>, count: number, parameters?: Parameters) => string;
  /** Loads and shows a language; `isInformal` puts the `du` texts over the formal ones where there are any. */
  readonly use: (locale: Locale, isInformal?: boolean) => Promise<void>;
}

/** Where each language's dictionary is loaded from; each is a chunk of its own. */
export interface Sources<D extends Texts> {
  readonly de: () => Promise<D>;
  readonly en: () => Promise<Dictionary<D>>;
  /** German texts that differ when a brand says `du`. */
  readonly informal?: () => Promise<PartOf<D>>;
}

/** `createI18n({ de: () => import('./de.ts').then((m) => m.de), en: … })`: typed, lazy per language. */
export function createI18n<D extends Texts>(sources: Sources<D>): I18n<D> {
  const [texts, setTexts] = createSignal<Record<string, string>>({});
  const [current, setCurrent] = createSignal<Locale>('de');
  const t = (path: string, parameters: Parameters = {}) => fill(texts()[path] ?? '', parameters);
  return {
    t,
    plural: (path, count, parameters) =>
      t(`${path}.${pluralForm(current(), count)}`, { count: formatCount(current(), count), ...parameters }),
    use: async (locale, isInformal = false) => {
      const base = await sources[locale]();
      const over = isInformal && locale === 'de' ? await sources.informal?.() : undefined;
      setCurrent(locale);
      setTexts({
        ...(flatten(base) as Record<string, string>),
        ...(over && (flatten(over) as Record<string, string>)),
      });
    },
  };
}

/** Puts the parameters in: `Hallo {name}`. An unknown one stays as it stands, so that the gap is seen. */
export function fill(text: string, parameters: Parameters): string {
  return text.replaceAll(/\{(\w+)\}/g, (hole, name: string) => String(parameters[name] ?? hole));
}

/** `one` or `other`, the two forms German and English have. */
export function pluralForm(locale: Locale, count: number): 'one' | 'other' {
  return new Intl.PluralRules(locale).select(count) === 'one' ? 'one' : 'other';
}

const formatCount = (locale: Locale, count: number) => new Intl.NumberFormat(locale).format(count);
