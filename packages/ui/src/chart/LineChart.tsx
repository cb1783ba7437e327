import { createMemo, createSignal, For, Show } from 'solid-js';
import { useSpeech } from '../words/context.tsx';
import { areaPath, axisTo, linePath, placeOn, shownLabels, spread } from './scale.ts';
import { ChartFrame, createWidth, Plot, type ChartBase } from './Frame.tsx';
import { Grid } from './Grid.tsx';

/** A line: its name and a value for each label; null where there is none. */
export interface Series {
  readonly label: string;
  readonly values: readonly (number | null)[];
}

export interface LineChartProps extends ChartBase {
  /** What stands under the values, mostly days or months. */
  labels: readonly string[];
  /** At most five; more cannot be told apart. */
  series: readonly Series[];
}

const HEIGHT = 240;
const EDGE = { top: 12, bottom: 28 };

/** Lines over time on an axis through zero, each named at its end. */
export function LineChart(props: LineChartProps) {
  const speech = useSpeech();
  const [width, watch] = createWidth(640);
  const [index, setIndex] = createSignal<number>();
  const series = () => props.series.slice(0, 5);
  const print = (value: number) => props.format?.(value) ?? Intl.NumberFormat(speech().locale).format(value);
  const printTick = (value: number) => props.formatTick?.(value) ?? print(value);
  const axis = createMemo(() => axisTo(series().flatMap((line) => line.values.map((value) => value ?? 0))));
  const left = () => Math.max(...axis().ticks.map((tick) => printTick(tick).length)) * 7.2 + 12;
  const nameRoom = () => Math.max(...series().map((line) => line.label.length)) * 7.2 + 18;
  /** Lines are named at their ends; where that would take a third of the plot, above it. */
  const hasEndNames = () => series().length > 1 && nameRoom() <= width() * 0.32;
  const right = () => (hasEndNames() ? nameRoom() : 14);
  const inner = () => Math.max(40, width() - left() - right());
  const x = (at: number) =>
    left() + (props.labels.length > 1 ? (at / (props.labels.length - 1)) * inner() : inner() / 2);
  const y = (value: number) => placeOn(axis(), value, EDGE.top, HEIGHT - EDGE.bottom);
  // The first label begins at its point while the next is centred under its own: between them half as much again.
  const labelRoom = () => Math.max(72, (Math.max(0, ...props.labels.map((label) => label.length)) * 7.4 + 8) * 1.5);
  const between = () => inner() / Math.max(1, props.labels.length - 1);
  const isShown = () => shownLabels(props.labels.length, Math.floor((props.labels.length * between()) / labelRoom()));
  const ends = () =>
    spread(
      series().map((line) => y(line.values.findLast((value) => value !== null) ?? 0)),
      18,
      HEIGHT - EDGE.bottom,
    );
  const anchor = (at: number) => {
    if (at === 0) return 'start';
    return at === props.labels.length - 1 && series().length === 1 ? 'end' : 'middle';
  };
  const indexAt = (px: number) => Math.round(((px - left()) / inner()) * (props.labels.length - 1));
  const read = (at: number) =>
    `${props.labels[at] ?? ''}: ${series()
      .map(
        (line) =>
          `${series().length > 1 ? `${line.label} ` : ''}${line.values[at] === null || line.values[at] === undefined ? '–' : print(line.values[at])}`,
      )
      .join(', ')}`;
  const table = () => ({
    head: ['', ...series().map((line) => line.label)],
    rows: props.labels.map((label, at) => [
      label,
      ...series().map((line) => (typeof line.values[at] === 'number' ? print(line.values[at]) : '–')),
    ]),
  });
  return (
    <ChartFrame {...props} table={table()}>
      <Show when={series().length > 1 && !hasEndNames()}>
        <LineNames names={series().map((line) => line.label)} />
      </Show>
      <Plot
        label={props.title}
        count={props.labels.length}
        width={width()}
        height={HEIGHT}
        watch={watch}
        indexAt={indexAt}
        index={index()}
        onIndex={setIndex}
        read={read}
        tipAt={x}
      >
        <Grid ticks={axis().ticks} y={y} left={left()} right={width() - right()} print={printTick} />
        <For each={props.labels}>
          {(label, at) => (
            <Show when={isShown()(at())}>
              <text class="d-plot-word" x={x(at())} y={HEIGHT - 8} text-anchor={anchor(at())}>
                {label}
              </text>
            </Show>
          )}
        </For>
        <Show when={index() !== undefined}>
          <line
            class="d-plot-cursor"
            x1={x(index() ?? 0)}
            x2={x(index() ?? 0)}
            y1={EDGE.top}
            y2={HEIGHT - EDGE.bottom}
          />
        </Show>
        <For each={series()}>
          {(line, at) => (
            <g class="d-plot-series" data-series={at() + 1}>
              <Show when={series().length === 1 && line.values.every((value) => value !== null)}>
                <path
                  class="d-plot-area"
                  d={areaPath(
                    line.values.map((value, of) => ({ x: x(of), y: y(value ?? 0) })),
                    y(0),
                  )}
                />
              </Show>
              <path
                class="d-plot-line"
                d={linePath(line.values.map((value, of) => (value === null ? undefined : { x: x(of), y: y(value) })))}
              />
              <Show when={hasEndNames()}>
                <text class="d-plot-name" x={width() - right() + 8} y={(ends()[at()] ?? 0) + 4}>
                  {line.label}
                </text>
              </Show>
              <Show when={typeof line.values[index() ?? -1] === 'number'}>
                <circle class="d-plot-dot" cx={x(index() ?? 0)} cy={y(line.values[index() ?? 0] ?? 0)} r="4" />
              </Show>
            </g>
          )}
        </For>
      </Plot>
    </ChartFrame>
  );
}

/** Names the lines by colour and dashes. */
function LineNames(props: { names: readonly string[] }) {
  return (
    <ul class="d-plot-legend">
      <For each={props.names}>
        {(name, at) => (
          <li>
            <svg width="28" height="16" aria-hidden="true">
              <g class="d-plot-series" data-series={at() + 1}>
                <path class="d-plot-line" d="M2 8H26" />
              </g>
            </svg>
            {name}
          </li>
        )}
      </For>
    </ul>
  );
}
