import { createPageTexts } from '../../i18n/page-texts.ts';

/** What the pages about tokens and rights say; fetched with the pages that say it. */
export const tokenWords = await createPageTexts({
  de: () => import('./de.ts').then((module) => module.de),
  en: () => import('./en.ts').then((module) => module.en),
});
