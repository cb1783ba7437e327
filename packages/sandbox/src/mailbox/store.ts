import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { simpleParser, type ParsedMail } from 'mailparser';

export interface MailAttachment {
  readonly filename: string;
  readonly contentType: string;
  readonly content: Buffer;
}

/** A mail as it arrived. `to` are the envelope's recipients in lower case, so blind copies are there too. */
export interface Mail {
  readonly id: string;
  readonly receivedAt: Date;
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html: string | null;
  /** Every http(s) address in the mail, in its order, once. */
  readonly links: readonly string[];
  readonly attachments: readonly MailAttachment[];
}

interface Envelope {
  readonly receivedAt: string;
  readonly from: string;
  readonly to: readonly string[];
}

/** The newest mails, up to a limit; in a folder (one file a mail, written whole) when one is given. */
export class MailStore {
  readonly #folder: string | undefined;
  readonly #limit: number;
  #mails: Mail[] = [];
  #count = 0;

  constructor(limit: number, folder?: string) {
    this.#limit = limit;
    this.#folder = folder;
    if (folder) mkdirSync(folder, { recursive: true });
  }

  /** Reads the folder; a file that is no mail is left alone. */
  async load(): Promise<void> {
    if (!this.#folder) return;
    const names = readdirSync(this.#folder)
      .filter((name) => name.endsWith('.mail'))
      .toSorted();
    for (const name of names) {
      const file = readFileSync(join(this.#folder, name));
      const end = file.indexOf('\n');
      this.#mails.push(
        await parse(
          name.slice(0, -'.mail'.length),
          JSON.parse(file.subarray(0, end).toString()) as Envelope,
          file.subarray(end + 1),
        ),
      );
    }
    this.#trim();
  }

  /** Keeps a mail; when this resolves it outlives the process. */
  async add(envelope: Envelope, raw: Buffer): Promise<Mail> {
    this.#count += 1;
    const id = `${envelope.receivedAt.replace(/\D/g, '')}-${String(process.pid)}-${String(this.#count).padStart(5, '0')}`;
    const mail = await parse(id, envelope, raw);
    if (this.#folder) {
      const fresh = join(this.#folder, `${id}.new`);
      writeFileSync(fresh, Buffer.concat([Buffer.from(`${JSON.stringify(envelope)}\n`), raw]), { mode: 0o600 });
      renameSync(fresh, join(this.#folder, `${id}.mail`));
    }
    this.#mails.push(mail);
    this.#trim();
    return mail;
  }

  /** Newest first. */
  all(): Mail[] {
    return this.#mails.toReversed();
  }

  #trim(): void {
    const surplus = this.#mails.slice(0, Math.max(0, this.#mails.length - this.#limit));
    this.#mails = this.#mails.slice(surplus.length);
    if (this.#folder) for (const { id } of surplus) rmSync(join(this.#folder, `${id}.mail`), { force: true });
  }
}

async function parse(id: string, envelope: Envelope, raw: Buffer): Promise<Mail> {
  const parsed = await simpleParser(raw);
  const html = parsed.html || null;
  const text = parsed.text ?? '';
  return {
    id,
    receivedAt: new Date(envelope.receivedAt),
    from: parsed.from?.text ?? envelope.from,
    to: envelope.to,
    subject: parsed.subject ?? '',
    text,
    html,
    links: linksIn(html, text),
    attachments: attachmentsOf(parsed),
  };
}

function attachmentsOf({ attachments }: ParsedMail): MailAttachment[] {
  return attachments
    .filter(({ related }) => !related)
    .map(({ filename, contentType, content }, index) => ({
      filename: filename ?? (contentType === 'text/calendar' ? 'invite.ics' : `attachment-${index + 1}`),
      contentType,
      content,
    }));
}

function linksIn(html: string | null, text: string): string[] {
  const hrefs = [...(html ?? '').matchAll(/href\s*=\s*["'](https?:[^"']+)["']/gi)].map(([, href = '']) =>
    href.replace(/&amp;/g, '&'),
  );
  const plain = [...text.matchAll(/https?:\/\/[^\s<>"')\]]+/g)].map(([url]) => url.replace(/[.,;:!?]+$/, ''));
  return [...new Set([...hrefs, ...plain])];
}
