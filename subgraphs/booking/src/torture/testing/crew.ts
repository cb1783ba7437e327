import type { Viewer } from '@daraport/access';
import fc from 'fast-check';
import { cancelSession, holdSeat, moveSession, schedule } from './group.ts';
import { isStanding, isUnpaid, type Session } from './memory.ts';
import type { Queue } from './queue.ts';
import { meetingOf, timeOf, type Scene } from './scene.ts';
import { bookAll, cancelAll, holdAll, moveAll } from './series.ts';
import { cancel, hold, holdAny, move, pay } from './single.ts';
import { payDue, tellDue } from './unpaid.ts';
import { answerOffer, join, leave } from './waiting.ts';

/** How often each is done, of so many together. */
const kinds = {
  hold: 7,
  holdAny: 3,
  holdAll: 3,
  bookAll: 1,
  pay: 10,
  move: 4,
  moveAll: 4,
  cancel: 4,
  cancelAll: 1,
  join: 8,
  answerOffer: 8,
  leave: 1,
  schedule: 3,
  holdSeat: 9,
  moveSeat: 4,
  moveSession: 4,
  cancelSession: 1,
  tellDue: 2,
  payDue: 1,
  work: 5,
} as const;
type Kind = keyof typeof kinds;

const choice = fc.record({
  kind: fc.constantFrom(...Object.entries(kinds).flatMap(([kind, often]) => Array<Kind>(often).fill(kind as Kind))),
  specialist: fc.nat(2),
  day: fc.nat(2),
  hour: fc.nat(7),
  which: fc.nat(),
});
type Choice = typeof choice extends fc.Arbitrary<infer Chosen> ? Chosen : never;

/** What the clock goes on by with each act: holds and offers run out between. */
const pace = 4000;

/**
 * The patients work off that many acts, one after the other each and all of them at once; what each will want follows from the
 * seed. Tells after each act how many are done.
 */
export async function work(
  scene: Scene,
  queue: Queue,
  asked: { readonly seed: number; readonly count: number; readonly onDone: (done: number) => void },
): Promise<void> {
  const each = Math.ceil(asked.count / scene.patients.length);
  let done = 0;
  const working = scene.patients.map(async (patient, index) => {
    for (const chosen of fc.sample(choice, { seed: asked.seed + index, numRuns: each })) {
      scene.world.clock.now = new Date(scene.world.clock.now.getTime() + pace);
      await act(scene, queue, patient, chosen);
      asked.onDone(++done);
    }
  });
  await Promise.all(working);
}

async function act(scene: Scene, queue: Queue, patient: Viewer, chosen: Choice): Promise<void> {
  const { held, waits, sessions } = scene.memory;
  const any = <T>(list: readonly T[], suits: (each: T) => boolean) => {
    const suiting = list.filter(suits);
    return suiting[chosen.which % Math.max(1, suiting.length)];
  };
  const some = <T extends { readonly patient: Viewer }>(list: readonly T[], suits: (each: T) => boolean) =>
    any(list, (each) => each.patient === patient && suits(each));
  const [startsAt, meetsAt] = [timeOf(chosen), meetingOf(chosen)];
  const specialist = scene.specialists[chosen.specialist];
  if (!specialist) throw new Error('nobody to book');
  const scope = chosen.which % 2 === 0 ? 'ALL' : 'FOLLOWING';
  const wait = some(waits, ({ hasLeft }) => !hasLeft);
  // Rather what is seldom held. One in ten pays for what he gave up meanwhile.
  const unpaid =
    some(held, (one) => isUnpaid(one) && (one.waitId ?? one.poolId ?? one.seriesId) !== undefined) ??
    some(held, (one) => isUnpaid(one) || (!one.paid && chosen.which % 10 === 0));
  const standing = some(held, isStanding);
  const serial = some(held, (one) => isStanding(one) && one.seriesId !== undefined);
  const due = some(held, (one) => isStanding(one) && one.due !== undefined && !one.due.paid);
  const seat = some(held, (one) => isStanding(one) && one.seat !== undefined);
  // Rather one that somebody comes to.
  const comes = held.filter((one) => isStanding(one) && one.seat !== undefined);
  const isVisited = ({ specialist: host, startsAt: at }: Session) =>
    comes.some((one) => one.specialist === host && one.startsAt === at);
  const isComing = (one: Session) => !one.isCancelled && Date.parse(one.startsAt) > scene.world.clock.now.getTime();
  const own = some(sessions, (one) => isComing(one) && isVisited(one)) ?? some(sessions, isComing);
  const meeting = any(sessions, (one) => !one.isCancelled && one.specialist === (seat?.specialist ?? specialist));
  const acts: Record<Kind, () => Promise<unknown> | undefined> = {
    hold: () => hold(scene, patient, specialist, startsAt),
    holdAny: () => holdAny(scene, patient, startsAt),
    holdAll: () => holdAll(scene, patient, specialist, startsAt),
    bookAll: () => bookAll(scene, patient, specialist, startsAt),
    pay: () => unpaid && pay(scene, unpaid).then(() => tellDue(scene, patient)),
    move: () => standing && move(scene, standing, startsAt),
    moveSeat: () => seat && meeting && move(scene, seat, meeting.startsAt),
    moveAll: () => serial && moveAll(scene, serial, scope, startsAt),
    cancel: () => standing && cancel(scene, standing),
    cancelAll: () => serial && cancelAll(scene, serial, scope),
    join: () => join(scene, patient, specialist, startsAt),
    answerOffer: () => answerOffer(scene, patient, chosen.which),
    leave: () => wait && leave(scene, wait),
    schedule: () => schedule(scene, patient, specialist, meetsAt),
    holdSeat: () => meeting && holdSeat(scene, patient, meeting),
    moveSession: () => own && moveSession(scene, own, meetsAt),
    cancelSession: () => own && cancelSession(scene, own),
    tellDue: () => tellDue(scene, patient),
    payDue: () => due && payDue(scene, due),
    work: () => queue.work(10),
  };
  await (acts[chosen.kind]() ?? hold(scene, patient, specialist, startsAt));
}
