import { For, Index, Show } from 'solid-js';

export interface SkeletonProps {
  /** Lines of text, the last one shorter. */
  lines?: number | undefined;
  /** `card` has the shape of a card, `row` of a list's row with an avatar, `table` of a table's; `block` takes `height`. */
  shape?: 'text' | 'row' | 'card' | 'table' | 'block' | undefined;
  /** How many rows, for `row` (1) and `table` (5). */
  rows?: number | undefined;
  /** A CSS length, for `block`. */
  height?: string | undefined;
}

const few = (count: number) => Array.from({ length: count });

/** A grey stand-in of the final shape; hidden from assistive technology, which hears of loading elsewhere. */
export function Skeleton(props: SkeletonProps) {
  return (
    <Show when={props.shape === 'row' || props.shape === 'table'} fallback={<Piece {...props} />}>
      <Index each={few(props.rows ?? (props.shape === 'table' ? 5 : 1))}>{() => <Piece {...props} />}</Index>
    </Show>
  );
}

function Piece(props: SkeletonProps) {
  const lines = () => few(props.lines ?? (props.shape === 'card' ? 3 : 2));
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
      <Show when={props.shape === 'table'}>
        <For each={few(4)}>{() => <span class="d-skeleton-line" />}</For>
      </Show>
      <Show when={props.shape !== 'block' && props.shape !== 'table'}>
        <span class="d-skeleton-lines">
          <For each={lines()}>{() => <span class="d-skeleton-line" />}</For>
        </span>
      </Show>
    </div>
  );
}
