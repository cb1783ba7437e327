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
  /** Adds texts that came later, with the page that says them; resolves once they are spoken. */
  readonly add: (part: Sources<Texts>) => Promise<void>;
}

/** Where each language's dictionary is loaded from; each is a chunk of its own. */
export interface Sources<D extends Texts> {
  readonly de: () => Promise<D>;
  readonly en: () => Promise<Dictionary<D>>;
  /** German texts that differ when a brand says `du`. */
  readonly informal?: () => Promise<PartOf<D>>;
}

interface Tongue {
  readonly locale: Locale;
  readonly isInformal: boolean;
}

/** `createI18n({ de: () => import('./de.ts').then((m) => m.de), en: … })`: typed, lazy per language. */
export function createI18n<D extends Texts>(sources: Sources<D>): I18n<D> {
  const parts: Sources<Texts>[] = [sources];
  const [spoken, setSpoken] = createSignal<{ locale: Locale; texts: Record<string, string> }>({
    locale: 'de',
    texts: {},
  });
  let wanted: Tongue | undefined;
  const t = (path: string, parameters: Parameters = {}) => fill(spoken().texts[path] ?? '', parameters);
  /** Loads all parts; begins again when language or parts changed meanwhile, so that the last one who asks is right. */
  const speak = async (): Promise<void> => {
    const tongue = wanted;
    const count = parts.length;
    if (!tongue) return;
    const texts = await Promise.all(parts.map((part) => textsOf(part, tongue)));
    if (tongue !== wanted || count !== parts.length) return speak();
    setSpoken({ locale: tongue.locale, texts: Object.assign({}, ...texts) as Record<string, string> });
  };
  return {
    t,
    plural: (path, count, parameters) => {
      const { locale } = spoken();
      return t(`${path}.${pluralForm(locale, count)}`, { count: formatCount(locale, count), ...parameters });
    },
    use: (locale, isInformal = false) => {
      wanted = { locale, isInformal };
      return speak();
    },
    add: async (part) => {
      // What cannot be loaded does not join: it would keep all others from speaking another language.
      if (wanted) await textsOf(part, wanted);
      parts.push(part);
      await speak();
    },
  };
}

/** One part by dotted path, the `du` texts over the formal ones where the brand says so. */
async function textsOf(part: Sources<Texts>, { locale, isInformal }: Tongue): Promise<Record<string, string>> {
  const base = await part[locale]();
  const over = isInformal && locale === 'de' ? await part.informal?.() : undefined;
  return { ...flatten(base), ...(over && flatten(over)) } as Record<string, string>;
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
