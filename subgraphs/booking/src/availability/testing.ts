import type { Viewer } from '@daraport/access';
import { newId } from '@daraport/domain';
import { viewerAs } from '@daraport/subgraph/testing';
import { answerOf, type BookingWorld, type TestSpecialist } from '../testing.ts';

/** Nine to twelve on Tuesdays. */
export const tuesday = { weekday: 2, fromMinute: 540, toMinute: 720 };
/** A week of that alone, in Berlin. */
export const week = { timeZone: 'Europe/Berlin', weekly: [tuesday], focus: [], dailyCap: null };

const availability = `availability {
  version timeZone dailyCap isShared
  weekly { weekday fromMinute toMinute } focus { weekday fromMinute toMinute }
  dates { day replacesWeek hours { fromMinute toMinute } }
  absences { id startsAt endsAt }
  types { id nameDe durationMinutes dailyCap offerMinutes isOffered }
  outside { id }
}`;

type Changed = Record<string, unknown> & { readonly availability: Record<string, unknown> };

/** Changes and looks at one specialist's availability, as herself unless said otherwise. */
export function editorOf(world: BookingWorld, specialist: TestSpecialist) {
  const self = () => viewerAs('SPECIALIST', { personId: specialist.personId });
  return {
    self,
    async mutate(name: string, input: object, viewer: Viewer = self()): Promise<Changed> {
      const type = `${name[0]?.toUpperCase()}${name.slice(1)}`;
      const overlaps = ['setWeeklyHours', 'setDateHours'].includes(name);
      const text = `mutation ($input: ${type}Input!) { ${name}(input: $input) {
        __typename
        ... on ${type}Payload { ${availability} }
        ... on Error { code }
        ... on InvalidInputError { fields { path } }
        ... on AvailabilityChangedError { version }
        ${overlaps ? '... on HoursOverlapError { spans { weekday fromMinute } }' : ''}
      } }`;
      const variables = { input: { version: 0, idempotencyKey: newId(), ...input } };
      return answerOf(await world.ask(viewer, text, variables), name) as unknown as Changed;
    },
    async asked(viewer: Viewer = self(), specialistId: string | null = null) {
      const text = 'query ($id: ID) { availability(specialistId: $id) { id version } }';
      const { data } = await world.ask(viewer, text, { id: specialistId });
      return data as { availability: { id: string; version: number } | null };
    },
    /** Starts that patients are offered on a day of Berlin, as times of UTC. */
    async freeOn(day: string): Promise<string[]> {
      const text = `query ($slug: String!, $type: ID!, $day: Date!) { specialist(slug: $slug) {
        slotDays(appointmentTypeId: $type, from: $day, days: 1, timeZone: "Europe/Berlin") { slots { startsAt } } } }`;
      const variables = { slug: `s-${specialist.id}`, type: specialist.typeId, day };
      const { data } = await world.ask(viewerAs('PATIENT'), text, variables);
      const [shown] = (data as { specialist: { slotDays: { slots: { startsAt: Date }[] }[] } }).specialist.slotDays;
      return shown?.slots.map(({ startsAt }) => new Date(startsAt).toISOString().slice(11, 16)) ?? [];
    },
  };
}
