import { createMemo, createSignal, For, Show } from 'solid-js';
import { useSpeech } from '../words/context.tsx';
import { barPlace, groupBars, stackBars } from './bars.ts';
import { ChartFrame, createWidth, Plot, type ChartBase } from './Frame.tsx';
import { Grid } from './Grid.tsx';
import type { Series } from './LineChart.tsx';
import { SeriesBox } from './Pattern.tsx';
import { axisTo, placeOn, shownLabels } from './scale.ts';

export interface BarsProps extends ChartBase {
  labels: readonly string[];
  series: readonly Series[];
  stacked?: boolean | undefined;
}

const HEIGHT = 240;
const EDGE = { top: 22, bottom: 28, right: 4 };

/** The plot of all bar charts: groups of bars from zero, each group with its sum or value where there is room. */
export function Bars(props: BarsProps) {
  const speech = useSpeech();
  const [width, watch] = createWidth(640);
  const [index, setIndex] = createSignal<number>();
  const series = () => props.series.slice(0, 5);
  const print = (value: number) => props.format?.(value) ?? Intl.NumberFormat(speech().locale).format(value);
  const printTick = (value: number) => props.formatTick?.(value) ?? print(value);
  const bars = createMemo(() => (props.stacked ? stackBars : groupBars)(series().map((each) => each.values)));
  const axis = createMemo(() => axisTo(bars().map((bar) => bar.to)));
  const left = () => Math.max(...axis().ticks.map((tick) => printTick(tick).length)) * 7.2 + 12;
  const step = () => (width() - left() - EDGE.right) / Math.max(1, props.labels.length);
  const middle = (at: number) => left() + (at + 0.5) * step();
  // Below zero a value stands under its bar, and needs the room.
  const bottom = () => HEIGHT - EDGE.bottom - (axis().min < 0 ? 16 : 0);
  const y = (value: number) => placeOn(axis(), value, EDGE.top, bottom());
  const longest = () => Math.max(1, ...props.labels.map((label) => label.length));
  const isShown = () => shownLabels(props.labels.length, Math.floor((width() - left()) / (longest() * 7.4 + 8)));
  const sumAt = (at: number) => series().reduce((sum, each) => sum + (each.values[at] ?? 0), 0);
  const hasSums = () =>
    (props.stacked === true || series().length === 1) &&
    Math.max(1, ...props.labels.map((_, at) => print(sumAt(at)).length)) * 7.6 < step();
  const sumY = (at: number) => {
    const ends = bars().flatMap((bar) => (bar.group === at ? [bar.to] : []));
    return sumAt(at) < 0 ? y(Math.min(0, ...ends)) + 16 : y(Math.max(0, ...ends)) - 6;
  };
  const valueAt = (each: Series, at: number) => {
    const value = each.values[at];
    return typeof value === 'number' ? print(value) : '–';
  };
  const read = (at: number) => {
    const [only, ...others] = series();
    const values = others.length > 0 ? series().map((each) => `${each.label} ${valueAt(each, at)}`) : [];
    return `${props.labels[at] ?? ''}: ${only && others.length === 0 ? valueAt(only, at) : values.join(', ')}`;
  };
  const table = () => ({
    head: ['', ...series().map((each) => each.label)],
    rows: props.labels.map((label, at) => [label, ...series().map((each) => valueAt(each, at))]),
  });
  return (
    <ChartFrame {...props} table={table()}>
      <Legend series={series()} />
      <Plot
        label={props.title}
        count={props.labels.length}
        width={width()}
        height={HEIGHT}
        watch={watch}
        indexAt={(px) => Math.floor((px - left()) / step())}
        index={index()}
        onIndex={setIndex}
        read={read}
        tipAt={middle}
      >
        <Grid ticks={axis().ticks} y={y} left={left()} right={width() - EDGE.right} print={printTick} />
        <For each={bars()}>
          {(bar) => (
            <g class="d-plot-group" data-active={index() === bar.group ? '' : undefined}>
              <SeriesBox
                series={bar.series}
                box={{
                  ...barPlace(bar, left() + bar.group * step(), step()),
                  y: Math.min(y(bar.from), y(bar.to)),
                  height: Math.abs(y(bar.from) - y(bar.to)),
                }}
              />
            </g>
          )}
        </For>
        <For each={props.labels}>
          {(label, at) => (
            <>
              <Show when={hasSums()}>
                <text class="d-plot-value" x={middle(at())} y={sumY(at())} text-anchor="middle">
                  {print(sumAt(at()))}
                </text>
              </Show>
              <Show when={isShown()(at())}>
                <text class="d-plot-word" x={middle(at())} y={HEIGHT - 8} text-anchor="middle">
                  {label}
                </text>
              </Show>
            </>
          )}
        </For>
        <line class="d-plot-grid" data-zero="" x1={left()} x2={width() - EDGE.right} y1={y(0)} y2={y(0)} />
      </Plot>
    </ChartFrame>
  );
}

/** Names the series by colour and pattern; nothing where there is only one. */
function Legend(props: { series: readonly Series[] }) {
  return (
    <Show when={props.series.length > 1}>
      <ul class="d-plot-legend">
        <For each={props.series}>
          {(each, at) => (
            <li>
              <svg width="16" height="16" aria-hidden="true">
                <SeriesBox series={at()} box={{ x: 0, y: 0, width: 16, height: 16 }} />
              </svg>
              {each.label}
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
}
