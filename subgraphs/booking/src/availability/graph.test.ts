import { newId } from '@daraport/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { answerOf, bookFor, monday, startBookingWorld, type BookingWorld, type TestSpecialist } from '../testing.ts';
import { editorOf, tuesday, week } from './testing.ts';

let world: BookingWorld;
let lena: TestSpecialist;
let edit: ReturnType<typeof editorOf>;
const ten = '2026-11-24T09:00:00.000Z';

beforeAll(async () => {
  world = await startBookingWorld();
});
afterAll(() => world[Symbol.asyncDispose]());
beforeEach(async () => {
  world.clock.now = monday;
  lena = await world.specialist();
  edit = editorOf(world, lena);
});

describe('a week', () => {
  it('is set as a whole, and free times follow it at once', async () => {
    const focus = [{ weekday: 2, fromMinute: 600, toMinute: 630 }];
    const set = await edit.mutate('setWeeklyHours', { ...week, focus, dailyCap: 3 });
    expect(set.availability).toMatchObject({
      version: 1,
      dailyCap: 3,
      weekly: [tuesday],
      focus,
      timeZone: 'Europe/Berlin',
    });
    expect(await edit.freeOn('2026-11-24')).toEqual(['08:00', '09:30', '10:00']);
    expect(await edit.freeOn('2026-11-25')).toEqual([]);
  });

  it('moves with the zone, and what is booked stays and is named', async () => {
    const { appointmentId } = await bookFor(world, lena, ten);
    const set = await edit.mutate('setWeeklyHours', { ...week, timeZone: 'America/New_York' });
    expect(set.availability).toMatchObject({ outside: [{ id: appointmentId }] });
    expect(await edit.freeOn('2026-11-24')).toEqual(['14:00', '14:30', '15:00', '15:30', '16:00']);
  });

  it('is refused when hours overlap, with those that do, and nothing is written', async () => {
    const clash = { weekday: 2, fromMinute: 700, toMinute: 800 };
    expect(await edit.mutate('setWeeklyHours', { ...week, weekly: [tuesday, clash] })).toMatchObject({
      code: 'HOURS_OVERLAP',
      spans: [{ weekday: 2, fromMinute: 700 }],
    });
    expect((await edit.asked()).availability?.version).toBe(0);
  });

  it('is refused field by field', async () => {
    const refused = await edit.mutate('setWeeklyHours', {
      timeZone: 'Mars/Base',
      weekly: [
        { weekday: 8, fromMinute: 0, toMinute: 60 },
        { weekday: 1, fromMinute: 60, toMinute: 60 },
      ],
      focus: Array.from({ length: 43 }, () => tuesday),
      dailyCap: 0,
    });
    expect(refused).toMatchObject({ code: 'INVALID_INPUT' });
    expect((refused.fields as { path: string }[]).map(({ path }) => path)).toEqual([
      'timeZone',
      'weekly.0.weekday',
      'weekly.1',
      'focus',
      'dailyCap',
    ]);
  });

  it('is refused on a version that somebody changed since, and lets one of two editors through', async () => {
    const both = await Promise.all([
      edit.mutate('setWeeklyHours', week),
      edit.mutate('setWeeklyHours', { ...week, dailyCap: 2 }),
    ]);
    expect(new Set(both.map(({ code }) => code ?? 'set'))).toEqual(new Set(['AVAILABILITY_CHANGED', 'set']));
    expect(both.find(({ code }) => code)).toMatchObject({ version: 1 });
  });

  it('set twice with one key is set once; the same key with another week is refused', async () => {
    const input = { ...week, idempotencyKey: newId() };
    const both = await Promise.all([edit.mutate('setWeeklyHours', input), edit.mutate('setWeeklyHours', input)]);
    expect(both.map((each) => each.availability.version)).toEqual([1, 1]);
    expect(await edit.mutate('setWeeklyHours', { ...input, dailyCap: 5 })).toMatchObject({
      code: 'IDEMPOTENCY_CONFLICT',
    });
  });

  it('is recorded for the audit log', async () => {
    await edit.mutate('setWeeklyHours', week);
    const entries = (await world.published('audit.recorded')).flatMap((each) => each.entries);
    expect(entries).toContainEqual(
      expect.objectContaining({
        action: 'ADMINISTER',
        subjectId: lena.personId,
        resourceType: 'Availability',
        resourceId: lena.id,
        reason: 'setWeeklyHours',
      }),
    );
  });
});

