import { createPageTexts } from '../../i18n/page-texts.ts';

/** What the form says of the ages that a specialist sees; fetched with the pages that show it. */
export const audienceWords = await createPageTexts({
  de: () => import('./de.ts').then((module) => module.de),
  en: () => import('./en.ts').then((module) => module.en),
});
