import { hours, newId } from '@daraport/domain';
import { reminderSettings } from '@daraport/drizzle/tables/booking';
import type { NoticeRequest } from '@daraport/events';
import { testBrand, viewerAs } from '@daraport/subgraph/testing';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openReminding, type Reminding } from '../reminder/testing.ts';
import { monday, startBookingWorld, type BookingWorld } from '../testing.ts';
import { hosted, makeGroup, scheduled, seatBooked, seatHeld, type TestGroup } from './testing.ts';

let world: BookingWorld;
let reminding: Reminding;
let group: TestGroup;
const six = '2026-11-25T17:00:00.000Z';
const nextWeek = '2026-12-02T17:00:00.000Z';
const staff = viewerAs('ORGANIZATION_ADMIN');
const toHost = async (): Promise<NoticeRequest[]> =>
  (await world.published('identity.noticeRequested')).filter(
    ({ personId, subject }) => personId === group.personId && subject.kind === 'GROUP_SESSION',
  );
const remind = async (remindsSpecialists: boolean) => {
  await world.change(async (tx) => {
    await tx.delete(reminderSettings).where(eq(reminderSettings.brandId, testBrand));
    await tx.insert(reminderSettings).values({
      brandId: testBrand,
      steps: [{ minutesBefore: 1440, channels: ['EMAIL', 'PORTAL'] }],
      remindsSpecialists,
      textsChanges: true,
      version: 1,
      changedAt: monday,
      changedBy: newId(),
    });
  });
};
const dayBefore = (at: string) => new Date(Date.parse(at) - hours(24));

beforeAll(async () => {
  world = await startBookingWorld();
  reminding = openReminding(world);
});
afterAll(async () => {
  await reminding.close();
  await world[Symbol.asyncDispose]();
});
beforeEach(async () => {
  world.clock.now = monday;
  await remind(true);
  group = await makeGroup(world, await world.specialist());
});

describe('whoever leads a group', () => {
  it('is told of a course that somebody else scheduled, in one notice with every session', async () => {
    const wished = { appointmentTypeId: group.groupId, specialistId: group.id, startsAt: six };
    const { sessions } = await hosted(world, staff, 'schedule', { ...wished, rule: 'FREQ=WEEKLY;COUNT=3' });
    const [notice, ...more] = await toHost();
    expect(more).toEqual([]);
    expect(notice).toMatchObject({
      template: 'appointmentConfirmed',
      channels: ['EMAIL', 'SMS', 'PORTAL'],
      subject: { kind: 'GROUP_SESSION', id: sessions?.[0]?.id },
      parameters: { seats: '3', seatsTaken: '0' },
      calendar: { uid: `${sessions?.[0]?.id}@daraport`, sequence: 0, method: 'REQUEST', startsAt: six },
    });
    expect(notice?.withPersonId).toBeUndefined();
    expect(notice?.calendar?.also?.map(({ appointmentId }) => appointmentId)).toEqual(
      sessions?.slice(1).map(({ id }) => id),
    );
  });

  it('is told by staff’s move and cancellation, each as a later revision of the same entry', async () => {
    const session = await scheduled(world, group, six);
    const { patient } = await seatBooked(world, group, six);
    await hosted(world, staff, 'move', { sessionId: session.id, startsAt: nextWeek });
    await hosted(world, staff, 'cancel', { sessionId: session.id });
    const [, moved, cancelled] = await toHost();
    expect(moved).toMatchObject({
      template: 'appointmentRescheduled',
      parameters: { seatsTaken: '1' },
      calendar: { sequence: 1, startsAt: nextWeek, method: 'REQUEST' },
    });
    expect(cancelled).toMatchObject({
      template: 'appointmentCancelled',
      calendar: { uid: moved?.calendar?.uid, sequence: 2, method: 'CANCEL' },
    });
    expect(JSON.stringify([moved, cancelled])).not.toContain(patient.personId);
  });

  it('gets of what she did herself the calendar entry alone', async () => {
    const session = await scheduled(world, group, six);
    await hosted(world, group.host, 'move', { sessionId: session.id, startsAt: nextWeek });
    await hosted(world, group.host, 'cancel', { sessionId: session.id });
    expect((await toHost()).map(({ channels }) => channels)).toEqual([['EMAIL'], ['EMAIL'], ['EMAIL']]);
  });

  it('hears of nothing that was refused', async () => {
    await scheduled(world, group, six);
    const before = (await toHost()).length;
    await hosted(world, staff, 'schedule', {
      appointmentTypeId: group.groupId,
      specialistId: group.id,
      startsAt: six,
    });
    expect(await toHost()).toHaveLength(before);
  });
});

