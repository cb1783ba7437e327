import { Show, type JSX } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { Illustration, type IllustrationName } from './Illustration.tsx';

export interface EmptyStateProps {
  /** What will be here. */
  title: string;
  text?: JSX.Element | undefined;
  illustration?: IllustrationName | undefined;
  /** The first step, as one button or link. */
  action?: JSX.Element | undefined;
  level?: 2 | 3 | undefined;
}

/** Stands where rows will be: says what comes here and offers the first step. */
export function EmptyState(props: EmptyStateProps) {
  return (
    <div class="d-empty">
      <Show when={props.illustration}>{(name) => <Illustration name={name()} />}</Show>
      <Dynamic component={`h${props.level ?? 2}`} class="d-empty-title">
        {props.title}
      </Dynamic>
      <Show when={props.text}>{(text) => <p class="d-muted">{text()}</p>}</Show>
      <Show when={props.action}>{(action) => <div class="d-empty-action">{action()}</div>}</Show>
    </div>
  );
}
