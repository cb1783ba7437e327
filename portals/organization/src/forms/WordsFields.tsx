import { TextArea, TextField } from '@daraport/ui';
import { For, Show } from 'solid-js';
import { t } from '../messages/index.ts';

export interface WordsValue {
  readonly de: string;
  readonly en: string;
}

/** One text in both languages, side by side where there is room. `name` is its path in the definition. */
export function WordsFields(props: {
  name: string;
  label: string;
  value: WordsValue | undefined;
  onInput: (value: WordsValue) => void;
  maxLength: number;
  optional?: boolean;
  long?: boolean;
}) {
  const value = () => props.value ?? { de: '', en: '' };
  return (
    <div class="o-words">
      <For each={['de', 'en'] as const}>
        {(locale) => {
          const field = () => ({
            name: `${props.name}.${locale}`,
            label: t(`forms.words.${locale}`, { label: props.label }),
            value: value()[locale],
            onInput: (text: string) => props.onInput({ ...value(), [locale]: text }),
            optional: props.optional,
            maxLength: props.maxLength,
          });
          return (
            <Show when={props.long} fallback={<TextField {...field()} />}>
              <TextArea {...field()} rows={2} />
            </Show>
          );
        }}
      </For>
    </div>
  );
}
