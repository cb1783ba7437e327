import type { Viewer } from '@daraport/access';
import { newId, type Id } from '@daraport/domain';
import { viewerAs } from '@daraport/subgraph/testing';
import type { TestGroup } from '../../group/testing.ts';
import { isStanding, type Held } from './memory.ts';
import type { Payload, Scene } from './scene.ts';
import { giveUpEarlier } from './single.ts';

const shown = 'series { id appointments { id startsAt endedUnpaid } }';
const previewSeries = `query ($input: PreviewSeriesInput!) { previewSeries(input: $input) { __typename
  ... on SeriesPreview { occurrences { isFree } proposal { moves { occursAt to } } } } }`;
const holdSeries = `mutation ($input: HoldSeriesInput!) { holdSeries(input: $input) { __typename
  ... on HoldSeriesPayload { hold { id startsAt expiresAt } } } }`;
const bookSeries = `mutation ($input: BookSeriesInput!) { bookSeries(input: $input) { __typename ... on BookSeriesPayload { ${shown} } } }`;
const moveSeries = `mutation ($input: MoveSeriesInput!) { moveSeries(input: $input) { __typename ... on MoveSeriesPayload { ${shown} } } }`;
const cancelSeries = `mutation ($input: CancelSeriesInput!) { cancelSeries(input: $input) { __typename ... on CancelSeriesPayload { ${shown} } } }`;
const appointment = `query ($id: ID!) { appointment(id: $id) { ${shown} } }`;

/** Three days that are worked, one after the other. */
const rule = 'FREQ=WEEKLY;BYDAY=WE,TH,FR;COUNT=3';
const count = 3;

const seriesIn = (payload: Payload) =>
  payload['series'] as { id: Id; appointments: readonly { id: Id; startsAt: string; endedUnpaid: boolean }[] };

/** A series as it can be had: as wished, or with the moves that the solver proposes; undefined where nothing helps. */
async function solved(scene: Scene, viewer: Viewer, specialist: TestGroup, startsAt: string) {
  const wished = { appointmentTypeId: specialist.typeId, startsAt, rule };
  const asked = { ...wished, specialistId: specialist.id, flexibility: 'SAME_WEEK' };
  const preview = await scene.ask(viewer, previewSeries, { input: asked }, 'previewSeries');
  const { occurrences, proposal } = preview as {
    occurrences: readonly { isFree: boolean }[];
    proposal: { moves: readonly { occursAt: string; to: string }[] } | null;
  };
  if (!proposal && occurrences.some(({ isFree }) => !isFree)) return undefined;
  const changes = proposal?.moves.map(({ occursAt, to }) => ({ from: occursAt, to }));
  return { ...wished, changes, format: 'VIDEO' };
}

/** Holds a series by the solver's proposal, which somebody may spoil meanwhile. */
export async function holdAll(scene: Scene, patient: Viewer, specialist: TestGroup, wished: string): Promise<void> {
  const found = await solved(scene, patient, specialist, wished);
  if (!found) return;
  const quoteId = newId();
  const input = { ...found, specialistId: specialist.id, timeZone: 'Europe/Berlin', quoteId };
  const payload = await scene.write(patient, holdSeries, input, 'holdSeries');
  if (!payload) return;
  const { id, startsAt, expiresAt } = payload['hold'] as { id: Id; startsAt: string; expiresAt: string };
  giveUpEarlier(scene, patient, specialist);
  const first = { id, seriesId: id, quoteId, patient, specialist, expiresAt: Date.parse(expiresAt), moves: 0 };
  scene.memory.held.push({ ...first, startsAt: new Date(startsAt).toISOString() });
  scene.memory.series.set(id, count);
}

/** After its payment the patient looks at what of the series he has; nothing where the payment came too late. */
export async function learnSeries(scene: Scene, first: Held): Promise<void> {
  const found = await scene.house.ask(first.patient, appointment, { id: first.id });
  const shownOne = (found.data as { appointment: Payload | null } | undefined)?.appointment;
  if (shownOne) remember(scene, first, seriesIn(shownOne).appointments);
}

/** Its specialist books a series for a patient who was there before. */
export async function bookAll(scene: Scene, patient: Viewer, specialist: TestGroup, wished: string) {
  const viewer = viewerAs('SPECIALIST', { personId: specialist.personId });
  const found = await solved(scene, viewer, specialist, wished);
  if (!found) return;
  const payload = await scene.write(viewer, bookSeries, { ...found, patientId: patient.personId }, 'bookSeries');
  if (!payload) return;
  const { id: seriesId, appointments } = seriesIn(payload);
  scene.memory.series.set(seriesId, count);
  remember(scene, { patient, specialist, seriesId }, appointments);
}

/** Takes note of appointments of a series that were not known yet: confirmed, and each to be paid by itself. */
function remember(
  { memory }: Scene,
  facts: Pick<Held, 'patient' | 'specialist' | 'seriesId'>,
  appointments: readonly { readonly id: Id; readonly startsAt: string }[],
): void {
  const { patient, specialist, seriesId } = facts;
  for (const { id, startsAt } of appointments) {
    if (memory.held.some((one) => one.id === id)) continue;
    const paid = { inTime: true };
    memory.held.push({ id, patient, specialist, seriesId, paid, startsAt, moves: 0, expiresAt: 0 } as Held);
  }
}

/** Those of a series that a change with this scope is about. */
const inScope = ({ memory }: Scene, chosen: Held, scope: string): Held[] =>
  memory.held.filter(
    (one) =>
      one.seriesId === chosen.seriesId &&
      isStanding(one) &&
      (scope === 'ALL' || Date.parse(one.startsAt) >= Date.parse(chosen.startsAt)),
  );

/** Moves an appointment with those after it, or all of its series. */
export async function moveAll(scene: Scene, chosen: Held, scope: string, startsAt: string): Promise<void> {
  if (startsAt === chosen.startsAt) return;
  const input = { appointmentId: chosen.id, scope, startsAt, timeZone: 'Europe/Berlin' };
  const moved = inScope(scene, chosen, scope);
  const time = scene.clock();
  const payload = await scene.write(chosen.patient, moveSeries, input, 'moveSeries');
  if (!payload) return;
  const standing = seriesIn(payload).appointments.filter(({ endedUnpaid }) => !endedUnpaid);
  const starts = new Map(standing.map((each) => [each.id, each.startsAt]));
  if (starts.get(chosen.id) !== startsAt) throw new Error(`${chosen.id} was moved elsewhere`);
  // What ended unpaid meanwhile stays where it was.
  for (const one of moved.filter(({ id }) => starts.has(id))) {
    one.startsAt = starts.get(one.id) ?? 'nowhere';
    one.moves += 1;
    one.lastMove = time();
  }
}

/** Cancels an appointment with those after it, or all of its series. */
export async function cancelAll(scene: Scene, chosen: Held, scope: string): Promise<void> {
  const cancelled = inScope(scene, chosen, scope);
  const payload = await scene.write(chosen.patient, cancelSeries, { appointmentId: chosen.id, scope }, 'cancelSeries');
  for (const one of payload ? cancelled : [chosen]) one.isCancelled = payload !== undefined;
}
