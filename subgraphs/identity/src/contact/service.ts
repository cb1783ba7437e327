import { randomInt } from 'node:crypto';
import { NotFoundError, type Id } from '@daraport/domain';
import { contactChoices, idempotencyKeys, people, phoneCodes } from '@daraport/drizzle/tables/identity';
import { enqueue } from '@daraport/events';
import { once, parseInput } from '@daraport/subgraph';
import { and, eq, gt } from 'drizzle-orm';
import { z } from 'zod';
import { currentBrand } from '../brand/service.ts';
import type { IdentityContext, IdentityTransaction } from '../builder.ts';
import { hashOf } from '../secret.ts';
import { attemptLimits, countAttempt, countSuccess } from '../session/attempts.ts';
import { chooseLocale } from '../viewer/rules.ts';
import { PhoneCodeWrongError, PhoneMissingError, TextsNotOfferedError } from './errors.ts';
import { Choices, CodeInput, codeLifetime, contactFaults, PhoneRequest } from './rules.ts';

/** How a person wants to be reached. */
export interface ContactChoices {
  readonly remindsByEmail: boolean;
  readonly textsToPhone: boolean;
  readonly phone: string | null;
}

/** What holds for whoever has chosen nothing. */
const unchosen: ContactChoices = { remindsByEmail: true, textsToPhone: false, phone: null };

const rowOf = ({ viewer }: IdentityContext, personId: Id) =>
  and(eq(contactChoices.brandId, viewer.brandId), eq(contactChoices.personId, personId));

/** How the person wants to be reached. */
export async function choicesOf(
  context: IdentityContext,
  personId: Id,
  rows: IdentityTransaction = context.rows,
): Promise<ContactChoices> {
  const { remindsByEmail, textsToPhone, phone } = contactChoices;
  const [row] = await rows
    .select({ remindsByEmail, textsToPhone, phone })
    .from(contactChoices)
    .where(rowOf(context, personId));
  return row ?? unchosen;
}

const oneself = ({ viewer }: IdentityContext): Id => {
  if (viewer.kind !== 'person' || !viewer.personId) throw new NotFoundError();
  return viewer.personId;
};

/** One's own choices. */
export const ownChoices = (context: IdentityContext): Promise<ContactChoices> => choicesOf(context, oneself(context));

/** Changes one's own choices; what is absent stays. Throws `PhoneMissingError` when there is no number to text to. */
export async function saveChoices(context: IdentityContext, input: unknown): Promise<ContactChoices> {
  const asked = parseInput(Choices, input, contactFaults);
  return change(context, (present) => {
    const next = {
      ...present,
      remindsByEmail: asked.remindsByEmail ?? present.remindsByEmail,
      textsToPhone: asked.textsToPhone ?? present.textsToPhone,
    };
    if (next.textsToPhone && !next.phone) throw new PhoneMissingError();
    return next;
  });
}

/** Forgets one's number, and sends nothing to it any more. */
export const removePhone = (context: IdentityContext): Promise<ContactChoices> =>
  change(context, (present) => ({ ...present, phone: null, textsToPhone: false }));

function change(context: IdentityContext, to: (present: ContactChoices) => ContactChoices): Promise<ContactChoices> {
  const personId = oneself(context);
  return context.write(async (tx) => {
    const present = await choicesOf(context, personId, tx);
    const next = to(present);
    await keep(context, tx, personId, next, next.phone === null ? { phone: null, phoneProvedAt: null } : {});
    return next;
  });
}

async function keep(
  context: IdentityContext,
  tx: IdentityTransaction,
  personId: Id,
  { remindsByEmail, textsToPhone }: ContactChoices,
  number: Partial<Pick<typeof contactChoices.$inferInsert, 'phone' | 'phoneProvedAt'>>,
): Promise<void> {
  const { brandId } = context.viewer;
  const row = { remindsByEmail, textsToPhone, ...number, changedAt: context.now() };
  // Postgres checks the row that is to be inserted also where one is there already: without a number it may not ask for texts.
  const isNumberGiven = typeof number.phone === 'string';
  await tx
    .insert(contactChoices)
    .values({ brandId, personId, ...row, textsToPhone: isNumberGiven && textsToPhone })
    .onConflictDoUpdate({ target: [contactChoices.brandId, contactChoices.personId], set: row });
  await context.record(tx, {
    action: 'WRITE',
    subjectId: personId,
    resourceType: 'ContactChoices',
    resourceId: personId,
  });
}

