import type { OwnWords } from './context.tsx';

interface TourWords {
  readonly tourStep: (position: number, count: number) => string;
  readonly tourSkip: string;
}

/** What the first steps say beside their own texts. */
export const tourWords: OwnWords<TourWords> = {
  de: {
    tourStep: (position, count) => `${position} von ${count}`,
    tourSkip: 'Überspringen',
  },
  en: {
    tourStep: (position, count) => `${position} of ${count}`,
    tourSkip: 'Skip',
  },
};
