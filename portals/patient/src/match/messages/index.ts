import { createPageTexts } from '@daraport/client';

/** What the pages about the guided search say; fetched with them. */
export const { t, plural } = await createPageTexts({
  de: () => import('./de.ts').then((module) => module.de),
  en: () => import('./en.ts').then((module) => module.en),
});
