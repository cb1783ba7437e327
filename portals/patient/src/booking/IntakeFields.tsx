import { CheckboxGroup, RadioGroup, TextArea, TextField } from '@daraport/ui';
import { For, Match, Switch } from 'solid-js';
import type { Answers, IntakeForm, IntakeQuestion } from './intake.ts';

/** The questions of an intake form; `onAnswer` gets a question's whole answer. */
export function IntakeFields(props: {
  form: IntakeForm;
  answers: Answers;
  onAnswer: (key: string, values: string[]) => void;
}) {
  return (
    <For each={props.form.questions}>
      {(question) => (
        <IntakeField
          question={question}
          values={props.answers[question.key] ?? []}
          onAnswer={(values) => props.onAnswer(question.key, values)}
        />
      )}
    </For>
  );
}

function IntakeField(props: {
  question: IntakeQuestion;
  values: readonly string[];
  onAnswer: (values: string[]) => void;
}) {
  const base = () => ({
    name: props.question.key,
    label: props.question.label,
    help: props.question.help ?? undefined,
    required: props.question.isRequired,
    optional: !props.question.isRequired,
  });
  const first = () => props.values[0] ?? '';
  const one = (value: string) => props.onAnswer([value]);
  const longest = () => props.question.maxLength ?? undefined;
  return (
    <Switch>
      <Match when={props.question.kind === 'SHORT_TEXT'}>
        <TextField {...base()} value={first()} onInput={one} maxLength={longest()} />
      </Match>
      <Match when={props.question.kind === 'LONG_TEXT'}>
        <TextArea {...base()} value={first()} onInput={one} maxLength={longest()} rows={4} />
      </Match>
      <Match when={props.question.kind === 'MULTIPLE_CHOICE'}>
        <CheckboxGroup {...base()} value={props.values} onInput={props.onAnswer} options={props.question.options} />
      </Match>
      <Match when={props.question.kind === 'SINGLE_CHOICE'}>
        <RadioGroup {...base()} value={first()} onInput={one} options={props.question.options} />
      </Match>
      <Match when={props.question.kind === 'YES_NO'}>
        <RadioGroup {...base()} value={first()} onInput={one} options={props.question.options} />
      </Match>
      <Match when={props.question.kind === 'SCALE'}>
        <div class="p-scale">
          <RadioGroup {...base()} value={first()} onInput={one} options={props.question.options} />
        </div>
      </Match>
    </Switch>
  );
}
