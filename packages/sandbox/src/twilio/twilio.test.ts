import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import twilio from 'twilio';
import { expect, it } from 'vitest';
import { startTwilioSandbox, type TwilioSandbox } from './start.ts';
import { verifyAccessToken } from './token.ts';

type RequestOptions = Parameters<twilio.RequestClient['request']>[0];

/** The official SDK; its requests keep path and body, only the origin is replaced. */
function sdk({ url, account }: TwilioSandbox, authToken = account.authToken): twilio.Twilio {
  const request = async ({ method, uri, username = '', password = '', data, params }: RequestOptions) => {
    const { pathname, search } = new URL(uri);
    const query = params ? `?${String(new URLSearchParams(params as Record<string, string>))}` : search;
    const authorization = `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
    const body = method.toLowerCase() === 'post' ? new URLSearchParams((data ?? {}) as Record<string, string>) : null;
    const response = await fetch(url + pathname + query, { method, headers: { authorization }, body });
    return { statusCode: response.status, body: await response.text(), headers: Object.fromEntries(response.headers) };
  };
  return twilio(account.accountSid, authToken, { httpClient: { request } as unknown as twilio.RequestClient });
}

it('opens, finds, lists and ends a video room', async () => {
  await using sandbox = await startTwilioSandbox({ clock: () => new Date('2026-11-23T12:00:00Z') });
  const client = sdk(sandbox);
  const room = await client.video.v1.rooms.create({ uniqueName: 'visit-42', type: 'group' });
  expect(room).toMatchObject({ uniqueName: 'visit-42', status: 'in-progress' });
  await expect(client.video.v1.rooms.create({ uniqueName: 'visit-42' })).rejects.toMatchObject({
    code: 53113,
    status: 400,
  });
  sandbox.connectParticipant(room.sid, 'patient-1');
  expect(await client.video.v1.rooms('visit-42').participants.list({ status: 'connected' })).toMatchObject([
    { identity: 'patient-1' },
  ]);
  expect(await client.video.v1.rooms.list()).toHaveLength(1);
  sandbox.clock.advance(1_800_000);
  expect(await client.video.v1.rooms(room.sid).update({ status: 'completed' })).toMatchObject({
    status: 'completed',
    duration: 1_800,
  });
  expect(await client.video.v1.rooms.list()).toEqual([]);
  await expect(client.video.v1.rooms('visit-42').fetch()).rejects.toMatchObject({ code: 20404, status: 404 });
});

it('keeps text messages in an outbox, over a restart', async () => {
  const statePath = join(mkdtempSync(join(tmpdir(), 'sandbox-')), 'twilio.jsonl');
  const first = await startTwilioSandbox({ statePath });
  const sent = await sdk(first).messages.create({
    to: '+4915112345678',
    from: '+15005550006',
    body: 'Ihr Termin: 14:30 – grün',
  });
  expect(sent).toMatchObject({ status: 'queued', numSegments: '1' });
  await first.close();

  await using second = await startTwilioSandbox({ statePath });
  const client = sdk(second);
  expect(await client.messages(sent.sid).fetch()).toMatchObject({
    status: 'delivered',
    body: 'Ihr Termin: 14:30 – grün',
  });
  for (let each = 0; each < 3; each += 1)
    await client.messages.create({ to: '+4915100000000', from: '+15005550006', body: `Nr. ${each}` });
  expect((await client.messages.list({ pageSize: 2 })).map(({ body }) => body)).toEqual([
    'Nr. 2',
    'Nr. 1',
    'Nr. 0',
    'Ihr Termin: 14:30 – grün',
  ]);
  expect(second.sms.messages({ to: '+4915112345678' })).toMatchObject([{ sid: sent.sid }]);
});

it.each([
  [{ to: '0151', from: '+15005550006', body: 'x' }, 21211],
  [{ to: '+4915112345678', body: 'x' }, 21603],
  [{ to: '+4915112345678', from: '+15005550006' }, 21602],
  [{ to: '+15005550009', from: '+15005550006', body: 'x' }, 21614],
])('refuses the message %o with %i', async (message, code) => {
  await using sandbox = await startTwilioSandbox();
  await expect(sdk(sandbox).messages.create(message)).rejects.toMatchObject({
    code,
    status: 400,
    moreInfo: `https://www.twilio.com/docs/errors/${code}`,
  });
});

it('refuses a wrong token, and fails as planned', async () => {
  await using sandbox = await startTwilioSandbox();
  await expect(sdk(sandbox, 'wrong').messages.list()).rejects.toMatchObject({ code: 20003, status: 401 });
  sandbox.faults.next({ match: 'POST /v1/Rooms', kind: 'http429' });
  await expect(sdk(sandbox).video.v1.rooms.create({})).rejects.toMatchObject({ code: 20429 });
});

it("verifies the SDK's access tokens", () => {
  const { AccessToken } = twilio.jwt;
  const token = new AccessToken(`AC${'0'.repeat(32)}`, `SK${'1'.repeat(32)}`, 'secret', {
    identity: 'patient-1',
    ttl: 3_600,
  });
  token.addGrant(new AccessToken.VideoGrant({ room: 'visit-42' }));
  const jwt = token.toJwt();
  expect(verifyAccessToken(jwt, 'secret')).toMatchObject({
    identity: 'patient-1',
    room: 'visit-42',
    keySid: `SK${'1'.repeat(32)}`,
  });
  expect(verifyAccessToken(jwt, 'other')).toBeNull();
  expect(verifyAccessToken(jwt, 'secret', new Date(Date.now() + 3_601_000))).toBeNull();
  expect(verifyAccessToken('a.b.c', 'secret')).toBeNull();
});
