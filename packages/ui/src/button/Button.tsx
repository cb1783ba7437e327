import { Show, splitProps, type JSX } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import type { Icon } from '../icon.ts';

/** How much a button weighs: one primary on a screen, secondary beside it, quiet in rows, danger for what destroys. */
export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';

interface Looks {
  variant?: ButtonVariant | undefined;
  size?: 'normal' | 'small' | undefined;
  icon?: Icon | undefined;
  iconAfter?: Icon | undefined;
  /** Takes the whole width of its column. */
  wide?: boolean | undefined;
}

export interface ButtonProps extends Looks, Omit<JSX.ButtonHTMLAttributes<HTMLButtonElement>, 'onClick' | 'disabled'> {
  /** Shows progress in place: keeps width and focus, ignores presses. */
  busy?: boolean | undefined;
  disabled?: boolean | undefined;
  onClick?: ((event: MouseEvent) => void) | undefined;
}

const LOOKS = ['variant', 'size', 'icon', 'iconAfter', 'wide', 'children', 'class'] as const;

const classOf = (looks: Looks & { class?: string | undefined }): string =>
  [
    'd-button',
    `d-button-${looks.variant ?? 'secondary'}`,
    looks.size === 'small' && 'd-button-small',
    looks.wide && 'd-button-wide',
    looks.class,
  ]
    .filter(Boolean)
    .join(' ');

function Face(props: Looks & { children?: JSX.Element }) {
  return (
    <span class="d-button-face">
      <Show when={props.icon}>{(icon) => <Dynamic component={icon()} />}</Show>
      {props.children}
      <Show when={props.iconAfter}>{(icon) => <Dynamic component={icon()} />}</Show>
    </span>
  );
}

/** A button; `type` is `button` unless said otherwise. */
export function Button(props: ButtonProps) {
  const [looks, state, rest] = splitProps(props, LOOKS, ['busy', 'disabled', 'onClick', 'type']);
  const press = (event: MouseEvent) => {
    if (state.busy) event.preventDefault();
    else state.onClick?.(event);
  };
  return (
    <button
      {...rest}
      type={state.type ?? 'button'}
      class={classOf(looks)}
      disabled={state.disabled ?? false}
      aria-disabled={state.busy ? 'true' : undefined}
      aria-busy={state.busy ? 'true' : undefined}
      onClick={press}
    >
      <Face {...looks} />
      <Show when={state.busy}>
        <span class="d-spinner d-button-spinner" />
      </Show>
    </button>
  );
}

export interface LinkButtonProps extends Looks, JSX.AnchorHTMLAttributes<HTMLAnchorElement> {
  href: string;
}

/** A link that looks like a button: it goes somewhere, it does not do something. */
export function LinkButton(props: LinkButtonProps) {
  const [looks, rest] = splitProps(props, LOOKS);
  return (
    <a {...rest} class={classOf(looks)}>
      <Face {...looks} />
    </a>
  );
}

export interface IconButtonProps extends Omit<ButtonProps, 'icon' | 'iconAfter' | 'children' | 'wide'> {
  icon: Icon;
  /** The button's name, for assistive technology and as its title. */
  label: string;
}

/** A square button that shows an icon alone; its name is always there for those who do not see it. */
export function IconButton(props: IconButtonProps) {
  const [own, rest] = splitProps(props, ['label', 'class', 'variant']);
  return (
    <Button
      {...rest}
      variant={own.variant ?? 'quiet'}
      class={`d-button-icon ${own.class ?? ''}`}
      title={own.label}
      aria-label={own.label}
    />
  );
}
