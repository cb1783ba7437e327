import { For } from 'solid-js';

/** Names and values side by side; on a phone under each other. */
export function Facts(props: { facts: readonly (readonly [name: string, value: string])[] }) {
  return (
    <dl class="o-facts">
      <For each={props.facts}>
        {([name, value]) => (
          <div>
            <dt class="d-muted d-small">{name}</dt>
            <dd>{value}</dd>
          </div>
        )}
      </For>
    </dl>
  );
}
