import { ArrowDownIcon, ArrowUpIcon, Button, ById, IconButton, PlusIcon, TrashIcon } from '@daraport/ui';
import { formLimits, type MatchingCriterion, type Question } from '@daraport/domain/intake';
import { Show } from 'solid-js';
import { t } from '../messages/index.ts';
import { MeansField } from './CriterionField.tsx';
import { freeValue } from './definition.ts';
import { WordsFields } from './WordsFields.tsx';

type Options = NonNullable<Question['options']>;

/** The answers of a choice, in order. */
export function OptionsEditor(props: {
  name: string;
  options: Options;
  criterion: MatchingCriterion | undefined;
  onChange: (options: Options, about?: string) => void;
}) {
  const indexOf = (value: string) => props.options.findIndex((option) => option.value === value);
  const move = (value: string, by: -1 | 1) => {
    const from = indexOf(value);
    const moved = props.options[from];
    if (!moved || !props.options[from + by]) return;
    const rest = props.options.filter((option) => option.value !== value);
    props.onChange([...rest.slice(0, from + by), moved, ...rest.slice(from + by)]);
  };
  return (
    <fieldset class="o-options">
      <legend class="d-field-label">{t('forms.options')}</legend>
      <ById each={props.options} id={(option) => option.value}>
        {(option) => {
          const number = () => indexOf(option().value) + 1;
          return (
            <div class="o-option">
              <WordsFields
                name={`${props.name}.${number() - 1}.label`}
                label={t('forms.option', { number: number() })}
                value={option().label}
                maxLength={formLimits.option}
                onInput={(label) =>
                  props.onChange(
                    props.options.map((each) => (each.value === option().value ? { ...each, label } : each)),
                    `option ${option().value}`,
                  )
                }
              />
              <Show when={props.criterion}>
                {(criterion) => (
                  <MeansField
                    criterion={criterion()}
                    name={`${props.name}.${number() - 1}.means`}
                    number={number()}
                    means={option().means}
                    onInput={(means) =>
                      props.onChange(
                        props.options.map((each) => (each.value === option().value ? { ...each, means } : each)),
                        `means ${option().value}`,
                      )
                    }
                  />
                )}
              </Show>
              <div class="o-tools">
                <IconButton
                  icon={ArrowUpIcon}
                  size="small"
                  label={t('forms.optionUp', { number: number() })}
                  disabled={number() === 1}
                  onClick={() => move(option().value, -1)}
                />
                <IconButton
                  icon={ArrowDownIcon}
                  size="small"
                  label={t('forms.optionDown', { number: number() })}
                  disabled={number() === props.options.length}
                  onClick={() => move(option().value, 1)}
                />
                <IconButton
                  icon={TrashIcon}
                  size="small"
                  label={t('forms.optionRemove', { number: number() })}
                  onClick={() => props.onChange(props.options.filter((each) => each.value !== option().value))}
                />
              </div>
            </div>
          );
        }}
      </ById>
      <Button
        size="small"
        icon={PlusIcon}
        disabled={props.options.length >= formLimits.options}
        onClick={() =>
          props.onChange([...props.options, { value: freeValue(props.options), label: { de: '', en: '' } }])
        }
      >
        {t('forms.addOption')}
      </Button>
    </fieldset>
  );
}
