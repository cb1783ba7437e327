import { createUniqueId, For, Show } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import type { Icon } from '../icon.ts';

/** One of the ways to look at something. */
export interface Segment {
  readonly value: string;
  readonly label: string;
  readonly icon?: Icon | undefined;
  readonly disabled?: boolean | undefined;
}

/** One of two to five ways to see the same thing (day, week, month), all in view; arrows move the choice. */
export function SegmentedControl(props: {
  /** What is chosen, for assistive technology. */
  label: string;
  value: string;
  onInput: (value: string) => void;
  segments: readonly Segment[];
}) {
  const name = createUniqueId();
  return (
    <fieldset class="d-segmented">
      <legend class="d-hidden">{props.label}</legend>
      <For each={props.segments}>
        {(segment) => (
          <label class="d-segment">
            <input
              class="d-segment-input"
              type="radio"
              name={name}
              value={segment.value}
              checked={segment.value === props.value}
              disabled={segment.disabled ?? false}
              onChange={() => props.onInput(segment.value)}
            />
            <Show when={segment.icon}>{(icon) => <Dynamic component={icon()} />}</Show>
            {segment.label}
          </label>
        )}
      </For>
    </fieldset>
  );
}
