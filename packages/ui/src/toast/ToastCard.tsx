import { onCleanup, onMount, Show } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { Button, IconButton } from '../button/Button.tsx';
import { CircleAlertIcon, CircleCheckIcon, InfoIcon, XIcon } from '../icons.ts';
import { useSpeech } from '../words/context.tsx';
import type { ToastMessage } from './Toast.tsx';

const ICONS = { info: InfoIcon, success: CircleCheckIcon, danger: CircleAlertIcon };

/** One toast; goes by itself unless it tells of a failure or is being read. */
export default function ToastCard(props: { toast: ToastMessage; onDismiss: () => void }) {
  const speech = useSpeech();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hold = () => clearTimeout(timer);
  const start = () => {
    hold();
    if (props.toast.tone === 'danger') return;
    timer = setTimeout(() => props.onDismiss(), props.toast.action ? 10_000 : 6_000);
  };
  onMount(start);
  onCleanup(hold);
  const act = () => {
    props.onDismiss();
    props.toast.action?.onSelect();
  };
  return (
    <div
      class="d-toast"
      data-tone={props.toast.tone ?? 'info'}
      onPointerEnter={hold}
      onPointerLeave={start}
      onFocusIn={hold}
      onFocusOut={start}
    >
      <Dynamic component={ICONS[props.toast.tone ?? 'info']} class="d-toast-icon" />
      <div class="d-toast-words">
        <p class="d-toast-title">{props.toast.title}</p>
        <Show when={props.toast.text}>
          <p class="d-muted d-small">{props.toast.text}</p>
        </Show>
      </div>
      <Show when={props.toast.action}>
        {(action) => (
          <Button size="small" variant="quiet" onClick={act}>
            {action().label}
          </Button>
        )}
      </Show>
      <IconButton size="small" icon={XIcon} label={speech().words.close} onClick={() => props.onDismiss()} />
    </div>
  );
}
