import { Show, type JSX } from 'solid-js';
import { ChevronRightIcon } from '../icons.ts';

/** Rows divided by hairlines. */
export function List(props: { label?: string | undefined; children: JSX.Element }) {
  return (
    <ul class="d-list" aria-label={props.label}>
      {props.children}
    </ul>
  );
}

export interface ListItemProps {
  title: JSX.Element;
  text?: JSX.Element | undefined;
  /** Before the words: an avatar or an icon. */
  leading?: JSX.Element | undefined;
  /** After the words: a badge, an amount, buttons. */
  trailing?: JSX.Element | undefined;
  /** Makes the whole row lead there; what is in `trailing` stays usable. */
  href?: string | undefined;
}

/** One row: what it is, one quiet line, what comes before and after. */
export function ListItem(props: ListItemProps) {
  return (
    <li class="d-list-item" data-link={props.href ? '' : undefined}>
      <Show when={props.leading}>{(leading) => <span class="d-list-leading">{leading()}</span>}</Show>
      <div class="d-list-words">
        <div class="d-list-title">
          <Show when={props.href} fallback={props.title}>
            {(href) => (
              <a class="d-list-link" href={href()}>
                {props.title}
              </a>
            )}
          </Show>
        </div>
        <Show when={props.text}>{(text) => <div class="d-muted d-small">{text()}</div>}</Show>
      </div>
      <Show when={props.trailing}>{(trailing) => <div class="d-list-trailing">{trailing()}</div>}</Show>
      <Show when={props.href}>
        <ChevronRightIcon class="d-list-mark" />
      </Show>
    </li>
  );
}
