import { lines, until, when, whenForReader, type Both, type Facts } from './letter.ts';

export const appointmentConfirmed: Both = {
  de: (facts) => ({
    subject: `Ihr Termin bei ${facts.brand} ist bestätigt`,
    paragraphs: lines(
      `Ihr Termin${facts.withName ? ` mit ${facts.withName}` : ''} ist bestätigt.`,
      when(facts),
      whenForReader(facts),
      'Den Termin für Ihren Kalender finden Sie im Anhang. Im Portal sehen Sie alles Weitere und können ihn bei Bedarf absagen.',
    ),
    action: 'Termin ansehen',
  }),
  en: (facts) => ({
    subject: `Your appointment with ${facts.brand} is confirmed`,
    paragraphs: lines(
      `Your appointment${facts.withName ? ` with ${facts.withName}` : ''} is confirmed.`,
      when(facts),
      whenForReader(facts),
      'The attached file adds it to your calendar. The portal shows everything else, and lets you cancel if you need to.',
    ),
    action: 'See the appointment',
  }),
};

export const appointmentCancelled: Both = {
  de: (facts) => ({
    subject: `Ihr Termin bei ${facts.brand} wurde abgesagt`,
    paragraphs: lines(
      `Ihr Termin${facts.withName ? ` mit ${facts.withName}` : ''} findet nicht statt.`,
      when(facts),
      whenForReader(facts),
      'Die angehängte Datei entfernt ihn aus Ihrem Kalender. Einen neuen Termin finden Sie jederzeit im Portal.',
    ),
    action: 'Zum Portal',
  }),
  en: (facts) => ({
    subject: `Your appointment with ${facts.brand} was cancelled`,
    paragraphs: lines(
      `Your appointment${facts.withName ? ` with ${facts.withName}` : ''} will not take place.`,
      when(facts),
      whenForReader(facts),
      'The attached file removes it from your calendar. You can find a new time in the portal whenever you like.',
    ),
    action: 'Open the portal',
  }),
};

export const appointmentRescheduled: Both = {
  de: (facts) => ({
    subject: `Neue Zeit für Ihren Termin bei ${facts.brand}`,
    paragraphs: lines(
      `Ihr Termin${facts.withName ? ` mit ${facts.withName}` : ''} hat eine neue Zeit:`,
      when(facts),
      whenForReader(facts),
      'Die angehängte Datei ändert den Eintrag in Ihrem Kalender. Passt die neue Zeit nicht, hilft Ihnen das Portal weiter.',
    ),
    action: 'Termin ansehen',
  }),
  en: (facts) => ({
    subject: `A new time for your appointment with ${facts.brand}`,
    paragraphs: lines(
      `Your appointment${facts.withName ? ` with ${facts.withName}` : ''} has a new time:`,
      when(facts),
      whenForReader(facts),
      'The attached file changes the entry in your calendar. If the new time does not suit you, the portal helps you on.',
    ),
    action: 'See the appointment',
  }),
};

export const appointmentReminder: Both = {
  de: (facts) => ({
    subject: `Erinnerung an Ihren Termin bei ${facts.brand}`,
    paragraphs: lines(
      `Wir erinnern Sie an Ihren Termin${facts.withName ? ` mit ${facts.withName}` : ''}.`,
      when(facts),
      whenForReader(facts),
      'Im Portal finden Sie alles, was Sie für den Termin brauchen.',
    ),
    action: 'Termin ansehen',
  }),
  en: (facts) => ({
    subject: `Reminder of your appointment with ${facts.brand}`,
    paragraphs: lines(
      `This is a reminder of your appointment${facts.withName ? ` with ${facts.withName}` : ''}.`,
      when(facts),
      whenForReader(facts),
      'The portal has everything you need for it.',
    ),
    action: 'See the appointment',
  }),
};

const keptInGerman = (facts: Facts): string =>
  until(facts)
    ? `Wir halten diese Zeit bis ${until(facts)} für Sie frei.`
    : 'Wir halten diese Zeit eine Weile für Sie frei.';
const keptInEnglish = (facts: Facts): string =>
  until(facts) ? `We keep this time for you until ${until(facts)}.` : 'We keep this time for you for a while.';

export const waitlistOffer: Both = {
  de: (facts) => ({
    subject: `Ein Termin bei ${facts.brand} ist frei geworden`,
    paragraphs: lines(
      `Sie stehen auf der Warteliste${facts.withName ? ` von ${facts.withName}` : ''}. Diese Zeit passt zu Ihren Wünschen:`,
      when(facts),
      whenForReader(facts),
      keptInGerman(facts),
      'Passt sie nicht, geben Sie die Zeit im Portal weiter. Sie bleiben auf der Warteliste.',
    ),
    action: 'Zeit ansehen',
  }),
  en: (facts) => ({
    subject: `A time at ${facts.brand} has become free`,
    paragraphs: lines(
      `You are on the waiting list${facts.withName ? ` of ${facts.withName}` : ''}. This time suits your wishes:`,
      when(facts),
      whenForReader(facts),
      keptInEnglish(facts),
      'If it does not suit you after all, pass it on in the portal. You stay on the waiting list.',
    ),
    action: 'See the time',
  }),
};

export const appointmentMissed: Both = {
  de: (facts) => ({
    subject: `Sie haben Ihren Termin bei ${facts.brand} verpasst`,
    paragraphs: lines(
      `Zu Ihrem Termin${facts.withName ? ` mit ${facts.withName}` : ''} sind Sie leider nicht gekommen.`,
      when(facts),
      whenForReader(facts),
      'Im Portal sehen Sie, was das nach den Bedingungen Ihrer Buchung kostet. Stimmt es nicht, oder kam Ihnen etwas Wichtiges dazwischen? Dann schreiben Sie uns bitte innerhalb eines Tages.',
    ),
    action: 'Termin ansehen',
  }),
  en: (facts) => ({
    subject: `You missed your appointment with ${facts.brand}`,
    paragraphs: lines(
      `We are sorry that you did not come to your appointment${facts.withName ? ` with ${facts.withName}` : ''}.`,
      when(facts),
      whenForReader(facts),
      'The portal shows what this costs by the terms of your booking. Is it not right, or did something important come up? Then please write to us within a day.',
    ),
    action: 'See the appointment',
  }),
};

export const paymentDue: Both = {
  de: (facts) => ({
    subject: `Ihr Termin bei ${facts.brand} ist noch nicht bezahlt`,
    paragraphs: lines(
      `Dieser Termin${facts.withName ? ` mit ${facts.withName}` : ''} ist noch nicht bezahlt:`,
      when(facts),
      whenForReader(facts),
      until(facts)
        ? `Bitte bezahlen Sie ihn bis ${until(facts)}. Sonst sagen wir ihn ab, wie bei der Buchung vereinbart; kosten wird Sie das nichts.`
        : 'Bitte bezahlen Sie ihn, bevor er beginnt.',
    ),
    action: 'Termin bezahlen',
  }),
  en: (facts) => ({
    subject: `Your appointment with ${facts.brand} is not paid yet`,
    paragraphs: lines(
      `This appointment${facts.withName ? ` with ${facts.withName}` : ''} is not paid yet:`,
      when(facts),
      whenForReader(facts),
      until(facts)
        ? `Please pay for it until ${until(facts)}. Otherwise we cancel it, as agreed when you booked; that costs you nothing.`
        : 'Please pay for it before it begins.',
    ),
    action: 'Pay for the appointment',
  }),
};
