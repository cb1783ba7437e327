import { Field, type FieldBase } from './Field.tsx';

export interface DateFieldProps extends FieldBase {
  /** `YYYY-MM-DD`, or empty. */
  value: string;
  onInput: (value: string) => void;
  min?: string | undefined;
  max?: string | undefined;
  autocomplete?: 'bday' | undefined;
}

/** A calendar day, by the device's own picker. */
export function DateField(props: DateFieldProps) {
  return (
    <Field {...props}>
      {(attributes) => (
        <input
          {...attributes}
          class="d-input d-input-date d-figures"
          type="date"
          value={props.value}
          min={props.min}
          max={props.max}
          autocomplete={props.autocomplete}
          onInput={(event) => props.onInput(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

export interface TimeFieldProps extends FieldBase {
  /** `HH:MM` on the 24-hour clock, or empty. */
  value: string;
  onInput: (value: string) => void;
  /** Minutes between the times offered. */
  step?: number | undefined;
}

/** A time of day without a zone, by the device's own picker. */
export function TimeField(props: TimeFieldProps) {
  return (
    <Field {...props}>
      {(attributes) => (
        <input
          {...attributes}
          class="d-input d-input-date d-figures"
          type="time"
          value={props.value}
          step={props.step && props.step * 60}
          onInput={(event) => props.onInput(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
