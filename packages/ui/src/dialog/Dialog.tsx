import { Dialog as Headless } from '@kobalte/core/dialog';
import { createEffect, Show, type JSX } from 'solid-js';
import { XIcon } from '../icons.ts';
import { useSpeech } from '../words/context.tsx';

export interface DialogProps {
  open: boolean;
  /** Gets `false` on Escape, a press outside and the close button. */
  onOpenChange: (open: boolean) => void;
  title: string;
  text?: JSX.Element | undefined;
  /** The row of buttons; the one that does it stands last. */
  actions?: JSX.Element | undefined;
  /** Holds the dialog open against Escape and outside presses, while something runs. */
  locked?: boolean | undefined;
  size?: 'small' | 'normal' | 'large' | undefined;
  children?: JSX.Element | undefined;
}

/** What has the focus; of a menu that is about to close, its button. */
function opener(): Element | null {
  const menu = document.activeElement?.closest('[role="menu"]');
  return menu ? document.getElementById(menu.getAttribute('aria-labelledby') ?? '') : document.activeElement;
}

function Floating(props: DialogProps & { kind: 'dialog' | 'drawer'; side?: 'end' | 'start' | 'bottom' | undefined }) {
  const speech = useSpeech();
  let cameFrom: Element | null = null;
  let content: HTMLElement | undefined;
  createEffect(() => {
    if (props.open) cameFrom = opener();
  });
  const takeFocus = (event: Event) => {
    const wanted = content?.querySelector<HTMLElement>('[data-autofocus]');
    if (!wanted) return;
    event.preventDefault();
    // Not at once: the handlers of the focus event would be tracked by the effect that calls us.
    queueMicrotask(() => wanted.focus());
  };
  const returnFocus = (event: Event) => {
    event.preventDefault();
    if (cameFrom instanceof HTMLElement && cameFrom.isConnected) cameFrom.focus();
  };
  const hold = (event: Event) => props.locked && event.preventDefault();
  return (
    <Headless open={props.open} onOpenChange={(open) => (props.locked && !open) || props.onOpenChange(open)}>
      <Headless.Portal>
        <Headless.Overlay class="d-scrim" />
        <div class={`d-${props.kind}-place`} data-side={props.side}>
          <Headless.Content
            ref={content}
            class={`d-floating d-${props.kind}`}
            data-size={props.size ?? 'normal'}
            onOpenAutoFocus={takeFocus}
            onCloseAutoFocus={returnFocus}
            onEscapeKeyDown={hold}
            onInteractOutside={hold}
          >
            <header class="d-floating-head">
              <Headless.Title class="d-floating-title">{props.title}</Headless.Title>
              <Headless.CloseButton
                class="d-button d-button-quiet d-button-icon d-button-small"
                aria-label={speech().words.close}
                title={speech().words.close}
                disabled={props.locked ?? false}
              >
                <XIcon />
              </Headless.CloseButton>
            </header>
            <div class="d-floating-body">
              <Show when={props.text}>
                {(text) => (
                  <Headless.Description as="p" class="d-muted">
                    {text()}
                  </Headless.Description>
                )}
              </Show>
              {props.children}
            </div>
            <Show when={props.actions}>{(actions) => <footer class="d-floating-foot">{actions()}</footer>}</Show>
          </Headless.Content>
        </div>
      </Headless.Portal>
    </Headless>
  );
}

/** A question or a short task in front of the page; the focus returns to where it came from. */
export const Dialog = (props: DialogProps) => <Floating {...props} kind="dialog" />;

/** A longer task or details beside the page; on a phone it comes from below, as a sheet. */
export const Drawer = (props: DialogProps & { side?: 'end' | 'start' | undefined }) => (
  <Floating {...props} kind="drawer" side={props.side ?? 'end'} />
);
