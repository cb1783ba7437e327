import { createSignal, onMount, Show, type Component } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { Field, type ControlAttributes, type FieldBase } from '../field/Field.tsx';
import { Skeleton } from '../skeleton/Skeleton.tsx';

export interface RichTextFieldProps extends FieldBase {
  /** Markdown of headings, lists, bold, italic and links; see `RichText`. */
  value: string;
  onInput: (value: string) => void;
  maxLength?: number | undefined;
}

/** What the fetched editor gets. */
export type EditorProps = RichTextFieldProps & { attributes: ControlAttributes };

/** A text with headings, lists, bold, italic and links; its editor is fetched when the field is first shown. */
export function RichTextField(props: RichTextFieldProps) {
  const [Editor, setEditor] = createSignal<Component<EditorProps>>();
  onMount(() => void import('./Editor.tsx').then(({ default: loaded }) => setEditor(() => loaded)));
  return (
    <Field {...props}>
      {(attributes) => (
        <>
          <Show when={Editor()} fallback={<Skeleton shape="block" height="10.5rem" />}>
            {(loaded) => <Dynamic component={loaded()} {...props} attributes={attributes} />}
          </Show>
          <textarea
            hidden
            name={props.name}
            value={props.value}
            onInput={(event) => props.onInput(event.currentTarget.value)}
          />
        </>
      )}
    </Field>
  );
}
