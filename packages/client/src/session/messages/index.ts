import { createPageTexts } from '../../i18n/page-texts.ts';

/** What signing in and the legal texts say; fetched with the pages that say it. */
export const sessionWords = await createPageTexts({
  de: () => import('./de.ts').then((module) => module.de),
  en: () => import('./en.ts').then((module) => module.en),
});
