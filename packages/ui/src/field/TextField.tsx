import { createSignal, Show } from 'solid-js';
import { EyeIcon, EyeOffIcon } from '../icons.ts';
import type { Icon } from '../icon.ts';
import { Dynamic } from 'solid-js/web';
import { useSpeech } from '../words/context.tsx';
import { Field, type FieldBase } from './Field.tsx';

export interface TextFieldProps extends FieldBase {
  value: string;
  onInput: (value: string) => void;
  type?: 'text' | 'email' | 'tel' | 'url' | 'search' | undefined;
  autocomplete?: string | undefined;
  placeholder?: string | undefined;
  inputMode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | 'url' | 'search' | undefined;
  maxLength?: number | undefined;
  icon?: Icon | undefined;
  autofocus?: boolean | undefined;
  spellcheck?: boolean | undefined;
  /** `short` for codes and numbers: the width tells how much is expected. */
  width?: 'short' | 'full' | undefined;
  ref?: ((element: HTMLInputElement) => void) | undefined;
}

/** One line of text; `onInput` gets every keystroke's whole value. */
export function TextField(props: TextFieldProps) {
  return (
    <Field {...props}>
      {(attributes) => (
        <span class="d-input-frame" classList={{ 'd-input-short': props.width === 'short' }}>
          <Show when={props.icon}>{(icon) => <Dynamic component={icon()} class="d-input-icon" />}</Show>
          <input
            {...attributes}
            ref={(element) => focusSoon(element, props)}
            class="d-input"
            type={props.type ?? 'text'}
            value={props.value}
            autocomplete={props.autocomplete}
            placeholder={props.placeholder}
            inputMode={props.inputMode}
            maxLength={props.maxLength}
            spellcheck={props.spellcheck}
            onInput={(event) => props.onInput(event.currentTarget.value)}
          />
        </span>
      )}
    </Field>
  );
}

function focusSoon(element: HTMLInputElement, props: Pick<TextFieldProps, 'autofocus' | 'ref'>): void {
  props.ref?.(element);
  if (!props.autofocus) return;
  element.dataset['autofocus'] = '';
  queueMicrotask(() => element.focus());
}

export interface PasswordFieldProps extends FieldBase {
  value: string;
  onInput: (value: string) => void;
  /** `current-password` to sign in, `new-password` to choose one. */
  autocomplete: 'current-password' | 'new-password';
}

/** A password that can be shown while typing. */
export function PasswordField(props: PasswordFieldProps) {
  const speech = useSpeech();
  const [isShown, setShown] = createSignal(false);
  const name = () => (isShown() ? speech().words.hidePassword : speech().words.showPassword);
  return (
    <Field {...props}>
      {(attributes) => (
        <span class="d-input-frame">
          <input
            {...attributes}
            class="d-input"
            type={isShown() ? 'text' : 'password'}
            value={props.value}
            autocomplete={props.autocomplete}
            autocapitalize="off"
            spellcheck={false}
            onInput={(event) => props.onInput(event.currentTarget.value)}
          />
          <button
            class="d-input-button"
            type="button"
            aria-label={name()}
            title={name()}
            onClick={() => setShown(!isShown())}
          >
            <Dynamic component={isShown() ? EyeOffIcon : EyeIcon} />
          </button>
        </span>
      )}
    </Field>
  );
}

export interface TextAreaProps extends FieldBase {
  value: string;
  onInput: (value: string) => void;
  /** Lines shown while empty; the field grows with its text. */
  rows?: number | undefined;
  placeholder?: string | undefined;
  maxLength?: number | undefined;
}

/** Several lines of text; grows with what is written where the browser can (`field-sizing`). */
export function TextArea(props: TextAreaProps) {
  return (
    <Field {...props}>
      {(attributes) => (
        <textarea
          {...attributes}
          class="d-input d-textarea"
          rows={props.rows ?? 4}
          value={props.value}
          placeholder={props.placeholder}
          maxLength={props.maxLength}
          onInput={(event) => props.onInput(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
