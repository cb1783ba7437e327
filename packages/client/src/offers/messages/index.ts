import { createPageTexts } from '../../i18n/page-texts.ts';

/** What the forms of a profile's facts and prices say; fetched with the pages that show one. */
export const offerWords = await createPageTexts({
  de: () => import('./de.ts').then((module) => module.de),
  en: () => import('./en.ts').then((module) => module.en),
});
