/* oxlint-disable jsx-a11y/role-has-required-aria-props -- A native checkbox says by itself whether the switch is on. */
import { createUniqueId, For, Show, type JSX } from 'solid-js';
import { useField } from '../form/context.ts';
import { useSpeech } from '../words/context.tsx';
import { describedBy, FieldError, FieldHelp, type FieldBase } from './Field.tsx';
import type { Option } from './Select.tsx';

type ToggleProps = Omit<FieldBase, 'label' | 'labelHidden' | 'optional'> & {
  label: JSX.Element;
  checked: boolean;
  onChange: (checked: boolean) => void;
};

function Toggle(props: ToggleProps & { role?: 'switch' }) {
  const { id, error } = useField(props);
  return (
    <div class="d-choice-field" data-invalid={error() ? '' : undefined}>
      <label class="d-choice" classList={{ 'd-choice-switch': props.role === 'switch' }}>
        <input
          id={id()}
          class={props.role === 'switch' ? 'd-switch' : 'd-checkbox'}
          type="checkbox"
          role={props.role}
          name={props.name}
          checked={props.checked}
          required={props.required ?? false}
          disabled={props.disabled ?? false}
          aria-invalid={error() ? 'true' : undefined}
          aria-describedby={describedBy(id(), props.help, error())}
          onChange={(event) => {
            props.onChange(event.currentTarget.checked);
            // Where nothing came of it, a refused switch say, the mark goes back to what holds.
            event.currentTarget.checked = props.checked;
          }}
        />
        <span class="d-choice-label">{props.label}</span>
      </label>
      <FieldHelp id={id()} help={props.help} />
      <FieldError id={id()} error={error()} />
    </div>
  );
}

/** A yes or no that counts when the form is sent, as a consent does. */
export const Checkbox = (props: ToggleProps) => <Toggle {...props} />;

/** A setting that holds at once, without sending a form. */
export const Switch = (props: ToggleProps) => <Toggle {...props} role="switch" />;

/** One choice with a line of its own under it. */
export interface Choice extends Option {
  readonly help?: string | undefined;
}

interface GroupProps extends FieldBase {
  options: readonly Choice[];
  /** `cards` frames each choice, where choosing is the page's one decision. */
  look?: 'list' | 'cards' | undefined;
}

function Group(
  props: GroupProps & {
    type: 'checkbox' | 'radio';
    isChosen: (value: string) => boolean;
    onToggle: (value: string, checked: boolean) => void;
  },
) {
  const { id, error } = useField(props);
  const speech = useSpeech();
  const ownName = createUniqueId();
  return (
    <fieldset
      class="d-choice-group"
      role={props.type === 'radio' ? 'radiogroup' : undefined}
      data-look={props.look}
      data-invalid={error() ? '' : undefined}
      aria-describedby={describedBy(id(), props.help, error())}
      disabled={props.disabled ?? false}
    >
      <legend class="d-field-label" classList={{ 'd-hidden': props.labelHidden ?? false }}>
        {props.label}
        <Show when={props.optional}>
          <span class="d-field-optional"> ({speech().words.optional})</span>
        </Show>
      </legend>
      <FieldHelp id={id()} help={props.help} />
      <div class="d-choice-list">
        <For each={props.options}>
          {(option, index) => (
            <label class="d-choice">
              <input
                id={index() === 0 ? id() : undefined}
                class={props.type === 'radio' ? 'd-radio' : 'd-checkbox'}
                type={props.type}
                name={props.name ?? ownName}
                value={option.value}
                checked={props.isChosen(option.value)}
                disabled={option.disabled ?? false}
                onChange={(event) => props.onToggle(option.value, event.currentTarget.checked)}
              />
              <span class="d-choice-label">
                {option.label}
                <Show when={option.help}>
                  <span class="d-choice-help">{option.help}</span>
                </Show>
              </span>
            </label>
          )}
        </For>
      </div>
      <FieldError id={id()} error={error()} />
    </fieldset>
  );
}

/** Exactly one of a few, all in view. */
export function RadioGroup(props: GroupProps & { value: string; onInput: (value: string) => void }) {
  return (
    <Group
      {...props}
      type="radio"
      isChosen={(value) => value === props.value}
      onToggle={(value) => props.onInput(value)}
    />
  );
}

/** Any number of a few; `onInput` gets the values in the order of the options. */
export function CheckboxGroup(props: GroupProps & { value: readonly string[]; onInput: (value: string[]) => void }) {
  const toggle = (value: string, checked: boolean) => {
    const chosen = new Set(props.value);
    if (checked) chosen.add(value);
    else chosen.delete(value);
    props.onInput(props.options.map((option) => option.value).filter((each) => chosen.has(each)));
  };
  return <Group {...props} type="checkbox" isChosen={(value) => props.value.includes(value)} onToggle={toggle} />;
}
