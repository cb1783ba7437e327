import { Combobox as Headless } from '@kobalte/core/combobox';
import { createMemo, createSignal, onCleanup, Show, splitProps } from 'solid-js';
import { Field, type ControlAttributes, type FieldBase } from '../field/Field.tsx';
import { CheckIcon, ChevronDownIcon } from '../icons.ts';
import { findWords } from '../words/find.ts';
import { useOwnWords } from '../words/context.tsx';
import { createPressHold } from './press.ts';
import { isSameOptions, matchOptions, readOption, type ComboboxOption } from './options.ts';

/** Milliseconds without a key after which `onSearch` is asked. */
const PAUSE = 200;

export interface ComboboxProps extends FieldBase {
  /** The chosen option, whether it is among `options` or not. */
  value: ComboboxOption | undefined;
  onInput: (option: ComboboxOption | undefined) => void;
  options: readonly ComboboxOption[];
  /** Looks elsewhere for what was typed; `options` then are what was found and shown as they are. */
  onSearch?: ((text: string) => void) | undefined;
  loading?: boolean | undefined;
  placeholder?: string | undefined;
  /** Said when nothing fits; "Nothing was found for …" unless said. */
  empty?: string | undefined;
}

/** A choice of one from a long list, or from elsewhere, by typing a part of it. */
export function Combobox(props: ComboboxProps) {
  return (
    <Field {...props}>
      {(attributes) => {
        // The name belongs to the hidden value, not to the letters.
        const [, unnamed] = splitProps(attributes, ['name']);
        return <Control {...props} attributes={unnamed} />;
      }}
    </Field>
  );
}

function Control(props: ComboboxProps & { attributes: ControlAttributes }) {
  const own = useOwnWords(findWords);
  const [typed, setTyped] = createSignal('');
  const [frame, setFrame] = createSignal<HTMLElement>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => clearTimeout(timer));
  const isAsked = () => typed() !== (props.value?.label ?? '');
  // The headless part draws the whole list anew for any other array, and a press on a row that is gone by its end chooses nothing.
  const hold = createPressHold(() => props.options, isSameOptions);
  const shown = createMemo(() => (props.onSearch ? hold.held() : matchOptions(hold.held(), isAsked() ? typed() : '')));
  const isShown = (option: ComboboxOption) => shown().some((each) => each.value === option.value);
  // The headless part knows the chosen one only from the list, so it is always in it, and seen while nothing is asked.
  const known = createMemo(
    () => {
      const { value } = props;
      const options = hold.held();
      return value && !options.some((each) => each.value === value.value) ? [...options, value] : [...options];
    },
    [],
    { equals: isSameOptions },
  );
  const type = (text: string) => {
    setTyped(text);
    clearTimeout(timer);
    if (text === '' && props.value) props.onInput(undefined);
    if (isAsked()) timer = setTimeout(() => props.onSearch?.(text.trim()), PAUSE);
  };
  const place = () => frame()?.closest<HTMLElement>('[role="dialog"], main') ?? document.body;
  const choose = (option: ComboboxOption | null) => {
    props.onInput(option ?? undefined);
    // A choice is no event of the browser's; a form's draft listens for one.
    frame()?.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const told = () => {
    if (props.loading) return own().searching;
    return props.empty ?? own().commandsNone(typed());
  };
  return (
    <Headless<ComboboxOption>
      class="d-combobox"
      options={known()}
      value={props.value ?? null}
      onChange={choose}
      onInputChange={type}
      optionValue="value"
      optionTextValue="label"
      optionLabel="label"
      optionDisabled="disabled"
      defaultFilter={(option: ComboboxOption) => isShown(option) || !isAsked()}
      allowsEmptyCollection
      disabled={props.attributes.disabled}
      validationState={props.attributes['aria-invalid'] ? 'invalid' : 'valid'}
      gutter={4}
      sameWidth
      placeholder={props.placeholder}
      itemComponent={OptionLine}
    >
      <Headless.Control ref={setFrame} class="d-input-frame">
        <Headless.Input
          {...props.attributes}
          class="d-input"
          autocomplete="off"
          aria-busy={props.loading ? 'true' : undefined}
        />
        <Headless.Trigger class="d-input-button" aria-label={own().openChoices} tabIndex={-1}>
          <Show when={props.loading} fallback={<ChevronDownIcon />}>
            <span class="d-spinner" />
          </Show>
        </Headless.Trigger>
      </Headless.Control>
      <Show when={props.name}>
        <input
          type="hidden"
          data-draft
          name={props.name}
          value={props.value ? JSON.stringify(props.value) : ''}
          onInput={(event) => props.onInput(readOption(event.currentTarget.value))}
        />
      </Show>
      <Headless.Portal mount={place()}>
        <Headless.Content
          class="d-menu d-combobox-panel"
          onPointerDown={hold.press}
          // A press must leave the focus in the field: what is around it may take it, and then the list closes before the click.
          onMouseDown={(event: MouseEvent) => event.preventDefault()}
        >
          <Headless.Listbox class="d-combobox-list" />
          <p class="d-combobox-none" role="status">
            {shown().length > 0 || !isAsked() ? '' : told()}
          </p>
        </Headless.Content>
      </Headless.Portal>
    </Headless>
  );
}

type ItemProps = Parameters<typeof Headless.Item>[0];

function OptionLine(props: { item: ItemProps['item'] & { rawValue: ComboboxOption } }) {
  return (
    <Headless.Item class="d-menu-item d-combobox-option" item={props.item}>
      <span class="d-combobox-words">
        <Headless.ItemLabel>{props.item.rawValue.label}</Headless.ItemLabel>
        <Show when={props.item.rawValue.detail}>
          <Headless.ItemDescription class="d-muted d-small">{props.item.rawValue.detail}</Headless.ItemDescription>
        </Show>
      </span>
      <Headless.ItemIndicator>
        <CheckIcon />
      </Headless.ItemIndicator>
    </Headless.Item>
  );
}
