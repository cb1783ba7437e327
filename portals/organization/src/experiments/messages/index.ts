import { createPageTexts } from '@daraport/client';

/** What the page about comparisons says; fetched with it. */
export const { t, plural } = await createPageTexts({
  de: () => import('./de.ts').then((module) => module.de),
  en: () => import('./en.ts').then((module) => module.en),
});
