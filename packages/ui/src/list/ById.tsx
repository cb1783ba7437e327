import { createMemo, For, type Accessor, type JSX } from 'solid-js';

export interface ByIdProps<Item> {
  each: readonly Item[];
  /** Says of each item which it is; unique in `each`. */
  id: (item: Item) => string;
  children: (item: Accessor<Item>) => JSX.Element;
}

/**
 * `For` by what an item is, not by the object that says it: what a later answer tells of the same item changes in place,
 * so the element stays, with its focus and with the key that is being pressed on it.
 */
export function ById<Item>(props: ByIdProps<Item>) {
  const items = createMemo(() => new Map(props.each.map((item) => [props.id(item), item])));
  return (
    <For each={[...items().keys()]}>
      {(id) => {
        const item = createMemo<Item>((last) => items().get(id) ?? last, items().get(id) as Item);
        return <>{props.children(item)}</>;
      }}
    </For>
  );
}
