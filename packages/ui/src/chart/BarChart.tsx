import { createMemo, createSignal, For, Show } from 'solid-js';
import { useSpeech } from '../words/context.tsx';
import { axisTo, shownLabels } from './scale.ts';
import { ChartFrame, createWidth, Plot, type ChartBase } from './Frame.tsx';
import { Grid } from './LineChart.tsx';

export interface BarChartProps extends ChartBase {
  bars: readonly { readonly label: string; readonly value: number }[];
  /** The name of the values, as the table's heading. */
  valueLabel: string;
}

const HEIGHT = 240;
const EDGE = { top: 22, bottom: 28, right: 4 };

/** Amounts side by side from zero, each with its value where there is room. */
export function BarChart(props: BarChartProps) {
  const speech = useSpeech();
  const [width, watch] = createWidth(640);
  const [index, setIndex] = createSignal<number>();
  const print = (value: number) => props.format?.(value) ?? Intl.NumberFormat(speech().locale).format(value);
  const printTick = (value: number) => props.formatTick?.(value) ?? print(value);
  const axis = createMemo(() => axisTo(props.bars.map((bar) => bar.value)));
  const left = () => Math.max(...axis().ticks.map((tick) => printTick(tick).length)) * 7.2 + 12;
  const step = () => (width() - left() - EDGE.right) / Math.max(1, props.bars.length);
  const middle = (at: number) => left() + (at + 0.5) * step();
  const y = (value: number) => EDGE.top + (1 - value / axis().max) * (HEIGHT - EDGE.top - EDGE.bottom);
  const thickness = () => Math.min(56, step() * 0.68);
  const longest = () => Math.max(1, ...props.bars.map((bar) => bar.label.length));
  const isShown = () => shownLabels(props.bars.length, Math.floor((width() - left()) / (longest() * 7.4 + 8)));
  const hasValues = () => Math.max(1, ...props.bars.map((bar) => print(bar.value).length)) * 7.6 < step();
  const table = () => ({ head: ['', props.valueLabel], rows: props.bars.map((bar) => [bar.label, print(bar.value)]) });
  return (
    <ChartFrame {...props} table={table()}>
      <Plot
        label={props.title}
        count={props.bars.length}
        width={width()}
        height={HEIGHT}
        watch={watch}
        indexAt={(px) => Math.floor((px - left()) / step())}
        index={index()}
        onIndex={setIndex}
        read={(at) => `${props.bars[at]?.label ?? ''}: ${print(props.bars[at]?.value ?? 0)}`}
        tipAt={middle}
      >
        <Grid ticks={axis().ticks} y={y} left={left()} right={width() - EDGE.right} print={printTick} />
        <For each={props.bars}>
          {(bar, at) => (
            <g class="d-plot-series" data-series="1" data-active={index() === at() ? '' : undefined}>
              <rect
                class="d-plot-bar"
                x={middle(at()) - thickness() / 2}
                width={thickness()}
                y={y(bar.value)}
                height={Math.max(0, y(0) - y(bar.value))}
                rx="2"
              />
              <Show when={hasValues()}>
                <text class="d-plot-value" x={middle(at())} y={y(bar.value) - 6} text-anchor="middle">
                  {print(bar.value)}
                </text>
              </Show>
              <Show when={isShown()(at())}>
                <text class="d-plot-word" x={middle(at())} y={HEIGHT - 8} text-anchor="middle">
                  {bar.label}
                </text>
              </Show>
            </g>
          )}
        </For>
      </Plot>
    </ChartFrame>
  );
}
