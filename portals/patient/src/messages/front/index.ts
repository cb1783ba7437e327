import { createI18n } from '@daraport/client';

/** The texts of a visitor's first page, loaded before anything is drawn. */
export const frontTexts = createI18n({
  de: () => import('./de.ts').then((module) => module.de),
  en: () => import('./en.ts').then((module) => module.en),
});

export const { t, plural } = frontTexts;
