import { SuggestField } from '@daraport/ui';
import { createEffect, createSignal, on, onCleanup } from 'solid-js';
import { t } from '../messages/index.ts';
import { useSuggestions, type Meaning } from './use-suggestions.ts';

/** Milliseconds of quiet after which what was typed is searched. */
const TYPING_RESTS = 250;

/** The directory's search: suggests while one types, asks once the typing rests, and follows the address. */
export function DirectorySearchBox(props: {
  value: string;
  onSearch: (text: string) => void;
  onChoose: (meaning: Meaning) => void;
}) {
  const [text, setText] = createSignal(props.value);
  const suggestions = useSuggestions(text);
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
  const choose = (value: string) => {
    const meaning = suggestions.meaningOf(value);
    if (!meaning) return;
    clearTimeout(timer);
    setText('');
    props.onChoose(meaning);
  };
  return (
    <SuggestField
      label={t('directory.search')}
      placeholder={t('directory.placeholder')}
      maxLength={200}
      value={text()}
      onInput={search}
      groups={suggestions.groups()}
      listLabel={t('suggestions.title')}
      onChoose={({ value }) => choose(value)}
    />
  );
}
