/** One thing to choose by typing. */
export interface ComboboxOption {
  readonly value: string;
  readonly label: string;
  /** A second line: what tells it from others of the same name. */
  readonly detail?: string | undefined;
  readonly disabled?: boolean | undefined;
}

/** The options that hold every typed word in label or detail, accents and case aside. */
export function matchOptions(options: readonly ComboboxOption[], text: string): readonly ComboboxOption[] {
  const words = fold(text).split(/\s+/).filter(Boolean);
  return options.filter((option) => {
    const name = fold(`${option.label} ${option.detail ?? ''}`);
    return words.every((word) => name.includes(word));
  });
}

/** Whether both lists offer the same in the same words and order. */
export const isSameOptions = (some: readonly ComboboxOption[], others: readonly ComboboxOption[]): boolean =>
  some.length === others.length && some.every((option, place) => isSameOption(option, others[place]));

const isSameOption = (one: ComboboxOption, other: ComboboxOption | undefined): boolean =>
  one.value === other?.value &&
  one.label === other.label &&
  one.detail === other.detail &&
  (one.disabled ?? false) === (other.disabled ?? false);

/** The option that a draft kept as JSON, or nothing if it is none. */
export function readOption(text: string): ComboboxOption | undefined {
  try {
    const option: unknown = JSON.parse(text);
    return isOption(option) ? option : undefined;
  } catch {
    return undefined;
  }
}

const isOption = (option: unknown): option is ComboboxOption =>
  typeof option === 'object' &&
  option !== null &&
  'value' in option &&
  'label' in option &&
  Object.values(option).every((part) => typeof part === 'string');

const fold = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
