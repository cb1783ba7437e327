import { startTwilioSandbox, type TwilioSandbox } from '@daraport/sandbox';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createSmsSender } from './sms.ts';

let twilio: TwilioSandbox;
beforeAll(async () => {
  twilio = await startTwilioSandbox();
});
afterAll(() => twilio.close());

const sender = (overrides: object = {}) =>
  createSmsSender({ ...twilio.account, from: '+4930000000', apiBase: twilio.url, ...overrides });

it('sends over the official SDK', async () => {
  const { id } = await sender().send({ to: '+4915112345678', body: 'Ihr Termin ist morgen um 10:00.' });
  expect(id).toMatch(/^SM/);
  expect(twilio.sms.messages({ to: '+4915112345678' })).toMatchObject([{ body: 'Ihr Termin ist morgen um 10:00.' }]);
});

it('rejects a number that is not E.164 before it asks the vendor, and wrong credentials after', async () => {
  await expect(sender().send({ to: '0151 12345678', body: 'x' })).rejects.toThrow(/E\.164/);
  await expect(sender({ authToken: 'wrong' }).send({ to: '+4915112345678', body: 'x' })).rejects.toThrow(/uthenticat/);
});
