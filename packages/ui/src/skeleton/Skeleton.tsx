import { For, Show } from 'solid-js';

export interface SkeletonProps {
  /** Lines of text, the last one shorter. */
  lines?: number | undefined;
  /** `card` and `row` have the shape of a card and of a list row with an avatar; `block` takes `height`. */
  shape?: 'text' | 'row' | 'card' | 'block' | undefined;
  /** A CSS length, for `block`. */
  height?: string | undefined;
}

/** A grey stand-in of the final shape; hidden from assistive technology, which hears of loading elsewhere. */
export function Skeleton(props: SkeletonProps) {
  const lines = () => Array.from({ length: props.lines ?? (props.shape === 'card' ? 3 : 2) });
  return (
    <div
      class="d-skeleton"
      data-shape={props.shape ?? 'text'}
      style={{ '--d-skeleton-height': props.height }}
      aria-hidden="true"
    >
      <Show when={props.shape === 'row'}>
        <span class="d-skeleton-disc" />
      </Show>
      <Show when={props.shape !== 'block'}>
        <span class="d-skeleton-lines">
          <For each={lines()}>{() => <span class="d-skeleton-line" />}</For>
        </span>
      </Show>
    </div>
  );
}
