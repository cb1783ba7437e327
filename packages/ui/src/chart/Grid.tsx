import { For } from 'solid-js';

/** Hairlines with their values. */
export function Grid(props: {
  ticks: readonly number[];
  y: (value: number) => number;
  left: number;
  right: number;
  print: (value: number) => string;
}) {
  return (
    <For each={props.ticks}>
      {(tick) => (
        <>
          <line
            class="d-plot-grid"
            data-zero={tick === 0 ? '' : undefined}
            x1={props.left}
            x2={props.right}
            y1={props.y(tick)}
            y2={props.y(tick)}
          />
          <text class="d-plot-word" x={props.left - 8} y={props.y(tick) + 4} text-anchor="end">
            {props.print(tick)}
          </text>
        </>
      )}
    </For>
  );
}
