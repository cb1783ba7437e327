import { useSession } from '@daraport/client';
import { optionsOf, type Condition, type Question, type Test } from '@daraport/domain/intake';
import {
  Button,
  CheckboxGroup,
  NumberField,
  PlusIcon,
  Select,
  Switch as Toggle,
  TrashIcon,
  IconButton,
} from '@daraport/ui';
import { For, Index, Match, Show, Switch } from 'solid-js';
import { t } from '../messages/index.ts';
import { spokenTitle } from './definition.ts';

/** What may be compared with the answers to a question. */
const operatorsFor = (question: Question | undefined): Test['operator'][] => {
  if (!question) return ['IS_ANSWERED'];
  const isFigure = question.kind === 'NUMBER' || question.kind === 'SCALE';
  return [
    ...(optionsOf(question).length > 0 ? (['IS_ONE_OF', 'IS_NONE_OF'] as const) : []),
    ...(isFigure ? (['IS_BETWEEN'] as const) : []),
    'IS_ANSWERED',
  ];
};

const testOf = (question: Question): Test => {
  const operator = question.kind === 'SCALE' ? 'IS_BETWEEN' : (operatorsFor(question)[0] ?? 'IS_ANSWERED');
  const first = operator === 'IS_ONE_OF' ? optionsOf(question)[0]?.value : undefined;
  return { questionKey: question.key, operator, ...(first !== undefined && { values: [first] }) };
};

/**
 * When something is asked: always, or when all tests of one group pass. `earlier` are the questions before it, which alone it
 * may look at; `name` is the condition's path in the definition.
 */
export function ConditionEditor(props: {
  name: string;
  label: string;
  condition: Condition | undefined;
  earlier: readonly Question[];
  onChange: (condition: Condition | undefined) => void;
}) {
  const groups = () => props.condition?.anyOf ?? [];
  const nearest = () => props.earlier.at(-1);
  const change = (anyOf: readonly (readonly Test[])[]) => {
    const left = anyOf.filter((group) => group.length > 0);
    props.onChange(left.length > 0 ? { anyOf: left } : undefined);
  };
  const changeGroup = (index: number, group: readonly Test[]) =>
    change(groups().map((each, at) => (at === index ? group : each)));
  const toggle = (isOn: boolean) => {
    const question = nearest();
    props.onChange(isOn && question ? { anyOf: [[testOf(question)]] } : undefined);
  };
  return (
    <div class="o-condition">
      <Toggle
        label={props.label}
        help={nearest() || props.condition ? undefined : t('forms.nothingEarlier')}
        disabled={!nearest() && !props.condition}
        checked={props.condition !== undefined}
        onChange={toggle}
      />
      <Index each={groups()}>
        {(group, index) => (
          <fieldset class="o-group">
            <legend class="d-small d-muted">{t(index === 0 ? 'forms.when' : 'forms.orWhen')}</legend>
            <Index each={group()}>
              {(test, place) => (
                <TestFields
                  name={`${props.name}.anyOf.${index}.${place}`}
                  test={test()}
                  earlier={props.earlier}
                  onChange={(next) =>
                    changeGroup(
                      index,
                      group().map((each, at) => (at === place ? next : each)),
                    )
                  }
                  onRemove={() =>
                    changeGroup(
                      index,
                      group().filter((_, at) => at !== place),
                    )
                  }
                />
              )}
            </Index>
            <Show when={group().length < 5 && nearest()}>
              {(question) => (
                <Button
                  size="small"
                  icon={PlusIcon}
                  onClick={() => changeGroup(index, [...group(), testOf(question())])}
                >
                  {t('forms.and')}
                </Button>
              )}
            </Show>
          </fieldset>
        )}
      </Index>
      <Show when={props.condition && groups().length < 5 && nearest()}>
        {(question) => (
          <Button size="small" icon={PlusIcon} onClick={() => change([...groups(), [testOf(question())]])}>
            {t('forms.or')}
          </Button>
        )}
      </Show>
    </div>
  );
}

function TestFields(props: {
  name: string;
  test: Test;
  earlier: readonly Question[];
  onChange: (test: Test) => void;
  onRemove: () => void;
}) {
  const session = useSession();
  const asked = () => props.earlier.find(({ key }) => key === props.test.questionKey);
  const titleOf = (each: Question) => spokenTitle(each, session.locale()) || each.key;
  const choose = (key: string) => {
    const question = props.earlier.find((each) => each.key === key);
    if (question) props.onChange(testOf(question));
  };
  const operators = () => operatorsFor(asked());
  return (
    <div class="o-test">
      <Select
        name={props.name}
        label={t('forms.testQuestion')}
        value={asked() ? props.test.questionKey : ''}
        placeholder={t('forms.testGone')}
        options={props.earlier.map((each) => ({ value: each.key, label: titleOf(each) }))}
        onInput={choose}
      />
      <Select
        label={t('forms.testOperator')}
        value={props.test.operator}
        placeholder={false}
        options={operators().map((value) => ({ value, label: t(`forms.operator.${value}`) }))}
        onInput={(value) =>
          props.onChange({ questionKey: props.test.questionKey, operator: value as Test['operator'] })
        }
      />
      <Switch>
        <Match when={props.test.operator === 'IS_ONE_OF' || props.test.operator === 'IS_NONE_OF'}>
          <CheckboxGroup
            label={t('forms.testValues')}
            value={props.test.values ?? []}
            options={(asked() ? optionsOf(asked() as Question) : []).map(({ value, label }) => ({
              value,
              label: label[session.locale()] || value,
            }))}
            onInput={(values) => props.onChange({ ...props.test, values })}
          />
        </Match>
        <Match when={props.test.operator === 'IS_BETWEEN'}>
          <div class="o-pair">
            <For each={['from', 'to'] as const}>
              {(end) => (
                <NumberField
                  label={t(`forms.range.${end}`)}
                  value={props.test[end] ?? undefined}
                  onInput={(value) => props.onChange({ ...props.test, [end]: value })}
                />
              )}
            </For>
          </div>
        </Match>
      </Switch>
      <div class="o-tools">
        <IconButton icon={TrashIcon} size="small" label={t('forms.testRemove')} onClick={() => props.onRemove()} />
      </div>
    </div>
  );
}
