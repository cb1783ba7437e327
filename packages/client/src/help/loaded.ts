import { createEffect, createSignal, on, type Accessor } from 'solid-js';

/**
 * What a file of its own brought for the key, undefined until it is there and while the key is; a former value stays
 * while another key loads. A file that did not come throws to the nearest error boundary. Unlike a resource it never
 * suspends: a navigation does not wait for it.
 */
export function createLoaded<Key, Value>(
  key: Accessor<Key | undefined>,
  load: (key: Key) => Promise<Value>,
): Accessor<Value | undefined> {
  const [answer, setAnswer] = createSignal<{ value?: Value; error?: unknown }>({});
  createEffect(
    on(key, (wanted) => {
      if (wanted === undefined) return;
      const isStill = () => key() === wanted;
      load(wanted).then(
        (value) => isStill() && setAnswer({ value }),
        (error: unknown) => isStill() && setAnswer({ error }),
      );
    }),
  );
  return () => {
    if (answer().error !== undefined) throw answer().error;
    return answer().value;
  };
}
