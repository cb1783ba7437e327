import { Temporal, type Id, type Locale } from '@daraport/domain';
import { idempotencyKeys, messageTexts } from '@daraport/drizzle/tables/identity';
import {
  appointmentMessages,
  ourWords,
  unknownPlaceholders,
  writeOwnLetter,
  writeShortMessage,
  type AppointmentMessage,
  type OwnWords,
} from '@daraport/notify';
import { once, parseInput } from '@daraport/subgraph';
import { and, desc, eq } from 'drizzle-orm';
import { currentBrand } from '../brand/service.ts';
import type { IdentityContext, IdentityTransaction } from '../builder.ts';
import { TextChangedError } from './errors.ts';
import { media, TextChange, textFaults, TextReset, type Medium } from './rules.ts';

type TextRow = typeof messageTexts.$inferSelect;

/** A message as a brand sends it to patients: in its own words, or in ours. */
export interface MessageText {
  readonly template: AppointmentMessage;
  readonly medium: Medium;
  readonly locale: Locale;
  /** Null for a short message. */
  readonly subject: string | null;
  readonly body: string;
  readonly isOwn: boolean;
  /** How often it was changed. */
  readonly version: number;
  readonly savedAt: Date | null;
}

type Which = Pick<MessageText, 'template' | 'medium' | 'locale'>;

const newestOf = (rows: IdentityTransaction, brandId: Id) =>
  rows
    .selectDistinctOn([messageTexts.template, messageTexts.medium, messageTexts.locale])
    .from(messageTexts)
    .where(eq(messageTexts.brandId, brandId))
    .orderBy(messageTexts.template, messageTexts.medium, messageTexts.locale, desc(messageTexts.version));

function asText({ template, medium, locale }: Which, row: TextRow | undefined): MessageText {
  const ours = ourWords(template, locale);
  const isMail = medium === 'MAIL';
  return {
    template,
    medium,
    locale,
    subject: isMail ? (row?.subject ?? ours.subject) : null,
    body: row?.body ?? (isMail ? ours.body : ours.text),
    isOwn: typeof row?.body === 'string',
    version: row?.version ?? 0,
    savedAt: row?.savedAt ?? null,
  };
}

/** Every message in every language of the brand. */
export async function listTexts(context: IdentityContext): Promise<MessageText[]> {
  const { locales } = await currentBrand(context);
  const rows = await newestOf(context.rows, context.viewer.brandId);
  return appointmentMessages.flatMap((template) =>
    media.flatMap((medium) =>
      (locales as Locale[]).map((locale) => {
        const which = { template, medium, locale };
        return asText(which, rows.find(isOf(which)));
      }),
    ),
  );
}

const isOf =
  ({ template, medium, locale }: Which) =>
  (row: TextRow) =>
    row.template === template && row.medium === medium && row.locale === locale;

async function newest(rows: IdentityTransaction, brandId: Id, which: Which): Promise<TextRow | undefined> {
  const [row] = await rows
    .select()
    .from(messageTexts)
    .where(
      and(
        eq(messageTexts.brandId, brandId),
        eq(messageTexts.template, which.template),
        eq(messageTexts.medium, which.medium),
        eq(messageTexts.locale, which.locale),
      ),
    )
    .orderBy(desc(messageTexts.version))
    .limit(1);
  return row;
}

/** The brand's own words for a mail, if it has any. */
export async function ownWordsOf(
  { rows, viewer }: IdentityContext,
  template: string,
  locale: Locale,
): Promise<OwnWords | undefined> {
  const message = appointmentMessages.find((each) => each === template);
  const row = message && (await newest(rows, viewer.brandId, { template: message, medium: 'MAIL', locale }));
  return row && row.subject !== null && row.body !== null ? { subject: row.subject, body: row.body } : undefined;
}

