import type { Language } from '../wire/html.ts';

/** The mailbox page's words. */
export const words = {
  en: {
    title: 'Sandbox mailbox', intro: 'Mails and text messages of this demo. None of them left this machine.', mails: 'E-mails', sms: 'Text messages', noMails: 'No e-mail has arrived yet.',
    noSms: 'No text message has been sent yet.', from: 'From', to: 'To', date: 'Received', attachments: 'Attachments', recipient: 'Recipient', filter: 'Show', back: 'All mails', all: 'Show all',
    noSubject: '(no subject)', content: 'Content of the e-mail', gone: 'This mail is not here. Only the newest are kept.', asText: 'As plain text',
  },
  de: {
    title: 'Sandbox-Postfach', intro: 'E-Mails und SMS dieser Demo. Nichts davon hat diesen Rechner verlassen.', mails: 'E-Mails', sms: 'SMS', noMails: 'Es ist noch keine E-Mail eingegangen.',
    noSms: 'Es wurde noch keine SMS gesendet.', from: 'Von', to: 'An', date: 'Eingegangen', attachments: 'Anhänge', recipient: 'Empfänger', filter: 'Anzeigen', back: 'Alle E-Mails', all: 'Alle anzeigen',
    noSubject: '(ohne Betreff)', content: 'Inhalt der E-Mail', gone: 'Diese E-Mail ist nicht vorhanden. Nur die neuesten werden aufbewahrt.', asText: 'Als reiner Text',
  },
} as const satisfies Record<Language, Record<string, string>>;
