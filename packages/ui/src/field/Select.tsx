import { For, Show } from 'solid-js';
import { ChevronDownIcon } from '../icons.ts';
import { useSpeech } from '../words/context.tsx';
import { Field, type FieldBase } from './Field.tsx';

/** One thing to choose. */
export interface Option {
  readonly value: string;
  readonly label: string;
  readonly disabled?: boolean | undefined;
}

export interface SelectProps extends FieldBase {
  value: string;
  onInput: (value: string) => void;
  options: readonly Option[];
  /** The line shown while nothing is chosen; `false` when there is always a choice. */
  placeholder?: string | false | undefined;
}

/** A choice of one from a short list, by the device's own picker, which every person and aid already knows. */
export function Select(props: SelectProps) {
  const speech = useSpeech();
  return (
    <Field {...props}>
      {(attributes) => (
        <span class="d-input-frame">
          <select
            {...attributes}
            class="d-input d-select"
            onInput={(event) => props.onInput(event.currentTarget.value)}
          >
            <Show when={props.placeholder !== false}>
              <option value="" selected={props.value === ''}>
                {props.placeholder || speech().words.choose}
              </option>
            </Show>
            <For each={props.options}>
              {(option) => (
                <option
                  value={option.value}
                  selected={option.value === props.value}
                  disabled={option.disabled ?? false}
                >
                  {option.label}
                </option>
              )}
            </For>
          </select>
          <ChevronDownIcon class="d-select-mark" />
        </span>
      )}
    </Field>
  );
}
