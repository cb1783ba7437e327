import { isSameOptions, type ComboboxOption } from '../combobox/options.ts';

/** One thing that a text may mean; `value` is unique among all that are suggested. */
export type Suggestion = Pick<ComboboxOption, 'value' | 'label' | 'detail'>;

/** Suggestions of one kind. */
export interface SuggestionGroup {
  readonly label: string;
  readonly suggestions: readonly Suggestion[];
}

/** Whether both suggest the same. */
export const isSameGroups = (some: readonly SuggestionGroup[], others: readonly SuggestionGroup[]): boolean =>
  some.length === others.length &&
  some.every(({ label, suggestions }, place) => {
    const other = others[place];
    return label === other?.label && isSameOptions(suggestions, other.suggestions);
  });

/**
 * Where a key leads from a place among so many: -1 is the field itself, between the last and the first. Undefined for
 * keys that are the text's own.
 */
export function steppedTo(key: string, from: number, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === 'ArrowDown') return from + 1 < count ? from + 1 : -1;
  if (key === 'ArrowUp') return from < 0 ? count - 1 : from - 1;
  return undefined;
}
