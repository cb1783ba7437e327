import { createMemo, createSignal, untrack, type Accessor } from 'solid-js';

/** A value that stands still while somebody presses on what is drawn of it. */
export interface PressHold<Value> {
  /** The value; from the beginning of a press to its end the one that was there when it began. */
  readonly held: Accessor<Value>;
  /** To be called when a press begins. */
  readonly press: () => void;
}

/**
 * Lets a list change only between presses: a row that is drawn anew between the pointer's going down and up gets no click, and one
 * that moved is not the one that was meant. What `isSame` as before is no change.
 */
export function createPressHold<Value>(
  source: Accessor<Value>,
  isSame: (value: Value, before: Value) => boolean,
): PressHold<Value> {
  const [isPressed, setPressed] = createSignal(false);
  const held = createMemo<Value>((before) => (isPressed() ? before : source()), untrack(source), { equals: isSame });
  const press = () => {
    setPressed(true);
    const over = new AbortController();
    const release = () => {
      over.abort();
      // The click comes right after the pointer went up.
      setTimeout(() => setPressed(false));
    };
    for (const event of ['pointerup', 'pointercancel']) addEventListener(event, release, { signal: over.signal });
  };
  return { held, press };
}
