import { createUniqueId } from 'solid-js';

export interface ProgressProps {
  label: string;
  value: number;
  /** 100 unless given. */
  max?: number | undefined;
  /** What is written at the end: "3 of 5". */
  valueText?: string | undefined;
  labelHidden?: boolean | undefined;
}

/** How much of something is done. */
export function Progress(props: ProgressProps) {
  const labelId = createUniqueId();
  const max = () => props.max ?? 100;
  const share = () => Math.min(1, Math.max(0, props.value / max()));
  return (
    <div class="d-progress">
      <div class="d-progress-words" classList={{ 'd-hidden': props.labelHidden ?? false }}>
        <span id={labelId}>{props.label}</span>
        <span class="d-muted d-figures">{props.valueText}</span>
      </div>
      <div
        class="d-progress-track"
        role="progressbar"
        aria-labelledby={labelId}
        aria-valuemin={0}
        aria-valuemax={max()}
        aria-valuenow={props.value}
        aria-valuetext={props.valueText}
      >
        <span class="d-progress-bar" style={{ '--d-share': String(share()) }} />
      </div>
    </div>
  );
}
