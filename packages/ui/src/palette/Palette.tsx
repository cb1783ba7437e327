import { Dialog } from '@kobalte/core/dialog';
import { createEffect, createMemo, createSignal, createUniqueId, For, on, onCleanup, Show } from 'solid-js';
import { SearchIcon, XIcon } from '../icons.ts';
import { findWords, type FindWords } from '../words/find.ts';
import { useOwnWords, useSpeech } from '../words/context.tsx';
import type { CommandPaletteProps } from './CommandPalette.tsx';
import { matchCommands, type Command } from './commands.ts';
import { CommandRow } from './CommandRow.tsx';

/** Milliseconds without a key after which the text is looked for elsewhere. */
const PAUSE = 150;

/** How far each key moves among the commands. */
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };

/** The open palette; only `CommandPalette` fetches it. */
export default function Palette(props: CommandPaletteProps) {
  const speech = useSpeech();
  const own = useOwnWords(findWords);
  const listId = createUniqueId();
  const [text, setText] = createSignal('');
  const [active, setActive] = createSignal(0);
  const groups = createMemo(() => [
    ...matchCommands(props.groups, text()),
    ...(text().trim() ? (props.results ?? []) : []),
  ]);
  const commands = createMemo(() => groups().flatMap((group) => group.commands));
  const idOf = (command: Command | undefined) => command && `${listId}-${commands().indexOf(command)}`;
  const current = () => commands()[active()];
  const cameFrom = document.activeElement;
  const returnFocus = (event: Event) => {
    if (event.defaultPrevented) return;
    event.preventDefault();
    if (cameFrom instanceof HTMLElement && cameFrom.isConnected) cameFrom.focus();
  };
  let input: HTMLInputElement | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => clearTimeout(timer));
  createEffect(on(text, () => setActive(0), { defer: true }));
  createEffect(() => document.getElementById(idOf(current()) ?? '')?.scrollIntoView({ block: 'nearest' }));
  const type = (next: string) => {
    setText(next);
    clearTimeout(timer);
    timer = setTimeout(() => props.onSearch?.(next.trim()), PAUSE);
  };
  const close = () => props.palette.setOpen(false);
  const run = (command: Command) => {
    close();
    command.onSelect?.();
  };
  const press = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setActive(moved(active(), step, commands().length));
    } else if (event.key === 'Enter' && !event.isComposing) {
      event.preventDefault();
      document.getElementById(idOf(current()) ?? '')?.click();
    }
  };
  return (
    <Dialog open onOpenChange={close}>
      <Dialog.Portal>
        <Dialog.Overlay class="d-scrim" />
        <div class="d-palette-place">
          <Dialog.Content
            class="d-palette"
            aria-label={own().commands}
            onCloseAutoFocus={returnFocus}
            onOpenAutoFocus={(event) => {
              event.preventDefault();
              queueMicrotask(() => input?.focus());
            }}
          >
            <div class="d-palette-head">
              <SearchIcon class="d-palette-icon" />
              <input
                ref={input}
                class="d-palette-input"
                type="text"
                role="combobox"
                aria-label={own().commands}
                aria-expanded="true"
                aria-controls={listId}
                aria-autocomplete="list"
                aria-activedescendant={idOf(current())}
                autocomplete="off"
                spellcheck={false}
                enterkeyhint="go"
                maxLength={200}
                placeholder={props.placeholder ?? own().commandsHint}
                value={text()}
                onInput={(event) => type(event.currentTarget.value)}
                onKeyDown={press}
              />
              <Show when={props.loading}>
                <span class="d-spinner" />
              </Show>
              <Dialog.CloseButton
                class="d-button d-button-quiet d-button-icon d-button-small"
                aria-label={speech().words.close}
                title={speech().words.close}
              >
                <XIcon />
              </Dialog.CloseButton>
            </div>
            <div class="d-palette-list" role="listbox" id={listId} aria-label={own().commands}>
              <For each={groups()}>
                {(group, index) => (
                  <div role="group" aria-labelledby={`${listId}-group-${index()}`}>
                    <p class="d-palette-group" id={`${listId}-group-${index()}`} role="presentation">
                      {group.label}
                    </p>
                    <For each={group.commands}>
                      {(command) => (
                        <CommandRow
                          id={idOf(command) ?? ''}
                          command={command}
                          isActive={command === current()}
                          onPoint={() => setActive(commands().indexOf(command))}
                          onRun={() => run(command)}
                        />
                      )}
                    </For>
                  </div>
                )}
              </For>
            </div>
            <p
              classList={{ 'd-palette-none': commands().length === 0, 'd-hidden': commands().length > 0 }}
              role="status"
            >
              {told(own(), {
                text: text().trim(),
                count: commands().length,
                isLoading: props.loading ?? false,
              })}
            </p>
          </Dialog.Content>
        </div>
      </Dialog.Portal>
    </Dialog>
  );
}

/** Single steps go round at the ends, longer ones stop there. */
function moved(from: number, step: number, count: number): number {
  if (count === 0) return 0;
  if (Math.abs(step) === 1) return (from + step + count) % count;
  return Math.min(count - 1, Math.max(0, from + step));
}

function told(
  words: FindWords,
  { text, count, isLoading }: { text: string; count: number; isLoading: boolean },
): string {
  if (count > 0) return words.results(count);
  return isLoading ? words.searching : words.commandsNone(text);
}
