import { axisTo, linePath, placeOn } from './scale.ts';

/** How a figure went, as a small line without axes; says nothing by itself, so words must stand beside it. */
export function Sparkline(props: { values: readonly (number | null)[] }) {
  const axis = () => axisTo(props.values.map((value) => value ?? 0));
  const point = (value: number | null, at: number) =>
    value === null
      ? undefined
      : { x: (at / Math.max(1, props.values.length - 1)) * 96 + 2, y: placeOn(axis(), value, 3, 25) };
  return (
    <svg class="d-spark" viewBox="0 0 100 28" preserveAspectRatio="none" aria-hidden="true">
      <path class="d-spark-zero" d={`M2 ${placeOn(axis(), 0, 3, 25).toFixed(1)}H98`} />
      <path class="d-spark-line" d={linePath(props.values.map(point))} />
    </svg>
  );
}
