/* oxlint-disable jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/control-has-associated-label -- A plot is read by arrow keys and a long table scrolls, so both take the keyboard; the cell above the row names is empty. */
import { createSignal, createUniqueId, For, onCleanup, Show, type Accessor, type JSX } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { Button } from '../button/Button.tsx';
import { ChartLineIcon, Columns3Icon } from '../icons.ts';
import { useSpeech } from '../words/context.tsx';
import { keyTarget } from './reading.ts';

/** What every plot takes. */
export interface ChartBase {
  title: string;
  /** The exact figure in words, above the plot: "412 bookings in November, 8 % more than in October". */
  summary?: JSX.Element | undefined;
  /** Prints a value; the locale's number unless given. */
  format?: ((value: number) => string) | undefined;
  /** Prints a value beside the axis, where room is scarce; as `format` unless given. */
  formatTick?: ((value: number) => string) | undefined;
  /** Where the title stands in the page's outline; 2 unless said otherwise. */
  level?: 2 | 3 | 4 | undefined;
}

/** The same data as rows; the first column names them. */
export interface ChartTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Heading, words, the plot, and a switch to the same data as a table. */
export function ChartFrame(props: ChartBase & { table: ChartTable; children: JSX.Element }) {
  const speech = useSpeech();
  const [isTable, setTable] = createSignal(false);
  const id = createUniqueId();
  return (
    <figure class="d-chart" aria-labelledby={id}>
      <figcaption class="d-chart-head">
        <div>
          <Dynamic component={`h${props.level ?? 2}`} id={id} class="d-chart-title">
            {props.title}
          </Dynamic>
          <Show when={props.summary}>
            <p class="d-muted">{props.summary}</p>
          </Show>
        </div>
        <Button
          disabled={props.table.rows.length === 0}
          size="small"
          variant="quiet"
          icon={isTable() ? ChartLineIcon : Columns3Icon}
          onClick={() => setTable(!isTable())}
        >
          {isTable() ? speech().words.asChart : speech().words.asTable}
        </Button>
      </figcaption>
      <Show
        when={isTable()}
        fallback={
          <Show
            when={props.table.rows.length > 0}
            fallback={<p class="d-muted d-chart-none">{speech().words.chartEmpty}</p>}
          >
            {props.children}
          </Show>
        }
      >
        <div class="d-chart-table" role="region" aria-labelledby={id} tabindex="0">
          <table class="d-table-plain">
            <thead>
              <tr>
                <For each={props.table.head}>
                  {(word) => (
                    <Show when={word} fallback={<td />}>
                      <th scope="col">{word}</th>
                    </Show>
                  )}
                </For>
              </tr>
            </thead>
            <tbody>
              <For each={props.table.rows}>
                {(row) => (
                  <tr>
                    <For each={row}>
                      {(cell, index) => (
                        <Show when={index() === 0} fallback={<td>{cell}</td>}>
                          <th scope="row">{cell}</th>
                        </Show>
                      )}
                    </For>
                  </tr>
                )}
              </For>
            </tbody>
          </table>
        </div>
      </Show>
    </figure>
  );
}

/** Follows an element's width in pixels; `initial` until it is measured. */
export function createWidth(initial: number): [Accessor<number>, (element: Element) => void] {
  const [width, setWidth] = createSignal(initial);
  const observer = new ResizeObserver((entries) =>
    setWidth(Math.max(160, Math.round(entries.at(-1)?.contentRect.width ?? initial))),
  );
  onCleanup(() => observer.disconnect());
  return [width, (element) => observer.observe(element)];
}

/** A plot's surface: focusable, read by arrow keys and pointer; `read` says the values at an index. */
export function Plot(props: {
  label: string;
  count: number;
  height: number;
  width: number;
  watch: (element: Element) => void;
  /** How many values stand in a row, where they stand in rows; arrows then go up and down too. */
  columns?: number | undefined;
  /** The index under a place in pixels. */
  indexAt: (x: number, y: number) => number;
  index: number | undefined;
  onIndex: (index: number | undefined) => void;
  read: (index: number) => string;
  /** Where the values float, in pixels from the left. */
  tipAt: (index: number) => number;
  children: JSX.Element;
}) {
  const clamp = (index: number) => Math.min(props.count - 1, Math.max(0, index));
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') props.onIndex(undefined);
    const next = props.count > 0 ? keyTarget(props.index, event.key, props.count, props.columns) : undefined;
    if (next === undefined) return;
    event.preventDefault();
    props.onIndex(next);
  };
  const point = (event: PointerEvent & { currentTarget: Element }) => {
    const box = event.currentTarget.getBoundingClientRect();
    if (props.count > 0) props.onIndex(clamp(props.indexAt(event.clientX - box.left, event.clientY - box.top)));
  };
  return (
    <div
      class="d-plot"
      ref={props.watch}
      role="group"
      tabindex="0"
      aria-label={props.label}
      onKeyDown={press}
      onPointerMove={point}
      onPointerDown={point}
      onPointerLeave={() => props.onIndex(undefined)}
      onBlur={() => props.onIndex(undefined)}
    >
      <svg width={props.width} height={props.height} viewBox={`0 0 ${props.width} ${props.height}`} aria-hidden="true">
        {props.children}
      </svg>
      <p
        class="d-plot-tip d-figures"
        classList={{ 'd-hidden': props.index === undefined }}
        style={{ '--d-x': String(props.index === undefined ? 0 : props.tipAt(props.index) / props.width) }}
        aria-live="polite"
      >
        {props.index === undefined ? '' : props.read(props.index)}
      </p>
    </div>
  );
}
