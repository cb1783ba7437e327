import type { Locale } from '@daraport/domain';
import { isSameClock, spokenInstant, spokenMoney, spokenZone } from './format.ts';

/** Every mail there is. */
export const templateNames = [
  'appointmentConfirmed',
  'appointmentCancelled',
  'appointmentRescheduled',
  'appointmentReminder',
  'intakeMissing',
  'messageWaiting',
  'exportReady',
  'paymentRefunded',
  'magicLink',
  'accountExists',
] as const;
export type Template = (typeof templateNames)[number];

/** What a template may speak of. All optional: a mail is worth sending without a detail, and never breaks for one. */
export interface Facts {
  readonly locale: Locale;
  readonly brand: string;
  /** Where its button leads. */
  readonly url?: string | undefined;
  /** With whom the appointment is. */
  readonly withName?: string | undefined;
  /** ISO instant and IANA zone of the appointment, as it was agreed. */
  readonly startsAt?: string | undefined;
  readonly timeZone?: string | undefined;
  /** The zone the reader lives by now; where its clock differs, that time is said too. */
  readonly readerZone?: string | undefined;
  readonly amountMinor?: string | undefined;
  readonly currency?: string | undefined;
}

/** A mail's words, before it becomes text and HTML. */
export interface Letter {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  /** What the button says; shown with `url`. */
  readonly action?: string;
}

type Write = (facts: Facts) => Letter;
type Both = Readonly<Record<Locale, Write>>;

const when = ({ startsAt, timeZone, locale }: Facts): string | undefined =>
  startsAt && timeZone ? spokenInstant(startsAt, timeZone, locale) : undefined;

/** The same instant by the reader's own clock, where that is another one. */
export const whenForReader = ({ startsAt, timeZone, readerZone, locale }: Facts): string | undefined => {
  if (!startsAt || !timeZone || !readerZone || isSameClock(startsAt, timeZone, readerZone)) return undefined;
  const own = `${spokenInstant(startsAt, readerZone, locale)} (${spokenZone(readerZone)})`;
  return { de: `In Ihrer Zeitzone: ${own}`, en: `In your time zone: ${own}` }[locale];
};

const amount = ({ amountMinor, currency, locale }: Facts): string | undefined =>
  amountMinor && currency ? spokenMoney(amountMinor, currency, locale) : undefined;

const lines = (...all: (string | undefined)[]): string[] => all.filter((line): line is string => Boolean(line));

const appointmentConfirmed: Both = {
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

const appointmentCancelled: Both = {
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

const appointmentRescheduled: Both = {
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

const appointmentReminder: Both = {
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

const intakeMissing: Both = {
  de: (facts) => ({
    subject: `Fragen vor Ihrem Termin bei ${facts.brand}`,
    paragraphs: lines('Ihre Antworten auf die Fragen vor Ihrem Termin fehlen noch.', when(facts), whenForReader(facts)),
    action: 'Fragen beantworten',
  }),
  en: (facts) => ({
    subject: `Questions before your appointment with ${facts.brand}`,
    paragraphs: lines('We still need your answers before your appointment.', when(facts), whenForReader(facts)),
    action: 'Answer the questions',
  }),
};

const messageWaiting: Both = {
  de: ({ brand }) => ({
    subject: `Neue Nachricht für Sie bei ${brand}`,
    paragraphs: [
      'Im Portal wartet eine neue Nachricht auf Sie.',
      'Zu Ihrem Schutz steht ihr Inhalt nicht in dieser E-Mail.',
    ],
    action: 'Nachricht lesen',
  }),
  en: ({ brand }) => ({
    subject: `A new message for you at ${brand}`,
    paragraphs: [
      'A new message is waiting for you in the portal.',
      'For your protection, this e-mail does not contain it.',
    ],
    action: 'Read the message',
  }),
};

const exportReady: Both = {
  de: ({ brand }) => ({
    subject: `Ihre Daten bei ${brand} stehen bereit`,
    paragraphs: [
      'Die angeforderte Kopie Ihrer Daten ist fertig. Sie können sie im Portal herunterladen, solange der Link gilt.',
    ],
    action: 'Zum Download',
  }),
  en: ({ brand }) => ({
    subject: `Your data at ${brand} is ready`,
    paragraphs: [
      'The copy of your data you asked for is ready. You can download it in the portal while the link is valid.',
    ],
    action: 'Go to the download',
  }),
};

const paymentRefunded: Both = {
  de: (facts) => ({
    subject: `Erstattung von ${facts.brand}`,
    paragraphs: lines(
      amount(facts) ? `Wir haben Ihnen ${amount(facts)} erstattet.` : 'Wir haben Ihnen eine Zahlung erstattet.',
      'Bis der Betrag auf Ihrem Konto erscheint, vergehen je nach Bank fünf bis zehn Werktage.',
    ),
    action: 'Zahlungen ansehen',
  }),
  en: (facts) => ({
    subject: `Refund from ${facts.brand}`,
    paragraphs: lines(
      amount(facts) ? `We have refunded you ${amount(facts)}.` : 'We have refunded you a payment.',
      'Depending on your bank it takes five to ten working days to arrive.',
    ),
    action: 'See payments',
  }),
};

const magicLink: Both = {
  de: ({ brand }) => ({
    subject: `Ihr Anmeldelink für ${brand}`,
    paragraphs: [
      'Mit diesem Link melden Sie sich ohne Passwort an. Er gilt 15 Minuten und nur einmal.',
      'Sie haben keinen Link angefordert? Dann ist nichts weiter zu tun; niemand ist angemeldet.',
    ],
    action: 'Anmelden',
  }),
  en: ({ brand }) => ({
    subject: `Your sign-in link for ${brand}`,
    paragraphs: [
      'This link signs you in without a password. It is valid for 15 minutes, and only once.',
      'You did not ask for it? Then there is nothing to do; nobody has been signed in.',
    ],
    action: 'Sign in',
  }),
};

const accountExists: Both = {
  de: ({ brand }) => ({
    subject: `Sie haben bereits ein Konto bei ${brand}`,
    paragraphs: [
      'Gerade wollte sich jemand mit dieser E-Mail-Adresse registrieren. Es gibt dazu bereits ein Konto, darum wurde kein neues angelegt.',
      'Wenn Sie das waren, melden Sie sich einfach an, auf Wunsch ohne Passwort. Wenn nicht, ist nichts weiter zu tun.',
    ],
    action: 'Zur Anmeldung',
  }),
  en: ({ brand }) => ({
    subject: `You already have an account with ${brand}`,
    paragraphs: [
      'Someone has just tried to register with this e-mail address. It already has an account, so no new one was made.',
      'If that was you, simply sign in, without a password if you like. If not, there is nothing to do.',
    ],
    action: 'Sign in',
  }),
};

const templates: Readonly<Record<Template, Both>> = {
  appointmentConfirmed,
  appointmentCancelled,
  appointmentRescheduled,
  appointmentReminder,
  intakeMissing,
  messageWaiting,
  exportReady,
  paymentRefunded,
  magicLink,
  accountExists,
};

/** The words of a mail in the language of whoever gets it. */
export const writeLetter = (template: Template, facts: Facts): Letter => templates[template][facts.locale](facts);
