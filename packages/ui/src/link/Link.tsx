import { Show, splitProps, type JSX } from 'solid-js';
import { ExternalLinkIcon } from '../icons.ts';
import { useSpeech } from '../words/context.tsx';

export interface LinkProps extends Omit<JSX.AnchorHTMLAttributes<HTMLAnchorElement>, 'target' | 'rel'> {
  href: string;
  /** Leads to another site: opens a new tab, says so, and tells that site nothing of this one. */
  external?: boolean | undefined;
}

/** A link in a text. */
export function Link(props: LinkProps) {
  const speech = useSpeech();
  const [own, rest] = splitProps(props, ['external', 'children']);
  return (
    <a {...rest} target={own.external ? '_blank' : undefined} rel={own.external ? 'noopener noreferrer' : undefined}>
      {own.children}
      <Show when={own.external}>
        <ExternalLinkIcon class="d-link-mark" />
        <span class="d-hidden"> ({speech().words.newTab})</span>
      </Show>
    </a>
  );
}
