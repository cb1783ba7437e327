import { Show, type JSX } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { CircleAlertIcon, CircleCheckIcon, InfoIcon, TriangleAlertIcon } from '../icons.ts';
import type { Icon } from '../icon.ts';

/** The fixed meanings a colour may carry. */
export type Tone = 'neutral' | 'accent' | 'success' | 'warning' | 'danger' | 'info';

const TONE_ICONS: Partial<Record<Tone, Icon>> = {
  success: CircleCheckIcon,
  warning: TriangleAlertIcon,
  danger: CircleAlertIcon,
  info: InfoIcon,
};

/** A short word on a soft ground; a status tone brings its icon, so that colour never says it alone. */
export function Badge(props: { tone?: Tone | undefined; icon?: Icon | false | undefined; children: JSX.Element }) {
  const icon = () => (props.icon === false ? undefined : (props.icon ?? TONE_ICONS[props.tone ?? 'neutral']));
  return (
    <span class="d-badge" data-tone={props.tone ?? 'neutral'}>
      <Show when={icon()}>{(each) => <Dynamic component={each()} />}</Show>
      {props.children}
    </span>
  );
}

/** A line or two that must be seen before going on; not for what an action just answered (that is a toast). */
export function Notice(props: {
  tone?: Exclude<Tone, 'accent'> | undefined;
  title?: string | undefined;
  actions?: JSX.Element | undefined;
  children?: JSX.Element | undefined;
}) {
  return (
    <div class="d-notice" data-tone={props.tone ?? 'info'}>
      <div class="d-notice-words">
        <Dynamic component={TONE_ICONS[props.tone ?? 'info'] ?? InfoIcon} />
        <div>
          <Show when={props.title}>
            <p class="d-notice-title">{props.title}</p>
          </Show>
          <Show when={props.children}>{(children) => <div>{children()}</div>}</Show>
        </div>
      </div>
      <Show when={props.actions}>{(actions) => <div class="d-row">{actions()}</div>}</Show>
    </div>
  );
}
