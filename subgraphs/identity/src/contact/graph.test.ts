import { minutes, newId } from '@daraport/domain';
import { contactChoices, outbox, phoneCodes } from '@daraport/drizzle/tables/identity';
import { startTwilioSandbox, type TwilioSandbox } from '@daraport/sandbox';
import { viewerAs } from '@daraport/subgraph/testing';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startIdentity, testBrand, type IdentityWorld, type Somebody } from '../testing.ts';
import { normalizePhone } from './rules.ts';

let twilio: TwilioSandbox;
let world: IdentityWorld;
let mara: Somebody;
beforeAll(async () => {
  twilio = await startTwilioSandbox();
  world = await startIdentity({
    now: new Date('2026-11-24T11:00:00Z'),
    environment: {
      TWILIO_ACCOUNT_SID: twilio.account.accountSid,
      TWILIO_AUTH_TOKEN: twilio.account.authToken,
      TWILIO_SMS_FROM: '+4930000000',
      TWILIO_API_BASE: twilio.url,
    },
  });
});
afterAll(async () => {
  await world[Symbol.asyncDispose]();
  await twilio.close();
});
beforeEach(async () => void (mara = await world.somebody('PATIENT')));

let numbers = 0;
const newNumber = () => `+49151${String(20_000_000 + ++numbers)}`;
const mutation = (name: string, input: string, payload: string) => /* GraphQL */ `
  mutation ($input: ${input}!) {
    ${name}(input: $input) {
      __typename
      ... on ${payload} { ${payload === 'PhoneCodeRequested' ? 'isAccepted' : 'choices { remindsByEmail textsToPhone phone offersTexts }'} }
      ... on Error { code }
      ... on InvalidInputError { fields { path } }
    }
  }
`;
async function change(name: string, input: object, viewer = mara.viewer): Promise<Record<string, unknown>> {
  const [type, payload] = {
    requestPhoneCode: ['RequestPhoneCodeInput', 'PhoneCodeRequested'],
    provePhone: ['ProvePhoneInput', 'ContactChoicesSaved'],
    saveContactChoices: ['SaveContactChoicesInput', 'ContactChoicesSaved'],
  }[name] as [string, string];
  const { data, errors } = await world.ask(viewer, mutation(name, type, payload), { input });
  if (errors) throw errors[0];
  return data?.[name] as Record<string, unknown>;
}
const request = (phone: string, key = newId()) => change('requestPhoneCode', { phone, idempotencyKey: key });
const prove = (code: string, key = newId()) => change('provePhone', { code, idempotencyKey: key });
/** Runs the job that sends the code, and reads it from the message. */
async function codeSentTo(phone: string): Promise<string> {
  await world.subgraph.jobs['identity.sendPhoneCode']?.({ brandId: testBrand, personId: mara.id, phone });
  return /\d{6}/.exec(twilio.sms.messages({ to: phone })[0]?.body ?? '')?.[0] ?? '';
}
const choices = async (viewer = mara.viewer) =>
  (await world.ask(viewer, '{ myContactChoices { remindsByEmail textsToPhone phone offersTexts } }')).data
    ?.myContactChoices;

it('reminds by mail at first, and texts nobody who has not proved a number', async () => {
  expect(await choices()).toEqual({ remindsByEmail: true, textsToPhone: false, phone: null, offersTexts: true });
  expect(await change('saveContactChoices', { textsToPhone: true })).toMatchObject({ code: 'PHONE_MISSING' });
  expect(await change('saveContactChoices', { remindsByEmail: false })).toMatchObject({
    choices: { remindsByEmail: false, textsToPhone: false },
  });
});

