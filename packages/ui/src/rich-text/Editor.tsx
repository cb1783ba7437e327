import { EditorState, type Command } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { createEffect, createSignal, on, onCleanup, onMount } from 'solid-js';
import type { ControlAttributes } from '../field/Field.tsx';
import { editorPlugins, linkAt, setLink, standing } from './commands.ts';
import { readDocument, writeDocument } from './document.ts';
import { LinkDialog } from './LinkDialog.tsx';
import type { EditorProps } from './RichTextField.tsx';
import { Toolbar } from './Toolbar.tsx';

/** The editor itself; only `RichTextField` fetches it. */
export default function Editor(props: EditorProps) {
  let place: HTMLDivElement | undefined;
  let view: EditorView | undefined;
  let written = '';
  const [state, setState] = createSignal<EditorState>();
  const [isLinking, setLinking] = createSignal(false);
  const fresh = () =>
    EditorState.create({
      doc: readDocument(props.value),
      plugins: editorPlugins(props.maxLength, () => setLinking(true)),
    });
  const run = (command: Command) => {
    if (!view) return;
    command(view.state, view.dispatch, view);
    view.focus();
  };
  onMount(() => {
    written = props.value;
    view = new EditorView(place ?? null, {
      state: fresh(),
      editable: () => !props.attributes.disabled,
      attributes: () => describe(props.attributes, props.label),
      transformPastedHTML: withoutStyle,
      dispatchTransaction(change) {
        view?.updateState(view.state.apply(change));
        setState(view?.state);
        if (!change.docChanged || !view) return;
        written = writeDocument(view.state.doc);
        props.onInput(written);
        // Tools change the text without an event of the browser's; a form's draft listens for one.
        place?.dispatchEvent(new Event('input', { bubbles: true }));
      },
    });
    setState(view.state);
    const label = document.querySelector(`label[for="${CSS.escape(props.attributes.id)}"]`);
    const focus = () => view?.focus();
    label?.addEventListener('click', focus);
    onCleanup(() => label?.removeEventListener('click', focus));
  });
  createEffect(
    on(
      () => props.value,
      (value) => {
        if (value === written) return;
        written = value;
        view?.updateState(fresh());
        setState(view?.state);
      },
    ),
  );
  // The attributes are read again by an update of the view.
  createEffect(() => {
    describe(props.attributes, props.label);
    view?.setProps({});
  });
  onCleanup(() => view?.destroy());
  return (
    <div class="d-rich-editor" data-disabled={props.attributes.disabled ? '' : undefined}>
      <Toolbar
        standing={state() && standing(state() as EditorState)}
        disabled={props.attributes.disabled}
        onRun={run}
        onLink={() => setLinking(true)}
      />
      <div ref={place} class="d-rich-text d-rich-editor-place" />
      <LinkDialog
        open={isLinking()}
        href={state() && linkAt(state() as EditorState)}
        onClose={() => setLinking(false)}
        onLink={(href) => run(setLink(href))}
      />
    </div>
  );
}

/** Pasted markup without the styles that a strict policy would complain of. */
const withoutStyle = (html: string): string =>
  html
    .replaceAll(/<style[\s\S]*?<\/style>/gi, '')
    .replaceAll(/<[^>]*>/g, (tag) => tag.replaceAll(/\sstyle\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)/gi, ''));

function describe(attributes: ControlAttributes, label: string): Record<string, string> {
  const { id, required, disabled, 'aria-invalid': invalid, 'aria-describedby': description } = attributes;
  return {
    id,
    class: 'd-rich-editor-text',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': label,
    ...(required && { 'aria-required': 'true' }),
    ...(disabled && { 'aria-disabled': 'true' }),
    ...(invalid && { 'aria-invalid': invalid }),
    ...(description && { 'aria-describedby': description }),
  };
}