describe('a date', () => {
  it('has hours instead of the weekly ones, or beside them, or none, until it is cleared', async () => {
    const evening = [{ fromMinute: 1200, toMinute: 1260 }];
    const day = '2026-11-24';
    await edit.mutate('setWeeklyHours', week);
    const beside = await edit.mutate('setDateHours', { version: 1, day, replacesWeek: false, hours: evening });
    expect(beside.availability.dates).toEqual([{ day, replacesWeek: false, hours: evening }]);
    expect(await edit.freeOn(day)).toEqual(['08:00', '08:30', '09:00', '09:30', '10:00', '19:00']);
    await edit.mutate('setDateHours', { version: 2, day, replacesWeek: true, hours: evening });
    expect(await edit.freeOn(day)).toEqual(['19:00']);
    await edit.mutate('setDateHours', { version: 3, day, replacesWeek: true, hours: [] });
    expect(await edit.freeOn(day)).toEqual([]);
    const cleared = await edit.mutate('clearDateHours', { version: 4, day });
    expect(cleared.availability.dates).toEqual([]);
    expect(await edit.freeOn(day)).toHaveLength(5);
  });

  it('is refused in the past, without hours beside the week, and when hours overlap', async () => {
    const day = '2026-11-24';
    const hours = [{ fromMinute: 1200, toMinute: 1260 }];
    expect(await edit.mutate('setDateHours', { day: '2026-11-22', replacesWeek: true, hours })).toMatchObject({
      fields: [{ path: 'day' }],
    });
    expect(await edit.mutate('setDateHours', { day, replacesWeek: false, hours: [] })).toMatchObject({
      fields: [{ path: 'hours' }],
    });
    expect(
      await edit.mutate('setDateHours', {
        day,
        replacesWeek: true,
        hours: [...hours, { fromMinute: 1230, toMinute: 1300 }],
      }),
    ).toMatchObject({ code: 'HOURS_OVERLAP', spans: [{ weekday: 2, fromMinute: 1230 }] });
  });
});

describe('an absence', () => {
  const away = { startsAt: '2026-11-24T00:00:00Z', endsAt: '2026-11-25T00:00:00Z' };

  it('over booked appointments lists them and leaves them; removed, the time is open again', async () => {
    const { appointmentId, patient } = await bookFor(world, lena, ten);
    const added = await edit.mutate('addAbsence', away);
    expect(added.availability).toMatchObject({ outside: [{ id: appointmentId }] });
    expect(await edit.freeOn('2026-11-24')).toEqual([]);
    const kept = await world.ask(patient, 'query ($id: ID!) { appointment(id: $id) { state } }', { id: appointmentId });
    expect(answerOf(kept, 'appointment')).toEqual({ state: 'CONFIRMED' });
    const [absence] = added.availability.absences as { id: string }[];
    const removed = await edit.mutate('removeAbsence', { version: 1, absenceId: absence?.id });
    expect(removed.availability).toMatchObject({ absences: [], outside: [] });
    expect(await edit.freeOn('2026-11-24')).not.toEqual([]);
  });

  it('is refused when it is over, ends before it starts, or lasts longer than a year', async () => {
    for (const input of [
      { startsAt: '2026-11-20T00:00:00Z', endsAt: '2026-11-21T00:00:00Z' },
      { startsAt: away.endsAt, endsAt: away.startsAt },
      { startsAt: away.startsAt, endsAt: '2027-12-24T00:00:00Z' },
    ]) {
      expect(await edit.mutate('addAbsence', input)).toMatchObject({ fields: [{ path: 'endsAt' }] });
    }
    expect(await edit.mutate('removeAbsence', { absenceId: newId() })).toMatchObject({ code: 'NOT_FOUND' });
  });
});
