import { useFormat } from '@daraport/client';
import { Button, Notice } from '@daraport/ui';
import { createEffect, For, on, Show } from 'solid-js';
import { t } from '../messages/index.ts';
import type { Booking } from './use-booking.ts';

/** Says at once that the time is gone, and offers the nearest free ones; one press takes one of them. */
export function TakenNotice(props: { booking: Booking; onChosen: () => void }) {
  const format = useFormat();
  let box: HTMLDivElement | undefined;
  createEffect(
    on(
      () => props.booking.taken(),
      (taken) => taken && queueMicrotask(() => box?.focus()),
    ),
  );
  const take = (startsAt: string) => {
    props.booking.chooseTime(startsAt, true);
    props.onChosen();
  };
  return (
    <Show when={props.booking.taken()}>
      {(taken) => (
        <div role="alert" tabindex="-1" ref={box}>
          <Notice tone="warning" title={t(taken().isTaken ? 'booking.taken.title' : 'booking.taken.notOffered')}>
            <div class="d-stack-tight">
              <p>{words(taken().isTaken, taken().alternatives.length, taken().message)}</p>
              <div class="d-row">
                <For each={taken().alternatives}>
                  {(slot) => <Button onClick={() => take(slot.startsAt)}>{format.moment(slot.startsAt)}</Button>}
                </For>
                <Button variant="quiet" onClick={() => void props.booking.changeTime()}>
                  {t('booking.taken.other')}
                </Button>
              </div>
            </div>
          </Notice>
        </div>
      )}
    </Show>
  );
}

function words(isTaken: boolean, count: number, message: string): string {
  if (count === 0) return t('booking.taken.none');
  return isTaken ? t('booking.taken.text') : message;
}