describe('a number', () => {
  it('is proved by the code that was sent to it, once for each key, in the audit log as its person’s act', async () => {
    const phone = newNumber();
    expect(await request(`${phone.slice(0, 3)} (0) ${phone.slice(3, 6)}-${phone.slice(6)}`)).toMatchObject({
      isAccepted: true,
    });
    const code = await codeSentTo(phone);
    const key = newId();
    const proved = { choices: { textsToPhone: true, phone, remindsByEmail: true, offersTexts: true } };
    expect(await prove(code, key)).toMatchObject(proved);
    expect(await prove(code, key)).toMatchObject(proved);
    expect(await prove(code)).toMatchObject({ code: 'PHONE_CODE_WRONG' });
    const events = await world.db.select().from(outbox).where(eq(outbox.kind, 'audit.recorded'));
    const entries = events.flatMap(({ payload }) => (payload as { entries: Record<string, unknown>[] }).entries);
    expect(
      entries.filter((each) => each.resourceType === 'ContactChoices' && each.subjectId === mara.id),
    ).toMatchObject([{ action: 'WRITE', actorId: mara.id }]);
    for (const { wish, kept } of [
      { wish: { remindsByEmail: false }, kept: { remindsByEmail: false, textsToPhone: true } },
      { wish: { textsToPhone: false }, kept: { remindsByEmail: false, textsToPhone: false } },
      { wish: { textsToPhone: true, remindsByEmail: true }, kept: { remindsByEmail: true, textsToPhone: true } },
    ])
      expect(await change('saveContactChoices', wish)).toMatchObject({ choices: { ...kept, phone } });
    await world.ask(mara.viewer, 'mutation { removePhone { __typename } }');
    expect(await choices()).toMatchObject({ phone: null, textsToPhone: false });
  });

  it('is not proved by an old code, another’s, or one of an earlier number; nothing of it is kept in words', async () => {
    const [first, second] = [newNumber(), newNumber()];
    const old = await codeSentTo(first);
    const code = await codeSentTo(second);
    const [kept] = await world.db.select().from(phoneCodes).where(eq(phoneCodes.personId, mara.id));
    expect(kept?.codeHash.toString('utf8')).not.toContain(code);
    const wrong = old === code ? String(999_999 - Number(code)).padStart(6, '0') : old;
    expect(await prove(wrong)).toMatchObject({ code: 'PHONE_CODE_WRONG' });
    const other = await world.somebody('PATIENT');
    expect(await change('provePhone', { code, idempotencyKey: newId() }, other.viewer)).toMatchObject({
      code: 'PHONE_CODE_WRONG',
    });
    world.clock.now = new Date(world.clock.now.getTime() + minutes(10));
    expect(await prove(code)).toMatchObject({ code: 'PHONE_CODE_WRONG' });
    expect(await world.db.select().from(contactChoices).where(eq(contactChoices.personId, mara.id))).toEqual([]);
  });

  it('is not guessed: five codes are tried, also many at once, then none', async () => {
    const code = await codeSentTo(newNumber());
    const wrong = code === '000000' ? '111111' : '000000';
    const answers = await Promise.all(Array.from({ length: 12 }, () => prove(wrong)));
    expect(answers.filter((each) => each.code === 'PHONE_CODE_WRONG')).toHaveLength(5);
    expect(await prove(code)).toMatchObject({ code: 'TOO_MANY_ATTEMPTS' });
  });

  it('gets few codes, because each one costs', async () => {
    const answers = [];
    for (const _each of [1, 2, 3, 4]) answers.push(await request(newNumber()));
    expect(answers.map((each) => each.code ?? 'sent')).toEqual(['sent', 'sent', 'sent', 'TOO_MANY_ATTEMPTS']);
  });

  it.each(['0151 2345678', '+49', 'zwölf', '+49151234567890123', '', '+0151234567'])(
    'is refused as %j',
    async (phone) => {
      expect(await request(phone)).toMatchObject({ fields: [{ path: 'phone' }] });
    },
  );

  it.each([
    ['+49 (0)151 234-5678', '+491512345678'],
    ['0049 151 / 2345678', '+491512345678'],
  ])('is read as people write it: %s', (typed, expected) => expect(normalizePhone(typed)).toBe(expected));
});

it('offers no short messages where none can be sent, and none to a token', async () => {
  await using silent = await startIdentity();
  const { viewer } = await silent.somebody('PATIENT');
  const asked = await silent.ask(viewer, mutation('requestPhoneCode', 'RequestPhoneCodeInput', 'PhoneCodeRequested'), {
    input: { phone: '+491511234567', idempotencyKey: newId() },
  });
  expect(asked.data?.requestPhoneCode).toMatchObject({ code: 'TEXTS_NOT_OFFERED' });
  const token = { ...viewerAs('PATIENT'), kind: 'token' as const, personId: mara.id };
  expect((await world.ask(token, '{ myContactChoices { phone } }')).errors).toBeDefined();
});
