import { viewerAs } from '@daraport/subgraph/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  answerOf,
  bookFor,
  holdSlot,
  monday,
  startBookingWorld,
  wish,
  type BookingWorld,
  type TestSpecialist,
} from '../testing.ts';
import { editorOf, week } from './testing.ts';

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

describe('a kind of appointment', () => {
  const type = {
    nameDe: 'Kurz',
    nameEn: 'Short',
    descriptionDe: '',
    descriptionEn: '',
    formats: ['VIDEO'],
    durationMinutes: 25,
    bufferBeforeMinutes: 0,
    bufferAfterMinutes: 5,
    noticeMinutes: 0,
    horizonDays: 14,
    gridMinutes: 30,
    dailyCap: 2,
    isOffered: true,
  };

  it('is added, changed, and switched off without being gone', async () => {
    const added = await edit.mutate('saveAppointmentType', type);
    const types = added.availability.types as { id: string; nameDe: string }[];
    expect(types.map(({ nameDe }) => nameDe)).toEqual(['Sitzung', 'Kurz']);
    const id = types[1]?.id;
    const off = await edit.mutate('saveAppointmentType', { ...type, id, version: 1, isOffered: false });
    expect(off.availability.types).toContainEqual(expect.objectContaining({ id, isOffered: false }));
    const shown = await world.ask(
      viewerAs('PATIENT'),
      'query ($slug: String!) { specialist(slug: $slug) { appointmentTypes { id } } }',
      { slug: `s-${lena.id}` },
    );
    expect(answerOf(shown, 'specialist')).toEqual({ appointmentTypes: [{ id: lena.typeId }] });
    const hold = await world.ask(viewerAs('PATIENT'), holdSlot, wish(lena, ten, { appointmentTypeId: id }));
    expect(answerOf(hold, 'holdSlot')).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('has offers of the waiting list that stand as long as it says, or as those of the brand', async () => {
    const added = await edit.mutate('saveAppointmentType', { ...type, offerMinutes: 20 });
    const [, own] = added.availability.types as { id: string; offerMinutes: number | null }[];
    expect(own?.offerMinutes).toBe(20);
    const cleared = await edit.mutate('saveAppointmentType', { ...type, id: own?.id, version: 1 });
    expect(cleared.availability.types).toContainEqual(expect.objectContaining({ id: own?.id, offerMinutes: null }));
    for (const offerMinutes of [14, 2881])
      expect(await edit.mutate('saveAppointmentType', { ...type, offerMinutes })).toMatchObject({
        code: 'INVALID_INPUT',
        fields: [{ path: 'offerMinutes' }],
      });
  });

  it('tells billing what may have a price, and the directory finds her by the ways to meet that she offers', async () => {
    const found = async (formats: readonly string[]) => {
      const query =
        'query ($filter: SpecialistFilter) { specialists(first: 50, filter: $filter) { edges { node { id } } } }';
      const { edges } = answerOf(
        await world.ask(viewerAs('PATIENT'), query, { filter: { formats } }),
        'specialists',
      ) as {
        edges?: { node: { id: string } }[];
      };
      return edges?.some(({ node }) => node.id === lena.id);
    };
    expect(await found(['PHONE'])).toBe(false);
    await edit.mutate('saveAppointmentType', { ...type, formats: ['PHONE'] });
    expect(await found(['PHONE'])).toBe(true);
    const told = (await world.published('booking.offerSaved')).filter(({ specialistId }) => specialistId === lena.id);
    expect(told).toEqual([
      {
        appointmentTypeId: expect.any(String) as string,
        specialistId: lena.id,
        specialistPersonId: lena.personId,
        lineage: [],
        label: { de: 'Kurz', en: 'Short' },
        revision: 1,
      },
    ]);
    const id = told[0]?.appointmentTypeId;
    await edit.mutate('saveAppointmentType', { ...type, id, version: 1, formats: ['PHONE'], isOffered: false });
    expect(await found(['PHONE'])).toBe(false);
    expect(await found(['VIDEO'])).toBe(true);
    expect(await world.published('booking.offerSaved')).toContainEqual(
      expect.objectContaining({ appointmentTypeId: id, revision: 2 }),
    );
  });

  it('is refused field by field, and when it is another specialist’s', async () => {
    const refused = await edit.mutate('saveAppointmentType', {
      ...type,
      nameDe: ' ',
      durationMinutes: 4,
      gridMinutes: 7,
      formats: [],
    });
    expect((refused.fields as { path: string }[]).map(({ path }) => path)).toEqual([
      'nameDe',
      'formats',
      'durationMinutes',
      'gridMinutes',
    ]);
    const other = await world.specialist();
    expect(await edit.mutate('saveAppointmentType', { ...type, id: other.typeId })).toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

describe('what an unsaved week would come to', () => {
  const preview = /* GraphQL */ `
    query ($week: WeekInput!, $type: ID!) {
      availabilityPreview(
        week: $week
        appointmentTypeId: $type
        from: "2026-11-24"
        days: 2
        timeZone: "Europe/Berlin"
      ) {
        days {
          slots {
            startsAt
          }
        }
        outside {
          id
        }
      }
    }
  `;

  it('is told by the rules that patients’ times follow, and nothing is written', async () => {
    const { appointmentId } = await bookFor(world, lena, '2026-11-25T09:00:00Z');
    const shown = answerOf(await world.ask(edit.self(), preview, { week, type: lena.typeId }), 'availabilityPreview');
    expect(shown).toMatchObject({ outside: [{ id: appointmentId }] });
    expect((shown.days as unknown as { slots: unknown[] }[]).map(({ slots }) => slots.length)).toEqual([5, 0]);
    expect((await edit.asked()).availability?.version).toBe(0);
  });

  it('is refused for a week that is none', async () => {
    const wrong = await world.ask(edit.self(), preview, {
      week: { ...week, timeZone: 'Mars/Base' },
      type: lena.typeId,
    });
    expect(wrong.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});
