import type { Locale } from '@daraport/domain';
import { asPart } from '@daraport/telemetry';
import nodemailer, { type SendMailOptions } from 'nodemailer';
import { calendarFile, methodOf } from '../calendar/calendar.ts';
import { whenAlso } from './letter.ts';
import { renderHtml, renderText } from './render.ts';
import { writeOwnLetter, type OwnWords } from '../words/words.ts';
import { writeLetter, type Template } from './templates.ts';

/** Whose mail it is. */
export interface MailBrand {
  readonly name: string;
  /** CSS hex colour. */
  readonly accent: string;
  /** The address it comes from. */
  readonly sender: string;
  readonly supportEmail: string;
}

/** One mail to one person. */
export interface Mail {
  readonly to: { readonly name: string; readonly email: string };
  readonly brand: MailBrand;
  readonly locale: Locale;
  readonly template: Template;
  /** What the template speaks of: `url`, `withName`, `startsAt`, `timeZone`, `readerZone`, `amountMinor`, `currency`. */
  readonly parameters: Readonly<Record<string, string>>;
  /** The brand's own words for an appointment's mail, in place of the template's. */
  readonly words?: OwnWords | undefined;
  /** The appointment to attach; `startsAt` and `endsAt` are ISO instants. */
  readonly calendar?:
    | {
        readonly uid: string;
        readonly sequence: number;
        readonly method: 'REQUEST' | 'CANCEL';
        readonly startsAt: string;
        readonly endsAt: string;
        readonly timeZone: string;
        /** With whom, or empty: then the file and the mail name nobody. */
        readonly withName: string;
        /** More appointments that are told of at once. */
        readonly also?:
          | readonly {
              readonly uid: string;
              readonly sequence: number;
              readonly startsAt: string;
              readonly endsAt: string;
            }[]
          | undefined;
      }
    | undefined;
  /** Stable for what is told, so that a mail sent twice after a crash is seen once. */
  readonly key: string;
  readonly at: Date;
}

/** Sends mails over one SMTP server. */
export interface Mailer {
  /**
   * Resolves once the server has taken the mail; rejects when it did not, and trying again later is right. A part of the trace under
   * way, which tells of the mail its template alone.
   */
  send(mail: Mail): Promise<void>;
  close(): void;
}

const isLoopback = (host: string): boolean => /^(localhost|127\.\d+\.\d+\.\d+|\[?::1\]?)$/.test(host);

/**
 * A mailer over `smtp://` or `smtps://`, with name and password in the address. Beyond this machine `smtp://` insists
 * on STARTTLS: sign-in links do not travel in clear.
 */
export function createMailer({ smtpUrl }: { smtpUrl: string }): Mailer {
  const { hostname, port, protocol } = new URL(smtpUrl);
  const transport = nodemailer.createTransport({
    url: smtpUrl,
    requireTLS: protocol === 'smtp:' && !isLoopback(hostname),
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send(mail) {
      const facts = {
        'server.address': hostname,
        'server.port': Number(port) || undefined,
        'daraport.mail': mail.template,
      };
      await asPart('SMTP send', facts, () => transport.sendMail(compose(mail)), 'client');
    },
    close: () => transport.close(),
  };
}

function compose(mail: Mail): SendMailOptions {
  const { brand, calendar, locale, parameters, template, to } = mail;
  const facts = { ...calendar, ...parameters, locale, brand: brand.name };
  const written = mail.words ? writeOwnLetter(template, mail.words, facts) : writeLetter(template, facts);
  const letter = { ...written, paragraphs: [...written.paragraphs, ...whenAlso(facts)] };
  const frame = {
    locale,
    brand: brand.name,
    accent: brand.accent,
    supportEmail: brand.supportEmail,
    url: parameters.url,
  };
  return {
    from: { name: brand.name, address: brand.sender },
    to: { name: to.name, address: to.email },
    replyTo: { name: brand.name, address: brand.supportEmail },
    subject: letter.subject,
    text: renderText(letter, frame),
    html: renderHtml(letter, frame),
    date: mail.at,
    messageId: `<${mail.key}@${brand.sender.split('@')[1] ?? 'localhost'}>`,
    headers: { 'Auto-Submitted': 'auto-generated' },
    ...(calendar && {
      icalEvent: {
        method: methodOf({ method: calendar.method, also: alsoOf(calendar) }),
        filename: 'termin.ics',
        content: attach(mail, calendar),
      },
    }),
  };
}

const summaryOf = (locale: Locale, withName: string, brand: string): string => {
  const appointment = { de: ['Termin', 'mit'], en: ['Appointment', 'with'] }[locale];
  return withName ? `${appointment.join(' ')} ${withName} (${brand})` : `${appointment[0]} (${brand})`;
};

const alsoOf = ({ also = [] }: NonNullable<Mail['calendar']>) =>
  also.map((each) => ({ ...each, startsAt: new Date(each.startsAt), endsAt: new Date(each.endsAt) }));

const attach = ({ at, brand, locale, parameters, to }: Mail, calendar: NonNullable<Mail['calendar']>): string =>
  calendarFile({
    uid: calendar.uid,
    sequence: calendar.sequence,
    method: calendar.method,
    startsAt: new Date(calendar.startsAt),
    endsAt: new Date(calendar.endsAt),
    also: alsoOf(calendar),
    summary: summaryOf(locale, calendar.withName, brand.name),
    url: parameters.url ?? null,
    organizer: { name: brand.name, email: brand.sender },
    attendee: to,
    at,
  });
