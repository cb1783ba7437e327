import { createPageTexts } from '@daraport/client';

/** The texts of every page, the first one's included; fetched with the first page behind the front door. */
export const { t, plural } = await createPageTexts({
  de: () => import('./de.ts').then((module) => module.de),
  en: () => import('./en.ts').then((module) => module.en),
});
