import type { Viewer } from '@daraport/access';
import { newId } from '@daraport/domain';
import { openDatabase, roleUrl, sqlState } from '@daraport/drizzle';
import { relations, weeklyHours } from '@daraport/drizzle/tables/booking';
import { otherBrand, testBrand, viewerAs } from '@daraport/subgraph/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { monday, startBookingWorld, type BookingWorld, type TestSpecialist } from '../testing.ts';
import { editorOf, tuesday, week } from './testing.ts';

let world: BookingWorld;
let lena: TestSpecialist;
let edit: ReturnType<typeof editorOf>;

beforeAll(async () => {
  world = await startBookingWorld();
});
afterAll(() => world[Symbol.asyncDispose]());
beforeEach(async () => {
  world.clock.now = monday;
  lena = await world.specialist();
  edit = editorOf(world, lena);
});

describe('whose hours', () => {
  it('are a specialist’s own, and of those whose organization one oversees', async () => {
    const [clinic, network] = [newId(), newId()];
    const inClinic = await world.specialist({ organizationId: clinic, lineage: [clinic, network] });
    const admin = viewerAs('ORGANIZATION_ADMIN', { organizationId: network });
    expect((await edit.asked(admin, inClinic.id)).availability).toEqual({ id: inClinic.id, version: 0 });
    const set = await edit.mutate('setWeeklyHours', { ...week, specialistId: inClinic.id }, admin);
    expect(set.availability).toMatchObject({ version: 1, weekly: [tuesday] });
    const away = { startsAt: '2026-11-24T00:00:00Z', endsAt: '2026-11-25T00:00:00Z' };
    expect(await edit.mutate('addAbsence', { ...away, specialistId: inClinic.id, version: 1 }, admin)).toMatchObject({
      availability: { absences: [away].map(({ startsAt }) => ({ startsAt: startsAt.replace('Z', '.000Z') })) },
    });
    expect((await edit.asked(viewerAs('BRAND_ADMIN'), inClinic.id)).availability).toMatchObject({ version: 2 });
  });

  it('are nobody else’s', async () => {
    const strangers = [
      viewerAs('SPECIALIST'),
      viewerAs('ORGANIZATION_ADMIN', { organizationId: newId() }),
      viewerAs('SPECIALIST', { personId: lena.personId, brandId: otherBrand }),
      viewerAs('BRAND_ADMIN', { brandId: otherBrand }),
    ];
    for (const stranger of strangers) {
      expect(await edit.asked(stranger, lena.id)).toEqual({ availability: null });
      expect(await edit.mutate('setWeeklyHours', { ...week, specialistId: lena.id }, stranger)).toMatchObject({
        code: 'NOT_FOUND',
      });
    }
    const patient = await world.ask(viewerAs('PATIENT'), '{ availability { version } }');
    expect(patient.errors?.[0]?.extensions.code).toBe('UNAUTHORIZED_FIELD_OR_TYPE');
    expect((await edit.asked()).availability?.version).toBe(0);
  });

  it('are kept by the database too, whatever the service does', async () => {
    const url = roleUrl(world.database.url, 'booking', world.database.secret);
    const database = openDatabase({ url, relations, max: 1 });
    const add = (viewer: Viewer, weekday: number) =>
      database.asViewer(viewer, (tx) =>
        tx.insert(weeklyHours).values({ ...tuesday, weekday, brandId: testBrand, specialistId: lena.id }),
      );
    await add(edit.self(), 6);
    for (const stranger of [viewerAs('SPECIALIST'), viewerAs('PATIENT', { personId: lena.personId })]) {
      const refused = await add(stranger, 7).catch((error: unknown) => error);
      expect(sqlState(refused)).toBe('42501');
    }
    await database.close();
  });
});
