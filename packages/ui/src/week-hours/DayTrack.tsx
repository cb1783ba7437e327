import { createSignal, For } from 'solid-js';
import { startDrag } from '../calendar/drag.ts';
import { DAY, dragged, melted, spansOn, type Grip, type WeekSpan } from './spans.ts';

const STEP = 15;
const HOURS = [0, 6, 12, 18, 24];

/**
 * A day as a line from midnight to midnight. A mouse draws hours on it, moves them, and pulls their ends; the fields
 * beside it say and do the same for everybody else, so it is no part of what assistive technology reads.
 */
export function DayTrack(props: {
  spans: readonly WeekSpan[];
  weekday: number;
  faulty?: ((span: WeekSpan) => boolean) | undefined;
  onInput: (spans: readonly WeekSpan[]) => void;
}) {
  const [ghost, setGhost] = createSignal<{ span: WeekSpan; old?: WeekSpan }>();
  let line: HTMLDivElement | undefined;
  const shown = () => {
    const { span, old } = ghost() ?? {};
    const still = spansOn(props.spans, props.weekday).filter((each) => each !== old);
    return span ? [...still, span] : still;
  };
  const minuteAt = (x: number) => {
    const box = line?.getBoundingClientRect();
    return box && box.width > 0 ? Math.round(((x - box.left) / box.width) * (DAY / STEP)) * STEP : 0;
  };
  const follow = (event: PointerEvent, spanAt: (minute: number) => WeekSpan, old?: WeekSpan) => {
    if (!line || event.pointerType === 'touch') return;
    startDrag(event, {
      scroll: line,
      onMove: (x) => setGhost({ span: spanAt(minuteAt(x)), ...(old && { old }) }),
      onEnd: (isDropped) => {
        const drawn = ghost()?.span;
        setGhost(undefined);
        if (isDropped && drawn) props.onInput(melted(props.spans, drawn, old));
      },
    });
  };
  const draw = (event: PointerEvent) => {
    const anchor = Math.min(minuteAt(event.clientX), DAY - STEP);
    follow(event, (minute) => ({
      weekday: props.weekday,
      fromMinute: Math.max(0, Math.min(anchor, minute)),
      toMinute: Math.min(DAY, Math.max(anchor + STEP, minute)),
    }));
  };
  const pull = (event: PointerEvent, span: WeekSpan) => {
    event.stopPropagation();
    const grip = gripOf(event);
    const from = minuteAt(event.clientX);
    follow(event, (minute) => dragged(span, grip, minute - from, STEP), span);
  };
  return (
    <div class="d-hours-track" aria-hidden="true">
      <div class="d-hours-line" ref={line} onPointerDown={draw}>
        <For each={shown()}>
          {(span) => (
            <div
              class="d-hours-bar"
              data-faulty={props.faulty?.(span) ? '' : undefined}
              style={{ '--d-from': String(span.fromMinute / DAY), '--d-to': String(span.toMinute / DAY) }}
              onPointerDown={(event) => pull(event, span)}
            >
              <span data-grip="from" />
              <span data-grip="to" />
            </div>
          )}
        </For>
      </div>
      <div class="d-hours-scale d-figures">
        <For each={HOURS}>{(hour) => <span style={{ '--d-from': String(hour / 24) }}>{hour}</span>}</For>
      </div>
    </div>
  );
}

const gripOf = (event: PointerEvent): Grip => {
  const grip = event.target instanceof HTMLElement ? event.target.dataset['grip'] : undefined;
  return grip === 'from' || grip === 'to' ? grip : 'whole';
};
