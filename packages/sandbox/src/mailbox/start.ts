import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { callbackify } from 'node:util';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import { MailStore, type Mail } from './store.ts';

export interface MailboxOptions {
  readonly port?: number;
  readonly host?: string;
  /** A folder that keeps the mails over a restart. */
  readonly statePath?: string;
  /** How many mails are kept, 300 unless told; the oldest go first. */
  readonly limit?: number;
  readonly clock?: () => Date;
}

/** Which mail is meant. `subject` is a part of it or a pattern; `since` leaves earlier ones out. */
export interface MailFilter {
  readonly to?: string;
  readonly subject?: string | RegExp;
  readonly since?: Date;
}

/** An SMTP server that keeps every mail and sends none: plain, no TLS, any sender, any or no password. */
export interface Mailbox extends AsyncDisposable {
  readonly host: string;
  readonly port: number;
  /** `smtp://host:port`, as nodemailer takes it. */
  readonly url: string;
  /** Newest first. */
  messages(filter?: MailFilter): Mail[];
  /** The newest matching mail, waiting for it up to the given milliseconds (5,000); throws with what did arrive. */
  waitFor(filter: MailFilter, timeoutMs?: number): Promise<Mail>;
  close(): Promise<void>;
}

const MAXIMUM_BYTES = 25 * 1_024 * 1_024;

/** Starts the mailbox. A sender gets its 250 only once the mail is kept. */
export async function startMailbox(options: MailboxOptions = {}): Promise<Mailbox> {
  const { clock = () => new Date(), host = '127.0.0.1', limit = 300, port = 0, statePath } = options;
  const store = new MailStore(limit, statePath);
  await store.load();
  const waiting = new Set<() => void>();
  const keep = async (stream: SMTPServerDataStream, { envelope }: SMTPServerSession) => {
    const raw = await buffer(stream);
    if (stream.sizeExceeded) throw Object.assign(new Error('Message too large'), { responseCode: 552 });
    const to = envelope.rcptTo.map(({ address }) => address.toLowerCase());
    await store.add(
      { receivedAt: clock().toISOString(), from: envelope.mailFrom === false ? '' : envelope.mailFrom.address, to },
      raw,
    );
    for (const look of waiting) look();
  };
  const server = new SMTPServer({
    authOptional: true,
    closeTimeout: 500,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    size: MAXIMUM_BYTES,
    onAuth: (auth, _session, done) => done(null, { user: auth.username ?? 'anyone' }),
    onData: callbackify(keep),
  });
  // A client that breaks off is its own matter; without a listener it would end the process.
  const failure = Promise.withResolvers<never>();
  server.on('error', failure.reject);
  await Promise.race([
    failure.promise,
    new Promise<void>((resolve) => {
      server.listen(port, host, resolve);
    }),
  ]);
  failure.promise.catch(() => undefined);
  const taken = (server.server.address() as AddressInfo).port;
  const messages = (filter: MailFilter = {}) => store.all().filter((mail) => matches(mail, filter));
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => {
        resolve();
      });
    });
  return {
    host,
    port: taken,
    url: `smtp://${host}:${taken}`,
    messages,
    waitFor: (filter, timeoutMs) => wait(messages, waiting, filter, timeoutMs),
    close,
    [Symbol.asyncDispose]: close,
  };
}

function matches(mail: Mail, { since, subject, to }: MailFilter): boolean {
  if (to !== undefined && !mail.to.includes(to.toLowerCase())) return false;
  if (since !== undefined && mail.receivedAt < since) return false;
  if (subject === undefined) return true;
  return typeof subject === 'string' ? mail.subject.includes(subject) : subject.test(mail.subject);
}

async function wait(
  messages: (filter?: MailFilter) => Mail[],
  waiting: Set<() => void>,
  filter: MailFilter,
  timeoutMs = 5_000,
): Promise<Mail> {
  const found = Promise.withResolvers<Mail>();
  const look = () => {
    const [mail] = messages(filter);
    if (mail) found.resolve(mail);
  };
  const giveUp = setTimeout(() => {
    const arrived = messages()
      .map((mail) => `${mail.to.join(', ')}: ${mail.subject}`)
      .slice(0, 10)
      .join('; ');
    found.reject(
      new Error(
        `No mail for ${JSON.stringify({ ...filter, subject: String(filter.subject ?? '') })} within ${timeoutMs} ms. Arrived: ${arrived || 'nothing'}.`,
      ),
    );
  }, timeoutMs);
  waiting.add(look);
  look();
  return found.promise.finally(() => {
    clearTimeout(giveUp);
    waiting.delete(look);
  });
}
