import { splitProps } from 'solid-js';
import { Field, type FieldBase } from '../field/Field.tsx';
import { SuggestInput, type SuggestInputProps } from './SuggestInput.tsx';

export type SuggestFieldProps = FieldBase & Omit<SuggestInputProps, 'id' | 'class' | 'aria-describedby'>;

/** A search field with a label that suggests while one types. */
export function SuggestField(props: SuggestFieldProps) {
  const [, input] = splitProps(props, [
    'label',
    'name',
    'help',
    'error',
    'required',
    'optional',
    'disabled',
    'labelHidden',
  ]);
  return (
    <Field {...props}>
      {(attributes) => (
        <span class="d-input-frame">
          <SuggestInput
            {...input}
            id={attributes.id}
            class="d-input"
            aria-describedby={attributes['aria-describedby']}
          />
        </span>
      )}
    </Field>
  );
}
