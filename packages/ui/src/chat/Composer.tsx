import { createSignal, createUniqueId, type JSX } from 'solid-js';
import { IconButton } from '../button/Button.tsx';
import { SendIcon } from '../icons.ts';
import { chatWords } from '../words/chat.ts';
import { useOwnWords } from '../words/context.tsx';

/** Where a message is written: Enter sends, Shift and Enter begins a line; on a touch screen Enter begins a line. */
export function Composer(props: {
  onSend: (text: string) => void;
  onTyping?: (() => void) | undefined;
  tools?: JSX.Element | undefined;
}) {
  const own = useOwnWords(chatWords);
  const id = createUniqueId();
  const [text, setText] = createSignal('');
  let field: HTMLTextAreaElement | undefined;
  const send = () => {
    const written = text().trim();
    if (!written) return;
    setText('');
    props.onSend(written);
    field?.focus();
  };
  const press = (event: KeyboardEvent) => {
    const isTouch = matchMedia('(pointer: coarse)').matches;
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || isTouch) return;
    event.preventDefault();
    send();
  };
  const type = (value: string) => {
    setText(value);
    props.onTyping?.();
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    send();
  };
  return (
    <form class="d-composer" onSubmit={submit}>
      {props.tools}
      <label class="d-hidden" for={id}>
        {own().message}
      </label>
      <textarea
        id={id}
        ref={field}
        class="d-input d-composer-input"
        rows={1}
        value={text()}
        placeholder={own().messagePlaceholder}
        onInput={(event) => type(event.currentTarget.value)}
        onKeyDown={press}
      />
      <IconButton type="submit" variant="primary" class="d-composer-send" icon={SendIcon} label={own().send} />
    </form>
  );
}
