/* oxlint-disable jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus, jsx-a11y/prefer-tag-over-role -- The field keeps the focus and its keys; the options follow by aria-activedescendant. */
import { createEffect, createMemo, createSignal, createUniqueId, For, on, Show } from 'solid-js';
import { createPressHold } from '../combobox/press.ts';
import { findWords } from '../words/find.ts';
import { useOwnWords } from '../words/context.tsx';
import { isSameGroups, steppedTo, type Suggestion, type SuggestionGroup } from './suggestions.ts';

export interface SuggestInputProps {
  id: string;
  class: string;
  /** What is typed; it stays whatever is suggested. */
  value: string;
  onInput: (text: string) => void;
  /** What is suggested for it, in groups that are not empty. */
  groups: readonly SuggestionGroup[];
  /** Names the list. */
  listLabel: string;
  onChoose: (suggestion: Suggestion) => void;
  placeholder?: string | undefined;
  maxLength?: number | undefined;
  'aria-describedby'?: string | undefined;
}

/**
 * A search field that suggests while one types (WAI-ARIA combobox with a list that is chosen from by hand): nothing is chosen
 * unless somebody goes to it, Enter without that searches for what is typed, Escape closes the list and leaves the text.
 */
export function SuggestInput(props: SuggestInputProps) {
  const own = useOwnWords(findWords);
  const listId = createUniqueId();
  const [isWanted, setWanted] = createSignal(false);
  const [active, setActive] = createSignal(-1);
  const hold = createPressHold(() => props.groups, isSameGroups);
  const all = createMemo(() => hold.held().flatMap(({ suggestions }) => suggestions));
  const isOpen = () => isWanted() && all().length > 0;
  const idOf = (suggestion: Suggestion | undefined) => suggestion && `${listId}-${suggestion.value}`;
  const current = () => (isOpen() ? all()[active()] : undefined);
  createEffect(on(all, () => setActive(-1), { defer: true }));
  createEffect(() => document.getElementById(idOf(current()) ?? '')?.scrollIntoView({ block: 'nearest' }));
  const close = () => {
    setWanted(false);
    setActive(-1);
  };
  const choose = (suggestion: Suggestion) => {
    close();
    props.onChoose(suggestion);
  };
  const press = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const chosen = current();
    if (event.key === 'Enter') {
      if (chosen) event.preventDefault();
      return chosen ? choose(chosen) : close();
    }
    if (event.key === 'Escape' && isOpen()) {
      event.preventDefault();
      event.stopPropagation();
      return close();
    }
    const next = steppedTo(event.key, isOpen() ? active() : -1, all().length);
    if (next === undefined) return;
    event.preventDefault();
    setWanted(true);
    setActive(next);
  };
  return (
    <span class="d-suggest">
      <input
        id={props.id}
        class={props.class}
        type="search"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={isOpen() ? 'true' : 'false'}
        aria-controls={isOpen() ? listId : undefined}
        aria-activedescendant={idOf(current())}
        aria-describedby={props['aria-describedby']}
        autocomplete="off"
        spellcheck={false}
        enterkeyhint="search"
        placeholder={props.placeholder}
        maxLength={props.maxLength}
        value={props.value}
        onInput={(event) => {
          setWanted(true);
          props.onInput(event.currentTarget.value);
        }}
        onKeyDown={press}
        onBlur={close}
      />
      <Show when={isOpen()}>
        <div
          class="d-menu d-suggest-list"
          role="listbox"
          id={listId}
          aria-label={props.listLabel}
          onPointerDown={hold.press}
          // The field keeps the focus.
          onMouseDown={(event) => event.preventDefault()}
        >
          <For each={hold.held()}>
            {(group, index) => (
              <div role="group" aria-labelledby={`${listId}-group-${index()}`}>
                <p class="d-suggest-group" id={`${listId}-group-${index()}`} role="presentation">
                  {group.label}
                </p>
                <For each={group.suggestions}>
                  {(suggestion) => (
                    <div
                      id={idOf(suggestion)}
                      class="d-menu-item d-suggest-option"
                      role="option"
                      aria-selected={suggestion === current() ? 'true' : 'false'}
                      data-highlighted={suggestion === current() ? '' : undefined}
                      onPointerMove={() => suggestion === current() || setActive(all().indexOf(suggestion))}
                      onClick={() => choose(suggestion)}
                    >
                      <span>{suggestion.label}</span>
                      <Show when={suggestion.detail}>
                        <span class="d-muted d-small">{suggestion.detail}</span>
                      </Show>
                    </div>
                  )}
                </For>
              </div>
            )}
          </For>
        </div>
      </Show>
      <span class="d-hidden" role="status">
        {isOpen() ? own().suggestions(all().length) : ''}
      </span>
    </span>
  );
}
