import { createEffect, createSignal, onCleanup, onMount, Show, type Accessor, type Component } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { createShortcuts } from '../shortcut/shortcuts.ts';
import type { CommandGroup } from './commands.ts';

// Not `lazy`: once fetched, the palette must open within the frame of the key press.
const [Palette, setPalette] = /* @__PURE__ */ createSignal<Component<CommandPaletteProps>>();
const load = async () => {
  if (Palette()) return;
  const { default: loaded } = await import('./Palette.tsx');
  setPalette(() => loaded);
};

/** Whether the palette stands open, and what opens it. */
export interface PaletteOpener {
  readonly isOpen: Accessor<boolean>;
  readonly setOpen: (open: boolean) => void;
}

/** Opens by `Ctrl/⌘ K`, and by whatever calls `setOpen`; fetches the palette's code once the page is quiet. */
export function createPalette(): PaletteOpener {
  const [isOpen, setOpen] = createSignal(false);
  createShortcuts({ '$mod+k': () => setOpen(!isOpen()) });
  onMount(() => {
    const timer = setTimeout(() => void load(), 2_000);
    onCleanup(() => clearTimeout(timer));
  });
  return { isOpen, setOpen };
}

export interface CommandPaletteProps {
  palette: PaletteOpener;
  /** What is always there; found by the letters typed. */
  groups: readonly CommandGroup[];
  /** Gets what was typed, after a short pause, to look elsewhere for `results`. */
  onSearch?: ((text: string) => void) | undefined;
  /** What was found elsewhere for the present text; shown as it is, under the groups. */
  results?: readonly CommandGroup[] | undefined;
  loading?: boolean | undefined;
  /** Says what can be searched. */
  placeholder?: string | undefined;
}

/** One field to find and do anything; its code comes in a file of its own. */
export function CommandPalette(props: CommandPaletteProps) {
  createEffect(() => props.palette.isOpen() && void load());
  return (
    <Show when={props.palette.isOpen() && Palette()} keyed>
      {(loaded) => <Dynamic component={loaded} {...props} />}
    </Show>
  );
}
