import { createEffect, createSignal, on, onCleanup } from 'solid-js';
import { TextField } from '../field/TextField.tsx';
import { SearchIcon } from '../icons.ts';

/** Milliseconds without a key after which a word counts as typed. */
const PAUSE = 200;

/** A search box that tells of its text after a short pause, so that a typed word is one question. */
export function TableSearch(props: { label: string; text: string; onText: (text: string) => void }) {
  const [typed, setTyped] = createSignal('');
  let timer: ReturnType<typeof setTimeout> | undefined;
  createEffect(
    on(
      () => props.text,
      (text) => text.trim() !== typed().trim() && setTyped(text),
    ),
  );
  onCleanup(() => clearTimeout(timer));
  const type = (text: string) => {
    setTyped(text);
    clearTimeout(timer);
    timer = setTimeout(() => text === props.text || props.onText(text), PAUSE);
  };
  return (
    <div class="d-data-search" role="search" aria-label={props.label}>
      <TextField
        type="search"
        icon={SearchIcon}
        label={props.label}
        labelHidden
        placeholder={props.label}
        autocomplete="off"
        maxLength={200}
        value={typed()}
        onInput={type}
      />
    </div>
  );
}
