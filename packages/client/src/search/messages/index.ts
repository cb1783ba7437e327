import { createI18n } from '../../i18n/i18n.ts';

/** The texts of the command palette and the entry that opens it. */
export const searchTexts = createI18n({
  de: () => import('./de.ts').then((module) => module.de),
  en: () => import('./en.ts').then((module) => module.en),
});
