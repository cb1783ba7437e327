import { expect, it } from 'vitest';
import { openCareVendors } from './env.ts';

it('needs nothing, and calls peer to peer then', () => {
  expect(openCareVendors({})).toMatchObject({ opensMinutes: 10, iceServers: [], video: { name: 'P2P' } });
});

it('reads ICE servers as browsers take them', () => {
  const { iceServers } = openCareVendors({
    ICE_SERVERS: '[{"urls":"stun:a"},{"urls":["turn:b"],"username":"u","credential":"c"}]',
  });
  expect(iceServers).toEqual([
    { urls: ['stun:a'], username: null, credential: null },
    { urls: ['turn:b'], username: 'u', credential: 'c' },
  ]);
});

it('lists every fault at once', () => {
  const start = () => openCareVendors({ CARE_VISIT_OPENS_MINUTES: '-1', ICE_SERVERS: '{', TWILIO_API_BASE: 'nowhere' });
  for (const name of ['CARE_VISIT_OPENS_MINUTES', 'ICE_SERVERS', 'TWILIO_API_BASE']) expect(start).toThrow(name);
  expect(() => openCareVendors({ TWILIO_API_KEY: 'SK1' })).toThrow(/TWILIO_ACCOUNT_SID[^]*TWILIO_API_SECRET/);
  // An account without a key is there for short messages.
  expect(openCareVendors({ TWILIO_ACCOUNT_SID: 'AC1' }).video.name).toBe('P2P');
});
