import { lines, when, whenForReader, type Both, type Facts } from './letter.ts';
import type { Template } from './templates.ts';

const takenInGerman = ({ seats, seatsTaken }: Facts): string =>
  seatsTaken === '0' ? 'Noch hat niemand einen Platz gebucht.' : `Vergeben sind ${seatsTaken} von ${seats} Plätzen.`;
const takenInEnglish = ({ seats, seatsTaken }: Facts): string =>
  seatsTaken === '0' ? 'Nobody has booked a seat yet.' : `${seatsTaken} of ${seats} seats are taken.`;

/** What the same news say to whoever leads a group, of a session of hers. */
export const ofGroup: Partial<Record<Template, Both>> = {
  appointmentConfirmed: {
    de: (facts) => ({
      subject: `Neuer Gruppentermin bei ${facts.brand}`,
      paragraphs: lines(
        'In Ihrem Kalender ist ein Gruppentermin angelegt.',
        when(facts),
        whenForReader(facts),
        'Den Termin für Ihren Kalender finden Sie im Anhang. Im Portal sehen Sie, wie viele Plätze vergeben sind.',
      ),
      action: 'Gruppentermin ansehen',
    }),
    en: (facts) => ({
      subject: `A new group session at ${facts.brand}`,
      paragraphs: lines(
        'A group session was scheduled in your calendar.',
        when(facts),
        whenForReader(facts),
        'The attached file adds it to your calendar. The portal shows how many seats are taken.',
      ),
      action: 'See the session',
    }),
  },
  appointmentCancelled: {
    de: (facts) => ({
      subject: `Ihr Gruppentermin bei ${facts.brand} wurde abgesagt`,
      paragraphs: lines(
        'Ihr Gruppentermin findet nicht statt. Wer einen Platz hatte, ist benachrichtigt.',
        when(facts),
        whenForReader(facts),
        'Die angehängte Datei entfernt ihn aus Ihrem Kalender.',
      ),
      action: 'Zum Portal',
    }),
    en: (facts) => ({
      subject: `Your group session at ${facts.brand} was cancelled`,
      paragraphs: lines(
        'Your group session will not take place. Whoever had a seat was told.',
        when(facts),
        whenForReader(facts),
        'The attached file removes it from your calendar.',
      ),
      action: 'Open the portal',
    }),
  },
  appointmentRescheduled: {
    de: (facts) => ({
      subject: `Neue Zeit für Ihren Gruppentermin bei ${facts.brand}`,
      paragraphs: lines(
        'Ihr Gruppentermin hat eine neue Zeit. Wer einen Platz hat, ist benachrichtigt.',
        when(facts),
        whenForReader(facts),
        'Die angehängte Datei ändert den Eintrag in Ihrem Kalender.',
      ),
      action: 'Gruppentermin ansehen',
    }),
    en: (facts) => ({
      subject: `A new time for your group session at ${facts.brand}`,
      paragraphs: lines(
        'Your group session has a new time. Whoever has a seat was told.',
        when(facts),
        whenForReader(facts),
        'The attached file changes the entry in your calendar.',
      ),
      action: 'See the session',
    }),
  },
  appointmentReminder: {
    de: (facts) => ({
      subject: `Erinnerung an Ihren Gruppentermin bei ${facts.brand}`,
      paragraphs: lines(
        'Wir erinnern Sie an Ihren Gruppentermin.',
        when(facts),
        whenForReader(facts),
        takenInGerman(facts),
      ),
      action: 'Gruppentermin ansehen',
    }),
    en: (facts) => ({
      subject: `Reminder of your group session at ${facts.brand}`,
      paragraphs: lines(
        'This is a reminder of your group session.',
        when(facts),
        whenForReader(facts),
        takenInEnglish(facts),
      ),
      action: 'See the session',
    }),
  },
};
