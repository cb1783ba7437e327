import { onCleanup, onMount, Show, type JSX } from 'solid-js';
import { createTitle, InPage } from './standing.ts';

export interface PageProps {
  /** The heading and, with the product's name, the document's title. */
  title: string;
  /** Shown instead of `title` in the heading, when it needs more than text (an avatar beside a name). */
  heading?: JSX.Element | undefined;
  /** One sentence under the heading. */
  intro?: JSX.Element | undefined;
  actions?: JSX.Element | undefined;
  breadcrumb?: JSX.Element | undefined;
  /** `form` for one short form, `narrow` for reading and longer ones, `normal`, `wide` for tables and calendars. */
  width?: 'form' | 'narrow' | 'normal' | 'wide' | undefined;
  children: JSX.Element;
}

let pagesShown = 0;

/**
 * A page's frame: its title, its actions, its content. After a navigation the heading takes the focus, so that
 * a screen reader says where one is; not on the first page, and not when a field asked for it (`autofocus`) or another
 * element (`data-autofocus`), nor while it is in something open (`data-keeps-focus`).
 */
export function Page(props: PageProps) {
  let heading: HTMLHeadingElement | undefined;
  createTitle(() => props.title);
  onMount(() => {
    pagesShown += 1;
    if (pagesShown === 1) return;
    const frame = requestAnimationFrame(() => {
      // A page that arrives late takes nothing from who has gone on meanwhile, as to a menu that is open.
      if (document.activeElement?.closest('[data-keeps-focus]')) return;
      const wanted = heading?.closest('.d-page')?.querySelector<HTMLElement>('[data-autofocus]');
      (wanted ?? heading)?.focus({ preventScroll: true });
    });
    onCleanup(() => cancelAnimationFrame(frame));
  });
  return (
    <div class="d-page" data-width={props.width ?? 'normal'}>
      {props.breadcrumb}
      <header class="d-page-head">
        <div class="d-page-words">
          <h1 ref={heading} tabindex="-1">
            {props.heading ?? props.title}
          </h1>
          <Show when={props.intro}>{(intro) => <p class="d-page-intro">{intro()}</p>}</Show>
        </div>
        <Show when={props.actions}>{(actions) => <div class="d-page-actions">{actions()}</div>}</Show>
      </header>
      <InPage.Provider value={true}>{props.children}</InPage.Provider>
    </div>
  );
}

/** A part of a page under its own heading, for what needs no card. */
export function Section(props: {
  title: string;
  text?: JSX.Element | undefined;
  actions?: JSX.Element | undefined;
  children: JSX.Element;
}) {
  return (
    <section class="d-section">
      <header class="d-card-head">
        <div class="d-card-words">
          <h2>{props.title}</h2>
          <Show when={props.text}>{(text) => <p class="d-muted d-small">{text()}</p>}</Show>
        </div>
        <Show when={props.actions}>{(actions) => <div class="d-card-actions">{actions()}</div>}</Show>
      </header>
      {props.children}
    </section>
  );
}
