import { Tabs as Headless } from '@kobalte/core/tabs';
import { For, Show, type JSX } from 'solid-js';

/** One tab; its content is made when it is first shown. */
export interface Tab {
  readonly value: string;
  readonly label: string;
  readonly count?: number | undefined;
  readonly content: () => JSX.Element;
}

export interface TabsProps {
  /** The name of the whole, for assistive technology. */
  label: string;
  tabs: readonly Tab[];
  /** The shown tab; leave it out to let the tabs remember by themselves. */
  value?: string | undefined;
  onChange?: ((value: string) => void) | undefined;
}

/** Views of the same thing side by side; arrows move between them, a narrow screen scrolls them. */
export function Tabs(props: TabsProps) {
  const control = () => (props.value === undefined ? {} : { value: props.value });
  return (
    <Headless class="d-tabs" {...control()} onChange={(value: string) => props.onChange?.(value)}>
      <Headless.List class="d-tabs-list" aria-label={props.label}>
        <For each={props.tabs}>
          {(tab) => (
            <Headless.Trigger class="d-tab" value={tab.value}>
              {tab.label}
              <Show when={tab.count}>
                <span class="d-tab-count d-figures">{tab.count}</span>
              </Show>
            </Headless.Trigger>
          )}
        </For>
      </Headless.List>
      <For each={props.tabs}>
        {(tab) => (
          <Headless.Content class="d-tabs-content" value={tab.value}>
            {tab.content()}
          </Headless.Content>
        )}
      </For>
    </Headless>
  );
}
