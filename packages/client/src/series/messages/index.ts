import { createPageTexts } from '../../i18n/page-texts.ts';

/** What a series says; fetched with the pages that show one. */
export const seriesWords = await createPageTexts({
  de: () => import('./de.ts').then((module) => module.de),
  en: () => import('./en.ts').then((module) => module.en),
});
