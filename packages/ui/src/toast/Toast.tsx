import { createSignal, For } from 'solid-js';
import { onDemand } from '../on-demand.tsx';
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

const ToastCard = onDemand<{ toast: ToastMessage; onDismiss: () => void }>(() => import('./ToastCard.tsx'));

/** Fetches what toasts are drawn with, so that one can tell that the connection is gone. */
export const preloadToasts = (): void => ToastCard.preload();

/** Where toasts appear; stands once, near the root of a portal. */
export function ToastRegion() {
  const speech = useSpeech();
  return (
    <section class="d-toasts" aria-label={speech().words.notifications} aria-live="polite" aria-relevant="additions">
      <For each={shown()}>{(toast) => <ToastCard toast={toast} onDismiss={() => dismiss(toast.id)} />}</For>
    </section>
  );
}
