import { createMemo } from 'solid-js';
import { Bars } from './Bars.tsx';
import type { ChartBase } from './Frame.tsx';
import type { Series } from './LineChart.tsx';

export interface BarChartProps extends ChartBase {
  bars: readonly { readonly label: string; readonly value: number }[];
  /** The name of the values, as the table's heading. */
  valueLabel: string;
}

/** Amounts side by side from zero, each with its value where there is room. */
export function BarChart(props: BarChartProps) {
  // Every mark reads them: made once and not for each read.
  const bars = createMemo(() => props.bars);
  const labels = createMemo(() => bars().map((bar) => bar.label));
  const series = createMemo(() => [{ label: props.valueLabel, values: bars().map((bar) => bar.value) }]);
  return <Bars {...props} labels={labels()} series={series()} />;
}

export interface GroupedBarChartProps extends ChartBase {
  /** What stands under each group. */
  labels: readonly string[];
  /** At most five; more cannot be told apart. */
  series: readonly Series[];
  /** On each other instead of beside each other, where the sum says something. */
  stacked?: boolean | undefined;
}

/** Amounts of several series side by side or on each other, told apart by colour and pattern. */
export function GroupedBarChart(props: GroupedBarChartProps) {
  return <Bars {...props} />;
}
