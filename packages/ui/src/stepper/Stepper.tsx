import { For, Show } from 'solid-js';
import { CheckIcon } from '../icons.ts';
import { useSpeech } from '../words/context.tsx';

export interface StepperProps {
  /** The name of the whole: "Booking". */
  label: string;
  steps: readonly { readonly label: string; readonly onSelect?: (() => void) | undefined }[];
  /** The step one is at, counted from 0. */
  current: number;
}

/** Where one is in a short sequence; finished steps can be gone back to when they say how. */
export function Stepper(props: StepperProps) {
  const speech = useSpeech();
  const state = (index: number) => {
    if (index < props.current) return 'done';
    return index === props.current ? 'current' : 'ahead';
  };
  return (
    <nav aria-label={props.label}>
      <p class="d-stepper-short" aria-hidden="true">
        <span class="d-muted">{speech().words.step(props.current + 1, props.steps.length)}</span>{' '}
        {props.steps[props.current]?.label}
      </p>
      <ol class="d-stepper">
        <For each={props.steps}>
          {(step, index) => (
            <li
              class="d-step"
              data-state={state(index())}
              aria-current={index() === props.current ? 'step' : undefined}
            >
              <span class="d-step-mark d-figures" aria-hidden="true">
                <Show when={state(index()) === 'done'} fallback={index() + 1}>
                  <CheckIcon />
                </Show>
              </span>
              <Show
                when={state(index()) === 'done' && step.onSelect}
                fallback={<span class="d-step-label">{step.label}</span>}
              >
                {(select) => (
                  <button type="button" class="d-step-label d-step-link" onClick={() => select()()}>
                    {step.label}
                  </button>
                )}
              </Show>
              <Show when={state(index()) === 'done'}>
                <span class="d-hidden"> ({speech().words.stepDone})</span>
              </Show>
            </li>
          )}
        </For>
      </ol>
    </nav>
  );
}
