import { createEffect, createUniqueId, For, on, Show, type JSX } from 'solid-js';
import { CircleAlertIcon } from '../icons.ts';
import { useSpeech } from '../words/context.tsx';
import { FormContext, type FormError } from './context.ts';
import { keepDraft } from './keep-draft.ts';
import { takeRestored } from './take-restored.ts';

/**
 * A form of one column. `errors` are shown in a summary that takes the focus and links to the fields, and
 * under each field whose `name` they carry; a new array counts as a new answer.
 */
export function Form(props: {
  onSubmit: () => void;
  errors?: readonly FormError[] | undefined;
  children: JSX.Element;
  /** The row of buttons under the fields. */
  actions?: JSX.Element | undefined;
  label?: string | undefined;
  class?: string | undefined;
  /**
   * Keeps what is typed into named fields under this key until the tab is closed, and puts it back; never passwords or
   * files. The page calls `clearDraft` with it after success. It names the form, what it is about, and whose it is.
   */
  draftKey?: string | undefined;
}) {
  const speech = useSpeech();
  const formId = createUniqueId();
  const idOf = (field: string) => `${formId}-${field.replaceAll(/[^\w-]/g, '-')}`;
  const errors = () => props.errors ?? [];
  const scope = { idOf, errorOf: (field: string) => errors().find((error) => error.field === field)?.message };
  let form: HTMLFormElement | undefined;
  takeRestored(() => form);
  const isRestored = keepDraft(() => form, props);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    props.onSubmit();
  };
  return (
    <FormContext.Provider value={scope}>
      <form ref={form} class={`d-form ${props.class ?? ''}`} noValidate onSubmit={submit} aria-label={props.label}>
        <Show when={isRestored()}>
          <p class="d-field-help" role="status">
            {speech().words.draftRestored}
          </p>
        </Show>
        <ErrorSummary errors={errors()} idOf={idOf} />
        {props.children}
        <Show when={props.actions}>{(actions) => <div class="d-form-actions">{actions()}</div>}</Show>
      </form>
    </FormContext.Provider>
  );
}

function ErrorSummary(props: { errors: readonly FormError[]; idOf: (field: string) => string }) {
  const speech = useSpeech();
  const titleId = createUniqueId();
  let box: HTMLDivElement | undefined;
  createEffect(
    on(
      () => props.errors,
      (errors) => errors.length > 0 && box?.focus(),
    ),
  );
  const go = (event: MouseEvent, field: string) => {
    event.preventDefault();
    const target = document.getElementById(props.idOf(field));
    target?.scrollIntoView({ block: 'center' });
    target?.focus();
  };
  return (
    <Show when={props.errors.length > 0}>
      <div class="d-error-summary" ref={box} role="alert" tabindex="-1" aria-labelledby={titleId}>
        <CircleAlertIcon />
        <div>
          <p class="d-error-summary-title" id={titleId}>
            {speech().words.errorSummary(props.errors.length)}
          </p>
          <ul class="d-error-summary-list">
            <For each={props.errors}>
              {(error) => (
                <li>
                  <Show when={error.field} fallback={error.message}>
                    {(field) => (
                      <a href={`#${props.idOf(field())}`} onClick={(event) => go(event, field())}>
                        {error.message}
                      </a>
                    )}
                  </Show>
                </li>
              )}
            </For>
          </ul>
        </div>
      </div>
    </Show>
  );
}

/** Fields that belong together under one heading. */
export function FormSection(props: { title: string; text?: JSX.Element | undefined; children: JSX.Element }) {
  return (
    <fieldset class="d-form-section">
      <legend class="d-form-legend">{props.title}</legend>
      <Show when={props.text}>{(text) => <p class="d-field-help">{text()}</p>}</Show>
      {props.children}
    </fieldset>
  );
}
