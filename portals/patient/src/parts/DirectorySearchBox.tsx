import { TextField } from '@daraport/ui';
import { createEffect, createSignal, on, onCleanup } from 'solid-js';
import { t } from '../messages/index.ts';

/** Milliseconds of quiet after which what was typed is searched. */
const TYPING_RESTS = 250;

/** The directory's search: asks once the typing rests, and follows the address. */
export function DirectorySearchBox(props: { value: string; onSearch: (text: string) => void }) {
  const [text, setText] = createSignal(props.value);
  let timer: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => clearTimeout(timer));
  // What is typed and not asked yet is not undone by the answer to what was asked before.
  createEffect(
    on(
      () => props.value,
      (value) => value !== text().trim() && setText(value),
      { defer: true },
    ),
  );
  const search = (value: string) => {
    setText(value);
    clearTimeout(timer);
    timer = setTimeout(() => props.onSearch(value.trim()), TYPING_RESTS);
  };
  return (
    <TextField
      type="search"
      label={t('directory.search')}
      placeholder={t('directory.placeholder')}
      maxLength={200}
      value={text()}
      onInput={search}
    />
  );
}
