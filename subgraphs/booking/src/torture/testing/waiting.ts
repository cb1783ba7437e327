import type { Viewer } from '@daraport/access';
import { newId, type Id } from '@daraport/domain';
import type { TestGroup } from '../../group/testing.ts';
import type { Waiting } from './memory.ts';
import type { Scene } from './scene.ts';
import { giveUpEarlier } from './single.ts';

const myWaits = `{ myWaits { id specialist { id } offer { id startsAt } } }`;
const joinWaitlist = `mutation ($input: JoinWaitlistInput!) { joinWaitlist(input: $input) { __typename ... on JoinWaitlistPayload { wait { id } } } }`;
const acceptWaitOffer = `mutation ($input: AcceptWaitOfferInput!) { acceptWaitOffer(input: $input) { __typename
  ... on AcceptWaitOfferPayload { hold { id startsAt expiresAt } } } }`;
const declineWaitOffer = `mutation ($id: ID!) { declineWaitOffer(id: $id) { __typename ... on DeclineWaitOfferPayload { wait { id } } } }`;
const leaveWaitlist = `mutation ($id: ID!) { leaveWaitlist(id: $id) { __typename ... on LeaveWaitlistPayload { wait { id } } } }`;

/** Waits for a start in the two hours from one on; refused where such a time is free. */
export async function join(scene: Scene, patient: Viewer, specialist: TestGroup, startsAt: string): Promise<void> {
  const at = new Date(startsAt);
  const fromMinute = (at.getUTCHours() + 1) * 60;
  const input = {
    specialistId: specialist.id,
    appointmentTypeId: specialist.typeId,
    format: 'VIDEO',
    weekdays: [at.getUTCDay()],
    fromMinute,
    toMinute: fromMinute + 120,
    until: startsAt.slice(0, 10),
    timeZone: 'Europe/Berlin',
  };
  const payload = await scene.write(patient, joinWaitlist, input, 'joinWaitlist');
  if (payload) scene.memory.waits.push({ id: (payload['wait'] as { id: Id }).id, patient });
}

/** Looks for an offer, and takes it, declines it, or lets it stand until it runs out. */
export async function answerOffer(scene: Scene, patient: Viewer, which: number): Promise<void> {
  const { house, specialists } = scene;
  const { data } = await house.ask(patient, myWaits, {});
  const { myWaits: waits } = JSON.parse(JSON.stringify(data)) as {
    myWaits: readonly { id: Id; specialist: { id: Id }; offer: { id: Id; startsAt: string } | null }[];
  };
  const offered = waits.filter(({ offer }) => offer);
  const wait = offered[which % Math.max(1, offered.length)];
  const specialist = specialists.find(({ id }) => id === wait?.specialist.id);
  if (!wait?.offer || !specialist || which % 5 < 1) return;
  if (which % 5 === 1) return decline(scene, patient, wait.offer.id);
  const { offer, id: waitId } = wait;
  const quoteId = newId();
  const input = { offerId: offer.id, quoteId, timeZone: 'Europe/Berlin' };
  const payload = await scene.write(patient, acceptWaitOffer, input, 'acceptWaitOffer');
  if (!payload) return;
  const { id, startsAt, expiresAt } = payload['hold'] as { id: Id; startsAt: string; expiresAt: string };
  if (id !== offer.id || startsAt !== offer.startsAt) throw new Error(`${offer.id} became another time`);
  giveUpEarlier(scene, patient, specialist);
  const facts = { id, quoteId, waitId, patient, specialist, startsAt, moves: 0 };
  scene.memory.held.push({ ...facts, expiresAt: Date.parse(expiresAt) });
}

async function decline({ ask, keep }: Scene, patient: Viewer, id: Id): Promise<void> {
  await keep(async () => {
    const { __typename } = await ask(patient, declineWaitOffer, { id }, 'declineWaitOffer');
    return { kind: String(__typename), id };
  });
}

/** Waits no more. */
export async function leave({ ask, keep }: Scene, wait: Waiting): Promise<void> {
  const { id, patient } = wait;
  await keep(async () => {
    const { __typename } = await ask(patient, leaveWaitlist, { id }, 'leaveWaitlist');
    return { kind: String(__typename), id };
  });
  wait.hasLeft = true;
}
