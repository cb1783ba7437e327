import { DropdownMenu } from '@kobalte/core/dropdown-menu';
import { createSignal, For } from 'solid-js';
import { Button } from '../button/Button.tsx';
import type { Icon } from '../icon.ts';
import { CheckIcon, ChevronDownIcon } from '../icons.ts';

/** One thing to tick; a choice that may not be taken away is `disabled`. */
export interface CheckMenuOption {
  readonly value: string;
  readonly label: string;
  readonly disabled?: boolean | undefined;
}

export interface CheckMenuProps {
  /** The button's words. */
  label: string;
  options: readonly CheckMenuOption[];
  value: readonly string[];
  /** Gets the ticked values in the order of the options. */
  onInput: (values: string[]) => void;
  icon?: Icon | undefined;
}

/** A button that opens a list to tick any number of; it stays open while ticking. */
export function CheckMenu(props: CheckMenuProps) {
  const [trigger, setTrigger] = createSignal<HTMLElement>();
  const place = () => trigger()?.closest<HTMLElement>('[role="dialog"], main') ?? document.body;
  const toggle = (value: string, checked: boolean) =>
    props.onInput(
      props.options
        .map((option) => option.value)
        .filter((each) => (each === value ? checked : props.value.includes(each))),
    );
  return (
    <DropdownMenu modal={false} gutter={4} placement="bottom-start">
      <DropdownMenu.Trigger ref={setTrigger} as={Button} size="small" icon={props.icon} iconAfter={ChevronDownIcon}>
        {props.label}
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal mount={place()}>
        <DropdownMenu.Content class="d-menu d-menu-tall">
          <For each={props.options}>
            {(option) => (
              <DropdownMenu.CheckboxItem
                class="d-menu-item"
                checked={props.value.includes(option.value)}
                disabled={option.disabled ?? false}
                closeOnSelect={false}
                onChange={(checked: boolean) => toggle(option.value, checked)}
              >
                <span class="d-menu-tick">
                  <DropdownMenu.ItemIndicator>
                    <CheckIcon />
                  </DropdownMenu.ItemIndicator>
                </span>
                {option.label}
              </DropdownMenu.CheckboxItem>
            )}
          </For>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu>
  );
}