describe('the reminder of a session', () => {
  it('goes to who leads it, once however many have a seat, with how many are taken when it is sent', async () => {
    const session = await scheduled(world, group, six);
    await seatBooked(world, group, six);
    await seatBooked(world, group, six);
    world.clock.now = dayBefore(six);
    await seatHeld(world, group, six);
    const job = await reminding.runNext(session.id);
    await world.subgraph.jobs['booking.remind']?.(job.payload);
    expect(await reminding.asked(session.id)).toEqual([
      expect.objectContaining({
        personId: group.personId,
        template: 'appointmentReminder',
        subject: { kind: 'GROUP_SESSION', id: session.id },
        parameters: { seats: '3', seatsTaken: '3' },
        channels: ['EMAIL', 'PORTAL'],
        reminder: expect.objectContaining({ notAfter: six }) as unknown,
      }),
    ]);
  });

  it('does not go out once it was cancelled, and after a move goes by the new time alone', async () => {
    const [gone, moved] = [
      await scheduled(world, group, six),
      await scheduled(world, group, '2026-11-26T17:00:00.000Z'),
    ];
    const [stale] = await reminding.waiting(moved.id);
    await hosted(world, staff, 'cancel', { sessionId: gone.id });
    await hosted(world, staff, 'move', { sessionId: moved.id, startsAt: nextWeek });
    world.clock.now = dayBefore(six);
    await reminding.runNext(gone.id);
    world.clock.now = dayBefore('2026-11-26T17:00:00.000Z');
    await world.subgraph.jobs['booking.remind']?.(stale?.payload ?? {});
    expect([await reminding.asked(gone.id), await reminding.asked(moved.id)]).toEqual([[], []]);
    const [next] = await reminding.waiting(moved.id);
    expect(next?.run_at).toEqual(dayBefore(nextWeek));
    world.clock.now = dayBefore(nextWeek);
    await reminding.runNext(moved.id);
    expect(await reminding.asked(moved.id)).toHaveLength(1);
  });

  it('goes out only where the brand reminds specialists, also of sessions that stood before it did', async () => {
    await remind(false);
    const session = await scheduled(world, group, six);
    expect(await reminding.waiting(session.id)).toEqual([]);
    await remind(true);
    await world.subgraph.jobs['booking.replanReminders']?.({ brandId: testBrand });
    expect((await reminding.waiting(session.id)).map(({ run_at: at }) => at)).toEqual([dayBefore(six)]);
    await remind(false);
    world.clock.now = dayBefore(six);
    await reminding.runNext(session.id);
    expect(await reminding.asked(session.id)).toEqual([]);
  });

  it('waits for the end of quiet hours by the clock she lives by', async () => {
    await world.change((tx) =>
      tx.update(reminderSettings).set({ quietFrom: 1080, quietTo: 540 }).where(eq(reminderSettings.brandId, testBrand)),
    );
    const session = await scheduled(world, group, six);
    // Six in Berlin is within; nine the next morning is the end.
    expect((await reminding.waiting(session.id))[0]?.run_at).toEqual(new Date('2026-11-25T08:00:00.000Z'));
    await world.deliver('identity.timeZoneChanged', { personId: group.personId, timeZone: 'Europe/London' });
    expect((await reminding.waiting(session.id))[0]?.run_at).toEqual(dayBefore(six));
  });
});
