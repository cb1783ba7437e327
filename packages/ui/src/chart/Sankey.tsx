import { createMemo, createSignal, For, Show } from 'solid-js';
import { useSpeech } from '../words/context.tsx';
import { ChartFrame, createWidth, Plot, type ChartBase } from './Frame.tsx';
import { layoutFlow, linkPath, type FlowLink, type FlowNode } from './sankey.ts';

export interface SankeyProps extends ChartBase {
  nodes: readonly FlowNode[];
  /** What flows between them, all in one unit; nothing flows in a circle. */
  links: readonly FlowLink[];
  /** The name of the values, as the table's heading. */
  valueLabel: string;
}

const BAR = 10;
const ROOM = { height: 220, gap: 44 };

/** Where something that is kept goes: places with their amounts, bands between them as thick as what flows. */
export function Sankey(props: SankeyProps) {
  const speech = useSpeech();
  const [width, watch] = createWidth(640);
  const [index, setIndex] = createSignal<number>();
  const print = (value: number) => props.format?.(value) ?? Intl.NumberFormat(speech().locale).format(value);
  const flow = createMemo(() => layoutFlow(props.nodes, props.links, ROOM));
  const words = createMemo(() => new Map(props.nodes.map((node) => [node.id, node.label])));
  // The last column's words stand beside it too, so every column gets the same room to its right.
  const step = () => width() / Math.max(1, flow().columns);
  const x = (id: string) => (flow().nodes.find((node) => node.id === id)?.column ?? 0) * step();
  const read = (at: number) => {
    const link = flow().links[at];
    return link ? `${words().get(link.from) ?? ''} → ${words().get(link.to) ?? ''}: ${print(link.value)}` : '';
  };
  const nearest = (px: number, py: number) => {
    const ways = flow().links.map((link) => {
      const part = Math.min(1, Math.max(0, (px - x(link.from)) / Math.max(1, x(link.to) - x(link.from))));
      // The band's own curve, near enough to find the one under a pointer.
      const bend = part * part * (3 - 2 * part);
      return Math.abs(link.leaves + (link.arrives - link.leaves) * bend - py) - link.thickness / 2;
    });
    return ways.indexOf(Math.min(...ways));
  };
  const table = () => ({
    head: ['', props.valueLabel],
    rows: flow().links.map((link) => [
      `${words().get(link.from) ?? ''} → ${words().get(link.to) ?? ''}`,
      print(link.value),
    ]),
  });
  return (
    <ChartFrame {...props} table={table()}>
      <Plot
        label={props.title}
        count={flow().links.length}
        width={width()}
        height={flow().height}
        watch={watch}
        indexAt={nearest}
        index={index()}
        onIndex={setIndex}
        read={read}
        tipAt={(at) => {
          const link = flow().links[at];
          return link ? (x(link.from) + x(link.to)) / 2 : 0;
        }}
      >
        <For each={flow().links}>
          {(link, at) => (
            <path
              class="d-flow-link"
              data-active={index() === at() ? '' : undefined}
              d={linkPath(link, x(link.from) + BAR, x(link.to))}
              stroke-width={link.thickness}
            />
          )}
        </For>
        <For each={flow().nodes}>
          {(node) => (
            <>
              <rect class="d-flow-node" x={x(node.id)} y={node.top} width={BAR} height={node.height} rx="2" />
              <Words
                at={x(node.id) + BAR + 6}
                top={node.top}
                room={step() - BAR - 10}
                label={node.label}
                value={print(node.value)}
              />
            </>
          )}
        </For>
      </Plot>
    </ChartFrame>
  );
}

/** A node's name and amount beside it; the name is cut where the next column begins, the table has it whole. */
function Words(props: { at: number; top: number; room: number; label: string; value: string }) {
  const fits = () => Math.max(3, Math.floor(props.room / 7.4));
  const isCut = () => props.label.length > fits();
  return (
    <g class="d-flow-words">
      <text class="d-plot-name" x={props.at} y={props.top + 14}>
        <Show when={isCut()} fallback={props.label}>
          {`${props.label.slice(0, fits() - 1)}…`}
        </Show>
      </text>
      <text class="d-plot-word" x={props.at} y={props.top + 30}>
        {props.value}
      </text>
    </g>
  );
}
