import { createEffect, createSignal, on, Show } from 'solid-js';
import { Button } from '../button/Button.tsx';
import { Dialog } from '../dialog/Dialog.tsx';
import { TextField } from '../field/TextField.tsx';
import { richTextWords } from '../words/rich-text.ts';
import { useOwnWords } from '../words/context.tsx';
import { hrefOf } from './links.ts';

/** Asks where the marked words lead. */
export function LinkDialog(props: {
  open: boolean;
  /** Where they lead now. */
  href: string | undefined;
  onClose: () => void;
  /** Gets an address that may stand in a text, or nothing to take the link away. */
  onLink: (href: string | undefined) => void;
}) {
  const own = useOwnWords(richTextWords);
  const [typed, setTyped] = createSignal('');
  const [error, setError] = createSignal<string>();
  createEffect(
    on(
      () => props.open,
      () => {
        setTyped(props.href ?? '');
        setError(undefined);
      },
    ),
  );
  const give = (href: string | undefined) => {
    props.onClose();
    // After the dialog has given the focus back.
    setTimeout(() => props.onLink(href), 20);
  };
  const apply = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
    const href = hrefOf(typed());
    if (href) give(href);
    else setError(own().linkInvalid);
  };
  return (
    <Dialog
      size="small"
      open={props.open}
      onOpenChange={(open) => open || props.onClose()}
      title={own().link}
      actions={
        <>
          <Show when={props.href}>
            <Button onClick={() => give(undefined)}>{own().removeLink}</Button>
          </Show>
          <Button variant="primary" onClick={apply}>
            {own().apply}
          </Button>
        </>
      }
    >
      <form noValidate onSubmit={apply}>
        <TextField
          label={own().linkAddress}
          help={own().linkHelp}
          error={error()}
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          autofocus
          maxLength={2000}
          value={typed()}
          onInput={(value) => {
            setTyped(value);
            setError(undefined);
          }}
        />
      </form>
    </Dialog>
  );
}
