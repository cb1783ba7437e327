import { Tooltip as Headless } from '@kobalte/core/tooltip';
import type { JSX } from 'solid-js';

/**
 * A few words about a control, on hover and focus. They only add to its name; nothing needed stands here alone.
 * `children` gets the attributes to spread on the control.
 */
export function Tooltip(props: { text: string; children: (attributes: Record<string, unknown>) => JSX.Element }) {
  return (
    <Headless gutter={6} openDelay={400} closeDelay={100}>
      <Headless.Trigger as={props.children} />
      <Headless.Portal>
        <Headless.Content class="d-tooltip">{props.text}</Headless.Content>
      </Headless.Portal>
    </Headless>
  );
}
