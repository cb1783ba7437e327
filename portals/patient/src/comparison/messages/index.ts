import { createPageTexts } from '@daraport/client';

/** What is said about a comparison; fetched while one runs. */
export const { t } = await createPageTexts({
  de: () => import('./de.ts').then((module) => module.de),
  en: () => import('./en.ts').then((module) => module.en),
});