/** Asks for a code to be sent to a number, to prove that it is one's own. Each one costs: so few are sent. */
export async function requestPhoneCode(context: IdentityContext, input: unknown): Promise<void> {
  const { phone, idempotencyKey: key } = parseInput(PhoneRequest, input, contactFaults);
  const personId = oneself(context);
  if (!context.vendors.sms) throw new TextsNotOfferedError();
  await countAttempt(context, attemptLimits.requestCode, personId);
  const { brandId } = context.viewer;
  const operation = {
    brandId,
    actorId: personId,
    operation: 'requestPhoneCode',
    key,
    input: phone,
    now: context.now(),
  };
  await context.write((tx) =>
    once(tx, idempotencyKeys, operation, async () => {
      const payload = { brandId, personId, phone };
      await enqueue(tx, { name: 'identity.sendPhoneCode', payload, key: `identity.code:${personId}` });
      return true;
    }),
  );
}

const CodeJob = z.object({ personId: z.string(), phone: z.string() });

/** The job behind it: makes a code, keeps its hash, sends it. A code of before no longer counts. */
export async function sendPhoneCode(context: IdentityContext, payload: Record<string, unknown>): Promise<void> {
  const { personId, phone } = CodeJob.parse(payload);
  const { brandId } = context.viewer;
  const { sms } = context.vendors;
  const [person] = await context.rows
    .select()
    .from(people)
    .where(and(eq(people.brandId, brandId), eq(people.id, personId)));
  if (!sms || !person) return;
  const brand = await currentBrand(context);
  const code = String(randomInt(1_000_000)).padStart(6, '0');
  const row = { phone, codeHash: hashFor(personId, code), expiresAt: new Date(context.now().getTime() + codeLifetime) };
  await context.write((tx) =>
    tx
      .insert(phoneCodes)
      .values({ brandId, personId, ...row })
      .onConflictDoUpdate({ target: [phoneCodes.brandId, phoneCodes.personId], set: row }),
  );
  const words = {
    de: `${brand.name}: Ihr Code ist ${code}. Er gilt 10 Minuten. Geben Sie ihn niemandem weiter.`,
    en: `${brand.name}: your code is ${code}. It is valid for 10 minutes. Do not pass it on to anybody.`,
  };
  await sms.send({ to: phone, body: words[chooseLocale(person.locale, brand.defaultLocale)] });
}

const hashFor = (personId: Id, code: string) => hashOf(`${personId}:${code}`);

/** Proves a number by the code that was sent to it: from now on short messages go there. Throws `PhoneCodeWrongError`. */
export async function provePhone(context: IdentityContext, input: unknown): Promise<ContactChoices> {
  const { code, idempotencyKey: key } = parseInput(CodeInput, input, contactFaults);
  const personId = oneself(context);
  await countAttempt(context, attemptLimits.proveCode, personId);
  const { brandId } = context.viewer;
  const now = context.now();
  const operation = { brandId, actorId: personId, operation: 'provePhone', key, input: code, now };
  // Codes are the platform's rows: nobody reads a hash of six digits.
  await context.asPlatform(brandId, (platform) =>
    platform.write((tx) =>
      once(tx, idempotencyKeys, operation, async () => {
        const [proved] = await tx
          .delete(phoneCodes)
          .where(
            and(
              eq(phoneCodes.brandId, brandId),
              eq(phoneCodes.personId, personId),
              eq(phoneCodes.codeHash, hashFor(personId, code)),
              gt(phoneCodes.expiresAt, now),
            ),
          )
          .returning();
        if (!proved) throw new PhoneCodeWrongError();
        const present = await choicesOf(platform, personId, tx);
        const number = { phone: proved.phone, phoneProvedAt: now };
        await keep(context, tx, personId, { ...present, textsToPhone: true }, number);
        return true;
      }),
    ),
  );
  await countSuccess(context, attemptLimits.proveCode, personId);
  return ownChoices(context);
}
