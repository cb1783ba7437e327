import { DropdownMenu } from '@kobalte/core/dropdown-menu';
import { createSignal, For, Show } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { Button, IconButton, type ButtonVariant } from '../button/Button.tsx';
import type { Icon } from '../icon.ts';
import { EllipsisIcon } from '../icons.ts';

/** One act of a menu. */
export interface MenuItem {
  readonly label: string;
  readonly icon?: Icon | undefined;
  readonly onSelect: () => void;
  readonly disabled?: boolean | undefined;
  /** `danger` for what destroys. */
  readonly tone?: 'danger' | undefined;
  /** Draws a line above. */
  readonly separated?: boolean | undefined;
}

export interface MenuProps {
  /** The button's words; with `iconOnly` its name alone. */
  label: string;
  items: readonly MenuItem[];
  icon?: Icon | undefined;
  iconOnly?: boolean | undefined;
  variant?: ButtonVariant | undefined;
  size?: 'normal' | 'small' | undefined;
}

/** A button that opens a list of acts; arrows, first letters and Escape work as in any menu. */
export function Menu(props: MenuProps) {
  const [trigger, setTrigger] = createSignal<HTMLElement>();
  // Inside the landmark or dialog its button stands in, so that assistive technology finds it there.
  const place = () => trigger()?.closest<HTMLElement>('[role="dialog"], main') ?? document.body;
  // A dialog that an act has opened keeps the focus it took.
  const leaveFocus = (event: Event) => {
    const dialog = document.activeElement?.closest('[role="dialog"]');
    if (dialog && !dialog.contains(trigger() ?? null)) event.preventDefault();
  };
  return (
    <DropdownMenu modal={false} gutter={4} placement="bottom-end">
      <Show
        when={props.iconOnly}
        fallback={
          <DropdownMenu.Trigger
            ref={setTrigger}
            as={Button}
            variant={props.variant}
            size={props.size}
            icon={props.icon}
          >
            {props.label}
          </DropdownMenu.Trigger>
        }
      >
        <DropdownMenu.Trigger
          ref={setTrigger}
          as={IconButton}
          label={props.label}
          variant={props.variant}
          size={props.size}
          icon={props.icon ?? EllipsisIcon}
        />
      </Show>
      <DropdownMenu.Portal mount={place()}>
        <DropdownMenu.Content class="d-menu" onCloseAutoFocus={leaveFocus}>
          <For each={props.items}>
            {(item) => (
              <>
                <Show when={item.separated}>
                  <DropdownMenu.Separator class="d-menu-line" />
                </Show>
                <DropdownMenu.Item
                  class="d-menu-item"
                  data-tone={item.tone}
                  disabled={item.disabled ?? false}
                  onSelect={() => item.onSelect()}
                >
                  <Show when={item.icon}>{(icon) => <Dynamic component={icon()} />}</Show>
                  {item.label}
                </DropdownMenu.Item>
              </>
            )}
          </For>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu>
  );
}
