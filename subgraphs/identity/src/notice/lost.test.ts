import { createServer, type AddressInfo } from 'node:net';
import { newId } from '@daraport/domain';
import { deliveries } from '@daraport/drizzle/tables/identity';
import { afterAll, expect, it } from 'vitest';
import { startIdentity, testBrand } from '../testing.ts';

/** A mail server that is busy, or goes away after it took a mail and before it says so. */
let isBusy = false;
let taken = 0;
const server = createServer((socket) => {
  socket.on('error', () => undefined);
  let isMail = false;
  socket.write(isBusy ? '421 busy\r\n' : '220 test\r\n');
  socket.setEncoding('utf8').on('data', (text: string) => {
    if (isMail) {
      if (!text.endsWith('\r\n.\r\n')) return;
      taken++;
      socket.destroy();
    } else if (text.startsWith('DATA')) {
      isMail = true;
      socket.write('354 go on\r\n');
    } else socket.write('250 ok\r\n');
  });
});
afterAll(() => void server.close());

it('a reminder whose mail was taken without an answer does not go again; one that never went does', async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await using world = await startIdentity({
    now: new Date('2026-11-24T11:00:00Z'),
    environment: { SMTP_URL: `smtp://127.0.0.1:${port}`, PUBLIC_URL: 'http://localhost:4100' },
  });
  const { id: personId } = await world.somebody('PATIENT');
  const send = (key: string) =>
    world.subgraph.jobs['identity.sendNotice']?.({
      brandId: testBrand,
      personId,
      template: 'appointmentReminder',
      subject: { kind: 'APPOINTMENT', id: newId() },
      parameters: {},
      calendar: {
        uid: 'a@daraport',
        sequence: 0,
        method: 'REQUEST',
        startsAt: '2026-11-25T11:00:00.000Z',
        endsAt: '2026-11-25T11:50:00.000Z',
        timeZone: 'Europe/Berlin',
        withName: 'Dr. Lena Brandt',
      },
      reminder: { key, notAfter: '2026-11-25T11:00:00.000Z' },
      key,
    });
  await expect(send('taken')).rejects.toMatchObject({ code: expect.any(String) as string });
  await send('taken');
  expect(taken).toBe(1);
  isBusy = true;
  await expect(send('refused')).rejects.toMatchObject({ code: expect.any(String) as string });
  isBusy = false;
  await expect(send('refused')).rejects.toMatchObject({ code: expect.any(String) as string });
  expect(taken).toBe(2);
  const kept = await world.db.select().from(deliveries);
  expect(new Set(kept.map(({ key, sentAt }) => `${key} ${sentAt?.toISOString() ?? 'unknown'}`))).toEqual(
    new Set(['taken unknown', 'refused unknown']),
  );
});
