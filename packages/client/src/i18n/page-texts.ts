import { createI18n, type I18n, type Locale, type Sources, type Texts } from './i18n.ts';

/** The language of the portal, and whether its brand says `du`. */
interface Tongue {
  readonly locale: Locale;
  readonly isInformal: boolean;
}

let tongue: Tongue = { locale: 'de', isInformal: false };
const loaded = new Set<Pick<I18n<Texts>, 'use'>>();

/**
 * The texts of a group of pages, fetched with them instead of at the start. A page imports them as
 * `export const { t, plural } = await createPageTexts({ de: () => import('./de.ts')…, en: … })`, so that it is never
 * shown without its words; a later change of language reaches them like all others.
 */
export async function createPageTexts<D extends Texts>(sources: Sources<D>): Promise<I18n<D>> {
  const texts = createI18n(sources);
  loaded.add(texts);
  await texts.use(tongue.locale, tongue.isInformal);
  return texts;
}

/** Makes these texts, and those of every page fetched so far or later, speak that language. */
export async function speakEverywhere(
  texts: readonly Pick<I18n<Texts>, 'use'>[],
  locale: Locale,
  isInformal: boolean,
): Promise<void> {
  tongue = { locale, isInformal };
  await Promise.all([...texts, ...loaded].map((each) => each.use(locale, isInformal)));
}
