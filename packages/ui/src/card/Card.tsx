import { Show, type JSX } from 'solid-js';
import { Dynamic } from 'solid-js/web';

export interface CardProps {
  /** Its heading; `level` says where it stands in the page's outline (2 unless said otherwise). */
  title?: JSX.Element | undefined;
  level?: 2 | 3 | 4 | undefined;
  /** One quiet line under the heading. */
  text?: JSX.Element | undefined;
  /** What can be done with the whole card, right of the heading. */
  actions?: JSX.Element | undefined;
  footer?: JSX.Element | undefined;
  /** `accent` for the one next thing on the screen, `sunken` for what accompanies. */
  tone?: 'plain' | 'accent' | 'sunken' | undefined;
  /** Lets a table or list reach the edges. */
  flush?: boolean | undefined;
  class?: string | undefined;
  children?: JSX.Element | undefined;
}

/** A bordered part of a page that is about one thing. */
export function Card(props: CardProps) {
  return (
    <section class={`d-card ${props.class ?? ''}`} data-tone={props.tone} data-flush={props.flush ? '' : undefined}>
      <Show when={props.title ?? props.actions}>
        <header class="d-card-head">
          <div class="d-card-words">
            <Show when={props.title}>
              <Dynamic component={`h${props.level ?? 2}`} class="d-card-title">
                {props.title}
              </Dynamic>
            </Show>
            <Show when={props.text}>{(text) => <p class="d-muted d-small">{text()}</p>}</Show>
          </div>
          <Show when={props.actions}>{(actions) => <div class="d-card-actions">{actions()}</div>}</Show>
        </header>
      </Show>
      <Show when={props.children}>{(children) => <div class="d-card-body">{children()}</div>}</Show>
      <Show when={props.footer}>{(footer) => <footer class="d-card-foot">{footer()}</footer>}</Show>
    </section>
  );
}
