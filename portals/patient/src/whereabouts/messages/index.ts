import { createPageTexts } from '@daraport/client';

/** What is asked of the place of a visit from afar; fetched with the pages that ask it. */
export const { t } = await createPageTexts({
  de: () => import('./de.ts').then((module) => module.de),
  en: () => import('./en.ts').then((module) => module.en),
});
