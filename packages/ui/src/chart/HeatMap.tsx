import { createMemo, createSignal, For, Show } from 'solid-js';
import { useSpeech } from '../words/context.tsx';
import { ChartFrame, createWidth, Plot, type ChartBase } from './Frame.tsx';
import { strengthOf } from './heat.ts';
import { shownLabels } from './scale.ts';

export interface HeatMapProps extends ChartBase {
  /** Downwards, mostly weekdays. */
  rows: readonly string[];
  /** Across, mostly hours. */
  columns: readonly string[];
  /** A row of values for each row, none below zero; null where nothing is known. */
  values: readonly (readonly (number | null)[])[];
}

const CELL = 26;
const TOP = 22;

/** How much, by two things at once: the darker, the more; each cell says its value where there is room. */
export function HeatMap(props: HeatMapProps) {
  const speech = useSpeech();
  const [width, watch] = createWidth(640);
  const [index, setIndex] = createSignal<number>();
  const print = (value: number) => props.format?.(value) ?? Intl.NumberFormat(speech().locale).format(value);
  const across = () => Math.max(1, props.columns.length);
  const highest = createMemo(() => Math.max(0, ...props.values.flat().map((value) => value ?? 0)));
  const left = () => Math.max(1, ...props.rows.map((row) => row.length)) * 7.4 + 10;
  const step = () => (width() - left()) / across();
  const height = () => TOP + props.rows.length * CELL;
  const valueAt = (row: number, column: number) => props.values[row]?.[column] ?? null;
  const words = (row: number, column: number) => {
    const value = valueAt(row, column);
    return value === null ? '–' : print(value);
  };
  const hasWords = () => print(highest()).length * 7.6 + 6 < step();
  const longest = () => Math.max(1, ...props.columns.map((column) => column.length));
  const isShown = () => shownLabels(props.columns.length, Math.floor((width() - left()) / (longest() * 7.4 + 8)));
  const read = (at: number) => {
    const [row, column] = [Math.floor(at / across()), at % across()];
    return `${props.rows[row] ?? ''}, ${props.columns[column] ?? ''}: ${words(row, column)}`;
  };
  const table = () => ({
    head: ['', ...props.columns],
    rows: props.rows.map((label, row) => [label, ...props.columns.map((_, column) => words(row, column))]),
  });
  const indexAt = (px: number, py: number) => {
    const column = Math.min(across() - 1, Math.max(0, Math.floor((px - left()) / step())));
    const row = Math.min(props.rows.length - 1, Math.max(0, Math.floor((py - TOP) / CELL)));
    return row * across() + column;
  };
  return (
    <ChartFrame {...props} table={table()}>
      <Plot
        label={props.title}
        count={props.rows.length * props.columns.length}
        columns={across()}
        width={width()}
        height={height()}
        watch={watch}
        indexAt={indexAt}
        index={index()}
        onIndex={setIndex}
        read={read}
        tipAt={(at) => left() + ((at % across()) + 0.5) * step()}
      >
        <For each={props.columns}>
          {(label, column) => (
            <Show when={isShown()(column())}>
              <text class="d-plot-word" x={left() + (column() + 0.5) * step()} y="12" text-anchor="middle">
                {label}
              </text>
            </Show>
          )}
        </For>
        <For each={props.rows}>
          {(label, row) => (
            <>
              <text class="d-plot-word" x={left() - 8} y={TOP + row() * CELL + 17} text-anchor="end">
                {label}
              </text>
              <For each={props.columns}>
                {(_, column) => (
                  <Cell
                    x={left() + column() * step()}
                    y={TOP + row() * CELL}
                    width={step()}
                    strength={strengthOf(valueAt(row(), column()), highest())}
                    isActive={index() === row() * across() + column()}
                    words={hasWords() && (valueAt(row(), column()) ?? 0) > 0 ? words(row(), column()) : ''}
                  />
                )}
              </For>
            </>
          )}
        </For>
      </Plot>
    </ChartFrame>
  );
}

function Cell(props: { x: number; y: number; width: number; strength: number; isActive: boolean; words: string }) {
  return (
    <g class="d-heat" data-active={props.isActive ? '' : undefined}>
      <rect
        class="d-heat-none"
        x={props.x + 1}
        y={props.y + 1}
        width={Math.max(1, props.width - 2)}
        height={CELL - 2}
        rx="3"
      />
      <rect
        class="d-heat-cell"
        x={props.x + 1}
        y={props.y + 1}
        width={Math.max(1, props.width - 2)}
        height={CELL - 2}
        rx="3"
        fill-opacity={props.strength.toFixed(2)}
      />
      <Show when={props.words}>
        <text class="d-heat-words" x={props.x + props.width / 2} y={props.y + 17} text-anchor="middle">
          {props.words}
        </text>
      </Show>
    </g>
  );
}
