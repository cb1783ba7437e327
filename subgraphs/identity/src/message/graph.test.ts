import { newId } from '@daraport/domain';
import { messageTexts } from '@daraport/drizzle/tables/identity';
import { startMailbox, type Mailbox } from '@daraport/sandbox';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { otherBrand, startIdentity, testBrand, type IdentityWorld, type Somebody } from '../testing.ts';

let mailbox: Mailbox;
let world: IdentityWorld;
let admin: Somebody;
beforeAll(async () => {
  mailbox = await startMailbox();
  world = await startIdentity({
    now: new Date('2026-11-24T11:00:00Z'),
    environment: { SMTP_URL: mailbox.url, PUBLIC_URL: 'http://localhost:4100' },
  });
  admin = await world.somebody('BRAND_ADMIN');
});
afterAll(async () => {
  await world[Symbol.asyncDispose]();
  await mailbox.close();
});
beforeEach(() => world.db.delete(messageTexts).where(eq(messageTexts.brandId, testBrand)));

const fields = 'template medium locale subject body isOwn version';
const list = `{ messageTexts { ${fields} } messagePlaceholders }`;
const change = (operation: 'saveMessageText' | 'resetMessageText') => /* GraphQL */ `
  mutation ($input: ${operation === 'saveMessageText' ? 'SaveMessageTextInput' : 'ResetMessageTextInput'}!) {
    ${operation}(input: $input) {
      __typename
      ... on MessageTextSaved { text { ${fields} } }
      ... on Error { code }
      ... on InvalidInputError { fields { path } }
      ... on TextChangedError { version }
    }
  }
`;
const which = { template: 'REMINDER', medium: 'MAIL', locale: 'de', version: 0 };
const words = {
  subject: 'Bis bald bei {{brand}}',
  body: 'Am {{date}} um {{time}} {{zone}} mit {{ specialist }}.\n\nWir freuen uns.',
};
const run = async (operation: 'saveMessageText' | 'resetMessageText', input: object, viewer = admin.viewer) => {
  const { data, errors } = await world.ask(viewer, change(operation), { input: { idempotencyKey: newId(), ...input } });
  if (errors) throw errors[0];
  return data?.[operation] as Record<string, unknown>;
};
const save = (facts: object = {}) => run('saveMessageText', { ...which, ...words, ...facts });

const calendar = {
  uid: 'x@daraport',
  sequence: 0,
  method: 'REQUEST',
  startsAt: '2026-11-25T11:00:00.000Z',
  endsAt: '2026-11-25T11:50:00.000Z',
  timeZone: 'Europe/Berlin',
  withName: 'Dr. <b>Lena</b> {{date}}',
} as const;
async function mailTo(person: Somebody) {
  const id = newId();
  await world.subgraph.jobs['identity.sendNotice']?.({
    brandId: testBrand,
    personId: person.id,
    template: 'appointmentReminder',
    subject: { kind: 'APPOINTMENT', id },
    parameters: {},
    calendar,
    key: id,
  });
  return mailbox.waitFor({ to: person.email });
}

it('lists each message in each language and medium, in our words at first', async () => {
  const { data } = await world.ask(admin.viewer, list);
  const texts = data?.messageTexts as Record<string, unknown>[];
  // Five messages, by mail and as a short message, in two languages.
  expect(texts).toHaveLength(20);
  expect(texts.every(({ isOwn, version }) => !isOwn && version === 0)).toBe(true);
  expect(
    texts.find((text) => text.template === 'CONFIRMED' && text.medium === 'MAIL' && text.locale === 'de')?.body,
  ).toContain('Ihr Termin mit {{specialist}} ist bestätigt.\n\n{{date}} um {{time}} {{zone}}\n\n');
  expect(data?.messagePlaceholders).toEqual(['brand', 'specialist', 'date', 'time', 'zone', 'link']);
});

