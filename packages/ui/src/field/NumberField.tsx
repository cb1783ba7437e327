import { createEffect, createSignal, Show, untrack } from 'solid-js';
import { useSpeech } from '../words/context.tsx';
import { Field, type FieldBase } from './Field.tsx';
import { parseNumber } from './numbers.ts';

export interface NumberFieldProps extends FieldBase {
  value: number | undefined;
  /** Gets the number, or undefined while the text is none. */
  onInput: (value: number | undefined) => void;
  /** The unit behind the figure: "€", "minutes". */
  unit?: string | undefined;
  min?: number | undefined;
  max?: number | undefined;
}

/** A number typed in the person's own way (comma or point); no spinner arrows that change it by accident. */
export function NumberField(props: NumberFieldProps) {
  const speech = useSpeech();
  const print = (value: number | undefined) =>
    value === undefined
      ? ''
      : Intl.NumberFormat(speech().locale, { useGrouping: false, maximumFractionDigits: 6 }).format(value);
  const [text, setText] = createSignal(untrack(() => print(props.value)));
  createEffect(() => {
    const value = props.value;
    if (parseNumber(text(), speech().locale) !== value) setText(print(value));
  });
  const type = (typed: string) => {
    setText(typed);
    const value = parseNumber(typed, speech().locale);
    const isOutside = value !== undefined && (value < (props.min ?? -Infinity) || value > (props.max ?? Infinity));
    props.onInput(isOutside ? undefined : value);
  };
  return (
    <Field {...props}>
      {(attributes) => (
        <span class="d-input-frame d-input-short">
          <input
            {...attributes}
            class="d-input d-figures"
            type="text"
            inputMode="decimal"
            autocomplete="off"
            value={text()}
            onInput={(event) => type(event.currentTarget.value)}
          />
          <Show when={props.unit}>
            <span class="d-input-unit">{props.unit}</span>
          </Show>
        </span>
      )}
    </Field>
  );
}
