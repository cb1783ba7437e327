import { onCleanup } from 'solid-js';
import { createKeybindingsHandler, defaultKeybindingsHandlerIgnore } from 'tinykeys';

/** What happens on which keys: `$mod+k` (⌘ on a Mac, Ctrl elsewhere), `/`, `g h` (one after the other). */
export type Shortcuts = Readonly<Record<string, (event: KeyboardEvent) => void>>;

/**
 * Listens for keys as a page should: keys with `$mod`, `Alt` or `Control` hold everywhere, all others neither while one
 * types nor in front of a dialog. Shift is left to the keyboard's layout, since `/` needs it on many. A key that did
 * something, here or in a part of the page, does nothing else.
 */
export function shortcutListener(shortcuts: Shortcuts): (event: KeyboardEvent) => void {
  const isStrong = (keys: string) => /\$mod|control|meta|alt/i.test(keys);
  const strong = createKeybindingsHandler(bindings(shortcuts, isStrong), { ignore: isRepeated });
  const plain = createKeybindingsHandler(
    bindings(shortcuts, (keys) => !isStrong(keys)),
    { ignore: (event) => defaultKeybindingsHandlerIgnore(event) || isInDialog(event) },
  );
  return (event) => {
    if (event.defaultPrevented) return;
    strong(event);
    if (!event.defaultPrevented) plain(event);
  };
}

/** Shortcuts that hold as long as the part that calls this stands on the page. */
export function createShortcuts(shortcuts: Shortcuts): void {
  const listen = shortcutListener(shortcuts);
  addEventListener('keydown', listen);
  onCleanup(() => removeEventListener('keydown', listen));
}

/** Puts the cursor into the page's search; `createShortcuts({ '/': focusSearch })`. */
export function focusSearch(): void {
  const fields = document.querySelectorAll<HTMLInputElement>('main input[type="search"], main [role="search"] input');
  const field = [...fields].find((each) => each.checkVisibility() && !each.disabled);
  field?.focus();
  field?.select();
}

/** Keys as they stand on the person's keyboard: `⌘ K`, `Strg K`. */
export function shortcutLabel(keys: string, words: { readonly controlKey: string; readonly shiftKey: string }): string {
  const isMac = /Mac|iPhone|iPad/.test(navigator.platform);
  const names: Record<string, string> = {
    $mod: isMac ? '⌘' : words.controlKey,
    control: words.controlKey,
    shift: isMac ? '⇧' : words.shiftKey,
    alt: isMac ? '⌥' : 'Alt',
  };
  return keys
    .split(/[+ ]/)
    .map((key) => names[key.toLowerCase()] ?? key.toUpperCase())
    .join(' ');
}

const isRepeated = (event: KeyboardEvent): boolean => event.repeat || event.isComposing;

const isInDialog = (event: KeyboardEvent): boolean =>
  Boolean((event.target as Partial<Element>).closest?.('[role="dialog"], dialog'));

function bindings(
  shortcuts: Shortcuts,
  belongs: (keys: string) => boolean,
): Record<string, (event: KeyboardEvent) => void> {
  const chosen = Object.entries(shortcuts).filter(([keys]) => belongs(keys));
  return Object.fromEntries(
    chosen.map(([keys, act]) => [
      keys.replaceAll(/(^| )(?=[^\w\s$[(](?: |$))/g, '$1[Shift]+'),
      (event: KeyboardEvent) => {
        event.preventDefault();
        act(event);
      },
    ]),
  );
}
