import { createPageTexts } from '../../i18n/page-texts.ts';

/** The texts of the command palette and the entry that opens it. */
export const searchTexts = await createPageTexts({
  de: () => import('./de.ts').then((module) => module.de),
  en: () => import('./en.ts').then((module) => module.en),
});
