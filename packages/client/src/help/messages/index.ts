import { createPageTexts } from '../../i18n/page-texts.ts';

/** The texts around the articles; fetched with the help centre. */
export const helpTexts = await createPageTexts({
  de: () => import('./de.ts').then((module) => module.de),
  en: () => import('./en.ts').then((module) => module.en),
});
