import { NotFoundError, type Id } from '@daraport/domain';
import type { LiveNotice } from '@daraport/events';
import type { BookingContext } from '../builder.ts';
import { topics } from '../reservation/service.ts';
import { findHold } from './ending.ts';
import { holdStateOf } from './rules.ts';

/**
 * Notices of the patient's own hold. It listens before it looks, so that a payment between the page's query and this
 * subscription is not missed: a hold that is no longer held is told at once. Throws `NotFoundError` for others' holds.
 */
export async function watchHold(context: BookingContext, id: Id): Promise<AsyncIterableIterator<LiveNotice>> {
  const notices = context.live.subscribe(topics.hold(context.viewer.brandId, id), context.signal);
  const hold = await findHold(context, id);
  if (!hold) {
    await notices.return?.();
    throw new NotFoundError();
  }
  return holdStateOf(hold, context.now()) === 'HELD' ? notices : startingWith({ holdId: id }, notices);
}

/** The stream, with one value before it. */
function startingWith<Value>(first: Value, rest: AsyncIterableIterator<Value>): AsyncIterableIterator<Value> {
  let isTold = false;
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    next() {
      if (isTold) return rest.next();
      isTold = true;
      return Promise.resolve({ value: first, done: false });
    },
    return: () => rest.return?.() ?? Promise.resolve({ value: undefined, done: true }),
  };
}