describe("a brand's own words", () => {
  it('are in the mails of its patients from then on, escaped, what is filled in never read again', async () => {
    expect(await save()).toMatchObject({ text: { isOwn: true, version: 1, ...words } });
    const mail = await mailTo(await world.somebody('PATIENT'));
    expect(mail.subject).toBe('Bis bald bei Testhaus');
    expect(mail.text).toContain(
      'Am Mittwoch, 25. November 2026 um 12:00 MEZ mit Dr. <b>Lena</b> {{date}}.\n\nWir freuen uns.',
    );
    expect(mail.html).toContain('Dr. &lt;b&gt;Lena&lt;/b&gt;');
    const english = await mailTo(await world.somebody('PATIENT', { locale: 'en' }));
    expect(english.subject).toBe('Reminder of your appointment with Testhaus');
    const specialist = await mailTo(await world.somebody('SPECIALIST'));
    expect(specialist.subject).toBe('Erinnerung an Ihren Termin bei Testhaus');
  });

  it('are versions: reset goes back to ours, and each stays in the history with who and when', async () => {
    await save();
    expect(await run('resetMessageText', { ...which, version: 1 })).toMatchObject({
      text: { isOwn: false, version: 2 },
    });
    expect((await mailTo(await world.somebody('PATIENT'))).subject).toBe('Erinnerung an Ihren Termin bei Testhaus');
    const history = await world.db.select().from(messageTexts).where(eq(messageTexts.brandId, testBrand));
    expect(history.map(({ version, subject, savedBy }) => [version, subject, savedBy])).toEqual([
      [1, words.subject, admin.id],
      [2, null, admin.id],
    ]);
  });

  it('are kept once for each key, and two editors do not undo each other', async () => {
    const idempotencyKey = newId();
    const first = await save({ idempotencyKey });
    expect(await save({ idempotencyKey })).toEqual(first);
    expect(await save({ idempotencyKey, body: 'Anders.' })).toMatchObject({ code: 'IDEMPOTENCY_CONFLICT' });
    expect(await save()).toMatchObject({ code: 'TEXT_CHANGED', version: 1 });
    const both = await Promise.all([1, 2, 3].map((each) => save({ version: 1, body: `Fassung ${each}` })));
    expect(both.filter(({ __typename }) => __typename === 'MessageTextSaved')).toHaveLength(1);
  });

  it.each([
    [{ body: '{{diagnosis}}' }, 'body'],
    [{ body: 'Um {time}' }, 'body'],
    [{ subject: 'Zwei\nZeilen' }, 'subject'],
    [{ subject: '' }, 'subject'],
    [{ subject: 'x'.repeat(151) }, 'subject'],
    [{ body: '  ' }, 'body'],
    [{ body: 'x'.repeat(2001) }, 'body'],
    [{ body: 'a\u202Eb' }, 'body'],
    [{ medium: 'SMS', body: 'x'.repeat(301) }, 'body'],
    [{ idempotencyKey: 'short' }, 'idempotencyKey'],
  ])('are refused as %j and change nothing', async (facts, path) => {
    expect(await save(facts)).toMatchObject({ fields: [{ path }] });
    expect(await world.db.select().from(messageTexts).where(eq(messageTexts.brandId, testBrand))).toEqual([]);
  });

  it('are for those who configure the brand alone, and of their brand alone', async () => {
    await save();
    const patient = await world.somebody('PATIENT');
    expect(JSON.stringify(await world.ask(patient.viewer, list))).toContain('UNAUTHORIZED_FIELD_OR_TYPE');
    const elsewhere = await world.somebody('BRAND_ADMIN', { brandId: otherBrand });
    const texts = (await world.ask(elsewhere.viewer, list)).data?.messageTexts as { isOwn: boolean }[];
    expect(texts.some(({ isOwn }) => isOwn)).toBe(false);
  });
});

it('shows words before they are saved, and names what means nothing', async () => {
  const query = `query ($body: String!, $medium: MessageMedium!) {
    messagePreview(template: REMINDER, medium: $medium, locale: de, subject: "{{brand}}", body: $body) { subject paragraphs action unknown }
  }`;
  const preview = async (medium: string, body: string) =>
    (await world.ask(admin.viewer, query, { body, medium })).data?.messagePreview;
  expect(await preview('MAIL', 'Am {{date}} um {{time}}.\n\n{{nonsense}}')).toEqual({
    subject: 'Testhaus',
    paragraphs: ['Am Dienstag, 1. Dezember 2026 um 10:00.', '{{nonsense}}'],
    action: 'Termin ansehen',
    unknown: ['nonsense'],
  });
  expect(await preview('SMS', '{{brand}}: {{time}} {{zone}}')).toMatchObject({
    subject: null,
    paragraphs: ['Testhaus: 10:00 MEZ'],
  });
});
