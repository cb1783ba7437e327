import { createPageTexts } from '@daraport/client';

/** What the pages about requests for a time say; fetched with them. */
export const { t, plural } = await createPageTexts({
  de: () => import('./de.ts').then((module) => module.de),
  en: () => import('./en.ts').then((module) => module.en),
});
