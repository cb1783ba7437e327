import { Button, Notice, SlotPicker } from '@daraport/ui';
import { For, Show } from 'solid-js';
import { useFormat } from '../format/use-format.ts';
import type { AppointmentMove } from './use-move.ts';

/** The free times an appointment can be moved to, and why the last wish was refused. */
export function MovePicker(props: { move: AppointmentMove; daysAtOnce: number }) {
  const format = useFormat();
  return (
    <>
      <div role="status">
        <Show when={props.move.refusal()}>
          {(said) => (
            <Notice tone="warning">
              <div class="d-stack-tight">
                <p>{said().message}</p>
                <div class="d-row">
                  <For each={said().alternatives}>
                    {(startsAt) => (
                      <Button onClick={() => props.move.choose(startsAt)}>{format.moment(startsAt)}</Button>
                    )}
                  </For>
                </div>
              </div>
            </Notice>
          )}
        </Show>
      </div>
      <SlotPicker
        days={props.move.days()}
        loading={props.move.isLoading()}
        selectedId={props.move.chosen()}
        daysAtOnce={props.daysAtOnce}
        onSelect={(slot) => props.move.choose(slot.id)}
        onNeedMore={() => props.move.askMore()}
      />
    </>
  );
}
