import { createPageTexts } from '../../i18n/page-texts.ts';

/** The texts of the first steps; fetched with what lives behind every page. */
export const tourTexts = await createPageTexts({
  de: () => import('./de.ts').then((module) => module.de),
  en: () => import('./en.ts').then((module) => module.en),
});
