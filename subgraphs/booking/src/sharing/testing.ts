import type { Viewer } from '@daraport/access';
import { minutes, type Id } from '@daraport/domain';
import { viewerAs } from '@daraport/subgraph/testing';
import { holdSlot, wish, type BookingWorld, type TestSpecialist } from '../testing.ts';

/** A specialist's two profiles in one calendar, and a pool that the one here is in. */
export interface Pair {
  readonly here: TestSpecialist;
  readonly there: TestSpecialist;
  readonly poolId: Id;
}
/** When the hour that is taken there begins. */
export const ten = '2026-11-24T09:00:00.000Z';
const starts = Array.from({ length: 9 }, (_one, half) =>
  new Date(Date.parse('2026-11-24T08:00:00Z') + half * minutes(30)).toISOString(),
);
const days = 'from: "2026-11-24", days: 3, timeZone: "Europe/Berlin"';
const why = 'reasons { rule needed spans { startsAt endsAt } appointments { id } }';

/** Every way to ask about the times of a specialist. */
function questions({ here, poolId }: Pair): [query: string, variables?: Record<string, unknown>][] {
  const of = `specialistId: "${here.id}", appointmentTypeId: "${here.typeId}"`;
  const series = { specialistId: here.id, appointmentTypeId: here.typeId, startsAt: ten, rule: 'FREQ=WEEKLY;COUNT=3' };
  const week = { timeZone: 'Europe/Berlin', weekly: [{ weekday: 2, fromMinute: 480, toMinute: 1080 }], focus: [] };
  const match = {
    formats: [],
    languages: [],
    windows: [{ weekday: 2, fromMinute: 600, toMinute: 660 }],
    focus: [],
    isGenderMust: false,
    timeZone: 'Europe/Berlin',
  };
  return [
    [
      `{ specialist(slug: "s-${here.id}") { isBookable nextSlots(first: 6) { startsAt endsAt }
      slotDays(appointmentTypeId: "${here.typeId}", ${days}) { date slots { startsAt endsAt } } } }`,
    ],
    [`{ specialistsBySlug(slugs: ["s-${here.id}"]) { nextSlots(first: 10) { startsAt } } }`],
    ...starts.map((at): [string] => [
      `{ explainSlot(${of}, startsAt: "${at}") { isOffered ${why} nearest { startsAt } } }`,
    ]),
    // Half an hour before, it would meet what is there; on it and within.
    ...starts.slice(1, 4).map((at): [string, Record<string, unknown>] => [holdSlot, wish(here, at)]),
    [
      `query ($input: PreviewSeriesInput!) { previewSeries(input: $input) { __typename
        ... on SeriesPreview { occurrences { occursAt startsAt ${why} alternatives { startsAt } } proposal { moves { from to } } } } }`,
      { input: { ...series, flexibility: 'SAME_DAY' } },
    ],
    [`{ pool(id: "${poolId}") { slotDays(format: VIDEO, ${days}) { date slots { startsAt } } } }`],
    [
      'query ($input: MatchInput!) { matchSpecialists(input: $input, first: 20) { matches { specialist { id } score nextSlot { startsAt } reasons { criterion words } } } }',
      { input: match },
    ],
    [`{ availability(specialistId: "${here.id}") { absences { id startsAt endsAt } outside { id } isShared } }`],
    [
      `query ($week: WeekInput!) { availabilityPreview(specialistId: "${here.id}", week: $week, appointmentTypeId: "${here.typeId}", ${days}) { days { slots { startsAt } } outside { id } } }`,
      { week },
    ],
    [`{ agenda(from: "2026-11-23T00:00:00Z", to: "2026-11-27T00:00:00Z") { id startsAt } }`],
    [`{ waitlist(specialistId: "${here.id}") { count } }`],
  ];
}

/** What somebody is answered, as text, without what is different for every pair anyway. */
export async function heard(world: BookingWorld, viewer: Viewer, both: Pair): Promise<string[]> {
  const answers: string[] = [];
  for (const [query, variables] of questions(both)) {
    const { data, errors } = await world.ask(viewer, query, variables);
    if (errors?.some(({ extensions }) => extensions['code'] !== 'UNAUTHORIZED_FIELD_OR_TYPE')) throw errors[0];
    const matches = (data as { matchSpecialists?: { matches: { specialist: { id: Id } }[] } } | null)?.matchSpecialists;
    const shown = matches ? matches.matches.filter(({ specialist }) => specialist.id === both.here.id) : (data ?? null);
    const text = JSON.stringify([
      shown,
      (errors ?? []).map(({ message, extensions }) => [message, extensions['code']]),
    ]);
    answers.push(
      text.replaceAll(both.here.id, 'HERE').replaceAll(both.here.typeId, 'TYPE').replaceAll(both.poolId, 'POOL'),
    );
  }
  return answers;
}

/** Everyone who asks. */
export const viewers = ({ here }: Pair): Readonly<Record<string, Viewer>> => ({
  patient: viewerAs('PATIENT'),
  visitor: { ...viewerAs('PATIENT'), kind: 'anonymous', personId: null, role: null, scopes: [] },
  overseer: viewerAs('ORGANIZATION_ADMIN'),
  coordinator: viewerAs('COORDINATOR'),
  herself: viewerAs('SPECIALIST', { personId: here.personId }),
});
