import { createSignal, onCleanup } from 'solid-js';
import { Button, type ButtonVariant } from '../button/Button.tsx';
import { CheckIcon, CopyIcon } from '../icons.ts';
import { showToast } from '../toast/Toast.tsx';
import { useSpeech } from '../words/context.tsx';

/** Puts a text on the clipboard and says so in its place. */
export function CopyButton(props: {
  text: string;
  /** "Copy" unless said. */
  label?: string | undefined;
  /** "Copied" unless said. */
  copied?: string | undefined;
  size?: 'normal' | 'small' | undefined;
  variant?: ButtonVariant | undefined;
}) {
  const speech = useSpeech();
  const [isCopied, setCopied] = createSignal(false);
  let timer: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => clearTimeout(timer));
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(props.text);
    } catch {
      showToast({ title: speech().words.copyFailed, tone: 'danger' });
      return;
    }
    setCopied(true);
    clearTimeout(timer);
    timer = setTimeout(() => setCopied(false), 2_500);
  };
  return (
    <>
      <Button
        size={props.size ?? 'small'}
        variant={props.variant}
        icon={isCopied() ? CheckIcon : CopyIcon}
        onClick={() => void copy()}
      >
        {isCopied() ? (props.copied ?? speech().words.copied) : (props.label ?? speech().words.copy)}
      </Button>
      <span class="d-hidden" role="status">
        {isCopied() ? (props.copied ?? speech().words.copied) : ''}
      </span>
    </>
  );
}
