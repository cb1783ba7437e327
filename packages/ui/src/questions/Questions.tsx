import { For, Match, Show, Switch } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { Checkbox, CheckboxGroup, RadioGroup, type Choice } from '../field/choices.tsx';
import { DateField } from '../field/DateField.tsx';
import { NumberField } from '../field/NumberField.tsx';
import { TextArea, TextField } from '../field/TextField.tsx';

/** One question, in the reader's language. */
export interface AskedQuestion {
  readonly key: string;
  readonly kind:
    | 'SHORT_TEXT'
    | 'LONG_TEXT'
    | 'SINGLE_CHOICE'
    | 'MULTIPLE_CHOICE'
    | 'YES_NO'
    | 'SCALE'
    | 'NUMBER'
    | 'DATE'
    | 'EMAIL'
    | 'PHONE'
    | 'CONSENT';
  readonly label: string;
  readonly help?: string | null | undefined;
  readonly isRequired: boolean;
  /** For choices, scales, yes and no. */
  readonly options: readonly Choice[];
  /** For texts. */
  readonly maxLength?: number | null | undefined;
  /** For numbers. */
  readonly number?: { readonly unit?: string | null | undefined } | null | undefined;
}

/** Questions that stand together. */
export interface AskedSection {
  readonly key: string;
  readonly title?: string | null | undefined;
  readonly intro?: string | null | undefined;
  readonly questions: readonly AskedQuestion[];
}

/**
 * The questions of a form as fields, of those that are `visible`; which these are is for the page to know. A question's
 * field carries its key as name; `onAnswer` gets its whole answer.
 */
export function Questions(props: {
  sections: readonly AskedSection[];
  visible: ReadonlySet<string>;
  answers: Readonly<Record<string, readonly string[]>>;
  onAnswer: (key: string, values: string[]) => void;
}) {
  // Read, and not asked for beforehand, so that a store notices; a key may be a word of every object.
  const valuesOf = (key: string) => {
    const values: unknown = props.answers[key];
    return Array.isArray(values) ? (values as readonly string[]) : [];
  };
  const shown = (section: AskedSection) => section.questions.filter(({ key }) => props.visible.has(key));
  return (
    <For each={props.sections.filter((section) => shown(section).length > 0)}>
      {(section) => (
        <Dynamic component={section.title ? 'fieldset' : 'div'} class="d-questions">
          <Show when={section.title}>
            <legend class="d-form-legend">{section.title}</legend>
          </Show>
          <Show when={section.intro}>
            <p class="d-field-help">{section.intro}</p>
          </Show>
          <For each={shown(section)}>
            {(question) => (
              <Question
                question={question}
                values={valuesOf(question.key)}
                onAnswer={(values) => props.onAnswer(question.key, values)}
              />
            )}
          </For>
        </Dynamic>
      )}
    </For>
  );
}

function Question(props: { question: AskedQuestion; values: readonly string[]; onAnswer: (values: string[]) => void }) {
  const kind = () => props.question.kind;
  const base = () => ({
    name: props.question.key,
    label: props.question.label,
    help: props.question.help ?? undefined,
    required: props.question.isRequired,
    optional: !props.question.isRequired,
  });
  const first = () => props.values[0] ?? '';
  const one = (value: string) => props.onAnswer(value === '' ? [] : [value]);
  const longest = () => props.question.maxLength ?? undefined;
  const isOne = () => kind() === 'SINGLE_CHOICE' || kind() === 'YES_NO';
  return (
    <Switch>
      <Match when={kind() === 'SHORT_TEXT'}>
        <TextField {...base()} value={first()} onInput={one} maxLength={longest()} />
      </Match>
      <Match when={kind() === 'EMAIL'}>
        <TextField {...base()} type="email" autocomplete="email" value={first()} onInput={one} maxLength={longest()} />
      </Match>
      <Match when={kind() === 'PHONE'}>
        <TextField {...base()} type="tel" autocomplete="tel" value={first()} onInput={one} maxLength={longest()} />
      </Match>
      <Match when={kind() === 'LONG_TEXT'}>
        <TextArea {...base()} value={first()} onInput={one} maxLength={longest()} rows={4} />
      </Match>
      <Match when={kind() === 'NUMBER'}>
        <NumberField
          {...base()}
          value={first() === '' ? undefined : Number(first())}
          onInput={(value) => props.onAnswer(value === undefined ? [] : [String(value)])}
          unit={props.question.number?.unit ?? undefined}
        />
      </Match>
      <Match when={kind() === 'DATE'}>
        <DateField {...base()} value={first()} onInput={one} />
      </Match>
      <Match when={kind() === 'CONSENT'}>
        <Checkbox
          {...base()}
          checked={first() === 'yes'}
          onChange={(checked) => props.onAnswer(checked ? ['yes'] : [])}
        />
      </Match>
      <Match when={kind() === 'MULTIPLE_CHOICE'}>
        <CheckboxGroup {...base()} value={props.values} onInput={props.onAnswer} options={props.question.options} />
      </Match>
      <Match when={isOne()}>
        <RadioGroup {...base()} value={first()} onInput={one} options={props.question.options} />
      </Match>
      <Match when={kind() === 'SCALE'}>
        <div class="d-scale">
          <RadioGroup {...base()} value={first()} onInput={one} options={props.question.options} />
        </div>
      </Match>
    </Switch>
  );
}
