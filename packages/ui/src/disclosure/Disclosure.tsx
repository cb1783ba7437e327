import { For, type JSX } from 'solid-js';
import { ChevronDownIcon } from '../icons.ts';

/** A heading that opens what is under it; found by the browser's search on the page even while closed. */
export function Disclosure(props: {
  title: JSX.Element;
  /** Open at first. */
  open?: boolean | undefined;
  /** Of those with the same group one is open at most. */
  group?: string | undefined;
  onToggle?: ((open: boolean) => void) | undefined;
  children: JSX.Element;
}) {
  return (
    <details
      class="d-disclosure"
      name={props.group}
      open={props.open ?? false}
      onToggle={(event) => props.onToggle?.(event.currentTarget.open)}
    >
      <summary class="d-disclosure-head">
        <span class="d-disclosure-title">{props.title}</span>
        <ChevronDownIcon class="d-disclosure-mark" />
      </summary>
      <div class="d-disclosure-body">{props.children}</div>
    </details>
  );
}

/** Questions and answers, or parts of a long text, one under the other. */
export function Accordion(props: {
  items: readonly { readonly title: string; readonly content: () => JSX.Element }[];
}) {
  return (
    <div class="d-accordion">
      <For each={props.items}>{(item) => <Disclosure title={item.title}>{item.content()}</Disclosure>}</For>
    </div>
  );
}
