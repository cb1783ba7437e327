/* oxlint-disable jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus, jsx-a11y/prefer-tag-over-role -- The field keeps the focus and its keys; the options follow by aria-activedescendant. */
import { Show } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { shortcutLabel } from '../shortcut/shortcuts.ts';
import { useSpeech } from '../words/context.tsx';
import type { Command } from './commands.ts';

/** One option of the palette; with `href` a real link, which the router takes over or a new tab opens. */
export function CommandRow(props: {
  id: string;
  command: Command;
  isActive: boolean;
  onPoint: () => void;
  onRun: () => void;
}) {
  const speech = useSpeech();
  return (
    <Dynamic
      component={props.command.href ? 'a' : 'div'}
      href={props.command.href}
      id={props.id}
      class="d-command"
      role="option"
      tabindex="-1"
      aria-selected={props.isActive ? 'true' : 'false'}
      onPointerMove={() => props.isActive || props.onPoint()}
      onClick={() => props.onRun()}
    >
      <Show when={props.command.icon} fallback={<span class="d-command-icon" />}>
        {(icon) => <Dynamic component={icon()} />}
      </Show>
      <span class="d-command-label">{props.command.label}</span>
      <Show when={props.command.hint}>
        <span class="d-command-hint">{props.command.hint}</span>
      </Show>
      <Show when={props.command.shortcut}>
        {(keys) => <kbd class="d-kbd">{shortcutLabel(keys(), speech().words)}</kbd>}
      </Show>
    </Dynamic>
  );
}
