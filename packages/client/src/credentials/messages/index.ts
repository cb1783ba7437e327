import { createPageTexts } from '../../i18n/page-texts.ts';

/** What credentials say in the portals of specialists and of those who decide; fetched with the pages that show one. */
export const credentialWords = await createPageTexts({
  de: () => import('./de.ts').then((module) => module.de),
  en: () => import('./en.ts').then((module) => module.en),
});
