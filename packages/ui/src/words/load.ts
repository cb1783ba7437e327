import type { UiWords } from './words.ts';

/** The parts' own words by language, each a file of its own that is fetched when it is spoken. */
export const uiWords = {
  de: (): Promise<UiWords> => import('./de.ts').then((module) => module.de),
  en: (): Promise<UiWords> => import('./en.ts').then((module) => module.en),
};
