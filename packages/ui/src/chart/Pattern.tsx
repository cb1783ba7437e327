import { createUniqueId, Show, type JSX } from 'solid-js';

/** Strokes that tell series apart without colour; the first is plain. */
const STROKES = ['', 'M-2 2l4-4M0 8l8-8M6 10l4-4', 'M0 2h8M0 6h8', 'M2 0v8M6 0v8', 'M0 0l8 8M8 0l-8 8'];

/** An area in a series' colour and pattern; `box` is its place in the plot. */
export function SeriesBox(props: {
  series: number;
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}): JSX.Element {
  const id = createUniqueId();
  const stroke = () => STROKES[props.series % STROKES.length] ?? '';
  return (
    <g class="d-plot-series" data-series={props.series + 1}>
      <rect class="d-plot-bar" {...props.box} rx="2" />
      <Show when={stroke()}>
        <pattern id={id} width="8" height="8" patternUnits="userSpaceOnUse">
          <path class="d-plot-pattern" d={stroke()} />
        </pattern>
        <rect {...props.box} rx="2" fill={`url(#${id})`} />
      </Show>
    </g>
  );
}