/** The brand's own words for a short message, or null. */
export const ownTextOf = async (
  { rows, viewer }: IdentityContext,
  template: AppointmentMessage,
  locale: Locale,
): Promise<string | null> => (await newest(rows, viewer.brandId, { template, medium: 'SMS', locale }))?.body ?? null;

/** Puts a message into the brand's own words. Throws `TextChangedError` when it is no longer at the version read. */
export function saveText(context: IdentityContext, input: unknown): Promise<MessageText> {
  const { idempotencyKey, version, subject, body, ...which } = parseInput(TextChange, input, textFaults);
  return addVersion(context, 'saveMessageText', idempotencyKey, which, version, { subject, body });
}

/** Goes back to our words; the brand's own stay in the history. */
export function resetText(context: IdentityContext, input: unknown): Promise<MessageText> {
  const { idempotencyKey, version, ...which } = parseInput(TextReset, input, textFaults);
  return addVersion(context, 'resetMessageText', idempotencyKey, which, version, { subject: null, body: null });
}

async function addVersion(
  context: IdentityContext,
  operation: string,
  key: string,
  which: Which,
  version: number,
  words: { subject: string | null; body: string | null },
): Promise<MessageText> {
  const { brandId, personId, tokenId } = context.viewer;
  const now = context.now();
  const savedBy = personId ?? tokenId ?? brandId;
  const request = { brandId, actorId: savedBy, operation, key, input: [which, version, words], now };
  return context.write(async (tx) => {
    await once(tx, idempotencyKeys, request, async () => {
      const present = (await newest(tx, brandId, which))?.version ?? 0;
      if (present !== version) throw new TextChangedError(present);
      const added = await tx
        .insert(messageTexts)
        .values({ brandId, ...which, ...words, version: version + 1, savedAt: now, savedBy })
        .onConflictDoNothing()
        .returning({ version: messageTexts.version });
      // Another editor was first, between that look and this write.
      if (added.length === 0) throw new TextChangedError(version + 1);
      await context.record(tx, {
        action: 'ADMINISTER',
        subjectId: null,
        resourceType: 'MessageText',
        resourceId: brandId,
        reason: `${which.template} ${which.medium} ${which.locale} ${words.body === null ? 'reset' : 'changed'}`,
      });
      return version + 1;
    });
    return asText(which, await newest(tx, brandId, which));
  });
}

/** A message as a patient would read it, with made-up facts. */
export interface MessagePreview {
  readonly subject: string | null;
  readonly paragraphs: readonly string[];
  readonly action: string | null;
  /** What between braces means nothing. */
  readonly unknown: readonly string[];
}

/** Shows words before they are saved: next Tuesday at ten, with somebody who does not exist. */
export async function previewText(
  context: IdentityContext,
  asked: Which & { readonly subject?: string | null | undefined; readonly body: string },
): Promise<MessagePreview> {
  const { template, medium, locale } = asked;
  const [subject, body] = [(asked.subject ?? '').slice(0, 150), asked.body.slice(0, 2000)];
  const brand = await currentBrand(context);
  const facts = {
    locale,
    brand: brand.name,
    url: `${context.viewer.brandOrigin}/appointments`,
    withName: 'Dr. Maria Muster',
    startsAt: tuesdayAtTen(context.now(), brand.timeZone),
    timeZone: brand.timeZone,
  };
  const unknown = unknownPlaceholders(`${subject}\n${body}`);
  if (medium === 'SMS')
    return { subject: null, paragraphs: [writeShortMessage(template, body, facts)], action: null, unknown };
  const letter = writeOwnLetter(template, { subject, body }, facts);
  return { ...letter, action: letter.action ?? null, unknown };
}

function tuesdayAtTen(now: Date, timeZone: string): string {
  const today = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(timeZone).toPlainDate();
  const day = today.add({ days: ((9 - today.dayOfWeek) % 7) + 7 });
  return day.toZonedDateTime({ timeZone, plainTime: '10:00' }).toInstant().toString();
}
