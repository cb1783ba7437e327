import { Show, type JSX } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { calendarWords } from '../words/calendar.ts';
import { useOwnWords } from '../words/context.tsx';
import type { CalendarEntry } from './entries.ts';

export interface EntryBoxProps {
  entry: CalendarEntry;
  /** "14:30–15:20", or what stands for it. */
  time: string;
  /** One line where there is little room. */
  look?: 'line' | 'block' | undefined;
  /** Where it stands. */
  place?: JSX.CSSProperties | undefined;
  isPast?: boolean | undefined;
  isMoving?: boolean | undefined;
  isMovable?: boolean | undefined;
  /** Takes the Tab key. */
  isStop?: boolean | undefined;
  /** The place where the keyboard stands in a grid. */
  isCurrent?: boolean | undefined;
  onOpen?: ((entry: CalendarEntry) => void) | undefined;
  onFocus?: (() => void) | undefined;
  onPointerDown?: ((event: PointerEvent) => void) | undefined;
}

/** An entry as a link, as a button where the page opens it itself, or as words where nothing opens. */
export function EntryBox(props: EntryBoxProps) {
  const own = useOwnWords(calendarWords);
  const title = () => props.entry.title || own().busy;
  const tag = () => {
    if (props.entry.isBusyOnly) return 'div';
    if (props.entry.href !== undefined) return 'a';
    return props.onOpen ? 'button' : 'div';
  };
  return (
    <Dynamic
      component={tag()}
      class="d-cal-entry"
      role={tag() === 'div' ? 'group' : undefined}
      type={tag() === 'button' ? 'button' : undefined}
      href={tag() === 'a' ? props.entry.href : undefined}
      draggable="false"
      tabindex={props.isStop ? 0 : -1}
      data-id={props.entry.id}
      data-tone={props.entry.isBusyOnly ? 'busy' : (props.entry.tone ?? 'accent')}
      data-look={props.look ?? 'block'}
      data-past={props.isPast ? '' : undefined}
      data-moving={props.isMoving ? '' : undefined}
      data-movable={props.isMovable ? '' : undefined}
      data-current={props.isCurrent ? '' : undefined}
      style={props.place}
      onClick={() => tag() === 'button' && props.onOpen?.(props.entry)}
      onFocus={() => props.onFocus?.()}
      onPointerDown={(event: PointerEvent) => props.onPointerDown?.(event)}
    >
      <Show when={props.time}>
        <span class="d-cal-entry-time d-figures">{props.time}</span>
        <Pause />
      </Show>
      <span class="d-cal-entry-title">{title()}</span>
      <Show when={props.entry.detail}>
        <Pause />
        <span class="d-cal-entry-detail">{props.entry.detail}</span>
      </Show>
    </Dynamic>
  );
}

/** Between what stands apart for the eye: a name read aloud needs a comma there. */
const Pause = () => <span class="d-hidden">, </span>;
