import { createPageTexts } from '../../i18n/page-texts.ts';

/** What changing an appointment says; fetched with the pages that offer it. */
export const changeWords = await createPageTexts({
  de: () => import('./de.ts').then((module) => module.de),
  en: () => import('./en.ts').then((module) => module.en),
});
