import type { Dictionary } from '@daraport/client';
import type { de } from './de.ts';

/** What visitors are asked about a comparison. */
export const en: Dictionary<typeof de> = {
  title: 'May we compare?',
  text: 'If you agree, we show you one of several ways to an appointment at random and count whether a booking follows. For that a random number stays in your browser for 90 days, without your name and without anything about your health.',
  accept: 'I agree',
  decline: 'No, thank you',
  joined: 'Thank you. You can take this back at any time at the bottom of the page.',
  failed: 'That did not work. Please try again.',
  leave: 'Take part in the comparison no longer',
  left: 'You take part no longer. What was counted is deleted.',
};
