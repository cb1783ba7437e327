import { createPageTexts } from '../../i18n/page-texts.ts';

/** What groups and their sessions say to whoever manages them; fetched with the pages that show one. */
export const groupWords = await createPageTexts({
  de: () => import('./de.ts').then((module) => module.de),
  en: () => import('./en.ts').then((module) => module.en),
});
