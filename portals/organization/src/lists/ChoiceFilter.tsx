import { Select } from '@daraport/ui';

/** A choice above a list; all of it until one is made. */
export function ChoiceFilter<Choice extends string>(props: {
  label: string;
  all: string;
  choices: readonly Choice[];
  words: (choice: Choice) => string;
  value: Choice | undefined;
  onInput: (value: string) => void;
}) {
  return (
    <Select
      label={props.label}
      placeholder={false}
      value={props.value ?? ''}
      onInput={props.onInput}
      options={[
        { value: '', label: props.all },
        ...props.choices.map((each) => ({ value: each, label: props.words(each) })),
      ]}
    />
  );
}
