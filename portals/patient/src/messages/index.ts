import { createI18n } from '@daraport/client';

/** The texts of the patient portal. */
export const texts = createI18n({
  de: () => import('./de.ts').then((module) => module.de),
  en: () => import('./en.ts').then((module) => module.en),
});

export const { t, plural } = texts;
