import { createI18n } from '../../i18n/i18n.ts';

/** The texts around the articles. */
export const helpTexts = createI18n({
  de: () => import('./de.ts').then((module) => module.de),
  en: () => import('./en.ts').then((module) => module.en),
});
