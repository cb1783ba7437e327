import type { Both } from './letter.ts';

export const experimentStopped: Both = {
  de: ({ brand }) => ({
    subject: `Ein Vergleich bei ${brand} wurde beendet`,
    paragraphs: [
      'Einer der verglichenen Wege zum Termin ist sicher schlechter, als Sie es zulassen wollten. Der Vergleich hat sich deshalb selbst beendet.',
      'Alle sehen wieder den Weg, der für die Marke eingestellt ist.',
    ],
    action: 'Ergebnis ansehen',
  }),
  en: ({ brand }) => ({
    subject: `A comparison at ${brand} has ended`,
    paragraphs: [
      'One of the compared ways to an appointment is surely worse than you wanted to allow. The comparison has therefore ended by itself.',
      'Everyone sees the way again that is set for the brand.',
    ],
    action: 'See the result',
  }),
};
