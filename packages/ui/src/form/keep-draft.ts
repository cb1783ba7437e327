import { createSignal, onCleanup, onMount, type Accessor } from 'solid-js';
import { applyDraft, draftOf, readDraft, writeDraft, type DraftControl } from './draft.ts';
import { draftSession } from './drafts.ts';

/** Milliseconds without a change after which a draft is kept. */
const PAUSE = 300;

/** Keeps what is typed into a form and puts it back when the form is shown again; says whether it did. */
export function keepDraft(
  form: () => HTMLFormElement | undefined,
  props: { readonly draftKey?: string | undefined },
): Accessor<boolean> {
  const [isRestored, setRestored] = createSignal(false);
  onMount(() => {
    const element = form();
    const name = props.draftKey;
    if (!element || !name) return;
    const controls = () => [...element.elements] as unknown as DraftControl[];
    const session = draftSession();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const save = () => {
      if (timer === undefined) return;
      clearTimeout(timer);
      timer = undefined;
      writeDraft(name, draftOf(controls()), session);
    };
    const plan = () => {
      clearTimeout(timer);
      timer = setTimeout(save, PAUSE);
    };
    const draft = readDraft(name);
    if (draft) setRestored(applyDraft(controls(), draft));
    element.addEventListener('input', plan);
    element.addEventListener('change', plan);
    element.addEventListener('submit', save);
    addEventListener('pagehide', save);
    onCleanup(() => {
      save();
      removeEventListener('pagehide', save);
    });
  });
  return isRestored;
}
