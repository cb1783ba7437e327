import { when, whenForReader, amount, lines, type Both, type Facts, type Letter } from './letter.ts';
import { experimentStopped } from './templates.experiment.ts';
import {
  credentialApproved,
  credentialExpiring,
  credentialReturned,
  credentialsHandedIn,
  specialistApproved,
  specialistCleared,
  specialistInvited,
  specialistNotCleared,
  specialistSuspended,
} from './templates.specialist.ts';
import {
  appointmentCancelled,
  appointmentConfirmed,
  appointmentMissed,
  appointmentReminder,
  appointmentRescheduled,
  paymentDue,
  waitlistOffer,
} from './templates.appointment.ts';
import { ofGroup } from './templates.group.ts';
import { proposalsReady, requestAnswered, requestClosed, requestDelayed, requestOverdue } from './templates.request.ts';

/** Every mail there is. */
export const templateNames = [
  'appointmentConfirmed',
  'appointmentCancelled',
  'appointmentRescheduled',
  'appointmentReminder',
  'appointmentMissed',
  'intakeMissing',
  'paymentDue',
  'waitlistOffer',
  'messageWaiting',
  'exportReady',
  'paymentRefunded',
  'proposalsReady',
  'requestAnswered',
  'requestClosed',
  'requestOverdue',
  'requestDelayed',
  'specialistCleared',
  'specialistNotCleared',
  'specialistApproved',
  'specialistSuspended',
  'credentialsHandedIn',
  'credentialApproved',
  'credentialReturned',
  'credentialExpiring',
  'experimentStopped',
  'specialistInvited',
  'magicLink',
  'accountExists',
] as const;
export type Template = (typeof templateNames)[number];

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
  appointmentMissed,
  intakeMissing,
  paymentDue,
  waitlistOffer,
  messageWaiting,
  exportReady,
  paymentRefunded,
  proposalsReady,
  requestAnswered,
  requestClosed,
  requestOverdue,
  requestDelayed,
  specialistCleared,
  specialistNotCleared,
  specialistApproved,
  specialistSuspended,
  credentialsHandedIn,
  credentialApproved,
  credentialReturned,
  credentialExpiring,
  experimentStopped,
  specialistInvited,
  magicLink,
  accountExists,
};

/** The words of a mail in the language of whoever gets it; of a session with seats, those for who leads it. */
export const writeLetter = (template: Template, facts: Facts): Letter => {
  const both = (facts.seats === undefined ? undefined : ofGroup[template]) ?? templates[template];
  return both[facts.locale](facts);
};
