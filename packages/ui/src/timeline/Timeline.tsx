import { For, Show, type JSX } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import type { Icon } from '../icon.ts';

/** One event of a timeline. */
export interface TimelineItem {
  readonly id: string;
  readonly title: JSX.Element;
  /** When, already in words: "14:30" or "Tue 24 November". */
  readonly time?: JSX.Element | undefined;
  readonly text?: JSX.Element | undefined;
  readonly icon?: Icon | undefined;
  /** Now or next; stands out. */
  readonly isCurrent?: boolean | undefined;
  readonly isPast?: boolean | undefined;
  readonly actions?: JSX.Element | undefined;
}

/** Events in their order along a line. */
export function Timeline(props: { label?: string | undefined; items: readonly TimelineItem[] }) {
  return (
    <ol class="d-timeline" aria-label={props.label}>
      <For each={props.items}>
        {(item) => (
          <li
            class="d-timeline-item"
            data-current={item.isCurrent ? '' : undefined}
            data-past={item.isPast ? '' : undefined}
            aria-current={item.isCurrent ? 'true' : undefined}
          >
            <span class="d-timeline-time d-figures">{item.time}</span>
            <span class="d-timeline-mark" aria-hidden="true">
              <Show when={item.icon}>{(icon) => <Dynamic component={icon()} />}</Show>
            </span>
            <div class="d-timeline-words">
              <div class="d-list-title">{item.title}</div>
              <Show when={item.text}>
                <div class="d-muted d-small">{item.text}</div>
              </Show>
              <Show when={item.actions}>
                <div class="d-row d-timeline-actions">{item.actions}</div>
              </Show>
            </div>
          </li>
        )}
      </For>
    </ol>
  );
}
