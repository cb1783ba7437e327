import { For, Show } from 'solid-js';
import { useSpeech } from '../words/context.tsx';
import { ChartFrame, type ChartBase } from './Frame.tsx';

export interface FunnelProps extends ChartBase {
  /** From the widest to the narrowest. */
  steps: readonly { readonly label: string; readonly value: number }[];
  /** The name of the values, as the table's heading. */
  valueLabel: string;
}

/** How many of those who began came how far; each step says its share of the one before. */
export function Funnel(props: FunnelProps) {
  const speech = useSpeech();
  const print = (value: number) => props.format?.(value) ?? Intl.NumberFormat(speech().locale).format(value);
  const percent = (share: number) =>
    Intl.NumberFormat(speech().locale, { style: 'percent', maximumFractionDigits: share < 0.1 ? 1 : 0 }).format(share);
  const highest = () => Math.max(1, ...props.steps.map((step) => step.value));
  const share = (at: number) => {
    const before = props.steps[at - 1]?.value;
    return before ? speech().words.ofBefore(percent((props.steps[at]?.value ?? 0) / before)) : '';
  };
  const table = () => ({
    head: ['', props.valueLabel, '%'],
    rows: props.steps.map((step, at) => [step.label, print(step.value), share(at) || '–']),
  });
  return (
    <ChartFrame {...props} table={table()}>
      <ol class="d-funnel">
        <For each={props.steps}>
          {(step, at) => (
            <li class="d-funnel-step">
              <span class="d-funnel-label">{step.label}</span>
              <span class="d-funnel-value d-figures">{print(step.value)}</span>
              <svg class="d-funnel-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                <rect x="0" y="0" width={Math.max(0.4, (step.value / highest()) * 100)} height="10" />
              </svg>
              <Show when={share(at())}>
                <span class="d-funnel-share d-muted d-small d-figures">{share(at())}</span>
              </Show>
            </li>
          )}
        </For>
      </ol>
    </ChartFrame>
  );
}
