import { createSignal, For, onCleanup, onMount, Show } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { Button, IconButton } from '../button/Button.tsx';
import { CircleAlertIcon, CircleCheckIcon, InfoIcon, XIcon } from '../icons.ts';
import { useSpeech } from '../words/context.tsx';

export interface ToastMessage {
  readonly title: string;
  readonly text?: string | undefined;
  readonly tone?: 'info' | 'success' | 'danger' | undefined;
  /** One act, mostly "Undo". */
  readonly action?: { readonly label: string; readonly onSelect: () => void } | undefined;
}

interface Shown extends ToastMessage {
  readonly id: number;
}

const [shown, setShown] = /* @__PURE__ */ createSignal<readonly Shown[]>([]);
let lastId = 0;

const dismiss = (id: number) => setShown((toasts) => toasts.filter((toast) => toast.id !== id));

/** Shows an answer to what was just done and returns what takes it away; errors stay until they are closed. */
export function showToast(message: ToastMessage): () => void {
  lastId += 1;
  const id = lastId;
  setShown((toasts) => [...toasts.slice(-2), { ...message, id }]);
  return () => dismiss(id);
}

/** Where toasts appear; stands once, near the root of a portal. */
export function ToastRegion() {
  const speech = useSpeech();
  return (
    <section class="d-toasts" aria-label={speech().words.notifications} aria-live="polite" aria-relevant="additions">
      <For each={shown()}>{(toast) => <ToastCard toast={toast} />}</For>
    </section>
  );
}

const ICONS = { info: InfoIcon, success: CircleCheckIcon, danger: CircleAlertIcon };

function ToastCard(props: { toast: Shown }) {
  const speech = useSpeech();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hold = () => clearTimeout(timer);
  const start = () => {
    hold();
    if (props.toast.tone === 'danger') return;
    timer = setTimeout(() => dismiss(props.toast.id), props.toast.action ? 10_000 : 6_000);
  };
  onMount(start);
  onCleanup(hold);
  const act = () => {
    dismiss(props.toast.id);
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
      <IconButton size="small" icon={XIcon} label={speech().words.close} onClick={() => dismiss(props.toast.id)} />
    </div>
  );
}
