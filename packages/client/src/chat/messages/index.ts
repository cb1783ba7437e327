import { createPageTexts } from '../../i18n/page-texts.ts';

/** What the page of messages says; fetched with it. */
export const { t } = await createPageTexts({
  de: () => import('./de.ts').then((module) => module.de),
  en: () => import('./en.ts').then((module) => module.en),
});
