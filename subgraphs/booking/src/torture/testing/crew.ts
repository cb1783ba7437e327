import type { Viewer } from '@daraport/access';
import { viewerAs } from '@daraport/subgraph/testing';
import fc from 'fast-check';
import { isStanding, isUnpaid, type Held } from './memory.ts';
import type { Queue } from './queue.ts';
import { timeOf, type Scene } from './scene.ts';
import { bookAll, cancelAll, holdAll, moveAll } from './series.ts';
import { cancel, hold, holdAny, move, pay } from './single.ts';
import { answerOffer, join, leave } from './waiting.ts';

/** How often each is done, of so many together. */
const kinds = {
  hold: 7,
  holdAny: 2,
  holdAll: 2,
  bookAll: 1,
  pay: 8,
  move: 4,
  moveAll: 2,
  cancel: 4,
  cancelAll: 1,
  join: 8,
  answerOffer: 8,
  leave: 1,
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

const size = 8;
/** What the clock goes on by with each act: holds and offers run out between. */
const pace = 4000;

/**
 * Eight patients work off that many acts, one after the other each and all of them at once; what each will want follows from the
 * seed. Tells after each act how many are done.
 */
export async function work(
  scene: Scene,
  queue: Queue,
  asked: { readonly seed: number; readonly count: number; readonly onDone: (done: number) => void },
): Promise<void> {
  const each = Math.ceil(asked.count / size);
  let done = 0;
  const working = Array.from({ length: size }, async (_, index) => {
    const patient = viewerAs('PATIENT');
    for (const chosen of fc.sample(choice, { seed: asked.seed + index, numRuns: each })) {
      scene.world.clock.now = new Date(scene.world.clock.now.getTime() + pace);
      await act(scene, queue, patient, chosen);
      asked.onDone(++done);
    }
  });
  await Promise.all(working);
}

async function act(scene: Scene, queue: Queue, patient: Viewer, chosen: Choice): Promise<void> {
  const { held, waits } = scene.memory;
  const some = <T extends { readonly patient: Viewer }>(list: readonly T[], suits: (each: T) => boolean) => {
    const own = list.filter((each) => each.patient === patient && suits(each));
    return own[chosen.which % Math.max(1, own.length)];
  };
  const startsAt = timeOf(chosen);
  const specialist = scene.specialists[chosen.specialist];
  if (!specialist) throw new Error('nobody to book');
  const scope = chosen.which % 2 === 0 ? 'ALL' : 'FOLLOWING';
  const wait = some(waits, ({ hasLeft }) => !hasLeft);
  // One in ten pays for what he gave up meanwhile.
  const unpaid = some(held, (one) => isUnpaid(one) || (!one.paid && chosen.which % 10 === 0));
  const standing = some(held, isStanding);
  const serial = some(held, (one: Held) => isStanding(one) && one.seriesId !== undefined);
  const acts: Record<Kind, () => Promise<unknown> | undefined> = {
    hold: () => hold(scene, patient, specialist, startsAt),
    holdAny: () => holdAny(scene, patient, startsAt),
    holdAll: () => holdAll(scene, patient, specialist, startsAt),
    bookAll: () => bookAll(scene, patient, specialist, startsAt),
    pay: () => unpaid && pay(scene, unpaid),
    move: () => standing && move(scene, standing, startsAt),
    moveAll: () => serial && moveAll(scene, serial, scope, startsAt),
    cancel: () => standing && cancel(scene, standing),
    cancelAll: () => serial && cancelAll(scene, serial, scope),
    join: () => join(scene, patient, specialist, startsAt),
    answerOffer: () => answerOffer(scene, patient, chosen.which),
    leave: () => wait && leave(scene, wait),
    work: () => queue.work(10),
  };
  await (acts[chosen.kind]() ?? hold(scene, patient, specialist, startsAt));
}
