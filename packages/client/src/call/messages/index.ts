import { createPageTexts } from '../../i18n/page-texts.ts';

/** What a call says; fetched with the pages that say it. */
export const callWords = await createPageTexts({
  de: () => import('./de.ts').then((module) => module.de),
  en: () => import('./en.ts').then((module) => module.en),
});
