import { Show, type JSX } from 'solid-js';
import { CircleAlertIcon } from '../icons.ts';
import { useField } from '../form/context.ts';
import { useSpeech } from '../words/context.tsx';

/** What every field takes. A field is expected to be filled unless it says `optional`. */
export interface FieldBase {
  label: string;
  /** Connects the field with the errors of the form around it. */
  name?: string | undefined;
  /** Stands under the label: why it is asked, or what a good answer looks like. */
  help?: JSX.Element | undefined;
  /** Overrides the form's error for this field. */
  error?: string | undefined;
  required?: boolean | undefined;
  /** Says "optional" beside the label. */
  optional?: boolean | undefined;
  disabled?: boolean | undefined;
  /** Keeps the label for assistive technology only; for a search box or a cell, where the place says it. */
  labelHidden?: boolean | undefined;
}

/** What a control inside a `Field` must carry to be named, described and marked. */
export interface ControlAttributes {
  id: string;
  name?: string | undefined;
  required: boolean;
  disabled: boolean;
  'aria-invalid': 'true' | undefined;
  'aria-describedby': string | undefined;
}

/** Label above, help under it, control, error below; for a control the family does not have. */
export function Field(props: FieldBase & { children: (attributes: ControlAttributes) => JSX.Element }) {
  const { id, error } = useField(props);
  const speech = useSpeech();
  const attributes: ControlAttributes = {
    get id() {
      return id();
    },
    get name() {
      return props.name;
    },
    get required() {
      return props.required ?? false;
    },
    get disabled() {
      return props.disabled ?? false;
    },
    get 'aria-invalid'() {
      return error() ? ('true' as const) : undefined;
    },
    get 'aria-describedby'() {
      return describedBy(id(), props.help, error());
    },
  };
  return (
    <div class="d-field" data-invalid={error() ? '' : undefined}>
      <label class="d-field-label" classList={{ 'd-hidden': props.labelHidden ?? false }} for={id()}>
        {props.label}
        <Show when={props.optional}>
          <span class="d-field-optional"> ({speech().words.optional})</span>
        </Show>
      </label>
      <FieldHelp id={id()} help={props.help} />
      {props.children(attributes)}
      <FieldError id={id()} error={error()} />
    </div>
  );
}

/** The ids of help and error that describe a control, or nothing. */
export function describedBy(id: string, help: unknown, error: unknown): string | undefined {
  return [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
}

/** The help line of a field. */
export function FieldHelp(props: { id: string; help: JSX.Element | undefined }) {
  return (
    <Show when={props.help}>
      {(help) => (
        <p class="d-field-help" id={`${props.id}-help`}>
          {help()}
        </p>
      )}
    </Show>
  );
}

/** The error line of a field. */
export function FieldError(props: { id: string; error: string | undefined }) {
  return (
    <Show when={props.error}>
      <p class="d-field-error" id={`${props.id}-error`}>
        <CircleAlertIcon />
        <span>{props.error}</span>
      </p>
    </Show>
  );
}
