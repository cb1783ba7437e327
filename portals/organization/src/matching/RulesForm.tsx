import { createKeys, createMutation, expectPayload, faultsOf } from '@daraport/client';
import { Button, Card, CheckboxGroup, Form, NumberField, showToast, type FormError } from '@daraport/ui';
import { createSignal, For } from 'solid-js';
import type { MatchCriterion, MatchingRulesQuery } from '../gql/graphql.ts';
import { SaveMatching } from './documents.ts';
import { FormChoice } from './FormChoice.tsx';
import { t } from './messages/index.ts';
import { counts, rulesOf, SETTABLE, type Draft } from './rules.ts';

/** The rules as a form; saved on the version that was read. */
export function RulesForm(props: {
  settings: MatchingRulesQuery['matchingSettings'];
  draft: Draft;
  onChange: (part: Partial<Draft>) => void;
  onSaved: () => void;
}) {
  const keys = createKeys();
  const [save, isSaving] = createMutation(SaveMatching);
  const [errors, setErrors] = createSignal<readonly FormError[]>([]);
  const criteria = (): MatchCriterion[] => props.settings.weights.map(({ criterion }) => criterion);
  const weighed = () => criteria().filter((criterion) => counts(criterion, props.draft));
  const send = async () => {
    const input = {
      ...rulesOf(props.draft, criteria()),
      questionnaireId: props.draft.form || null,
      version: props.settings.version,
    };
    const { data } = await save({ input: { ...input, idempotencyKey: keys.of('matching', input) } });
    const outcome = data && expectPayload(data.saveMatchingSettings, 'MatchingSettingsSaved');
    setErrors(outcome?.payload ? [] : faultsOf(outcome?.refusal));
    if (!outcome?.payload) return;
    showToast({ tone: 'success', title: t('form.saved') });
    props.onSaved();
  };
  return (
    <Card title={t('form.title')} text={t('form.text')}>
      <Form
        label={t('form.title')}
        errors={errors()}
        onSubmit={() => void send()}
        actions={
          <Button type="submit" variant="primary" busy={isSaving()}>
            {t('form.save')}
          </Button>
        }
      >
        <CheckboxGroup
          name="hard"
          label={t('form.hard')}
          help={t('form.hardHelp')}
          value={props.draft.hard}
          options={SETTABLE.map((each) => ({
            value: each,
            label: t(`criterion.${each}`),
            help: each === 'REGION' ? t('form.regionHelp') : undefined,
          }))}
          onInput={(hard) => props.onChange({ hard })}
        />
        <fieldset class="d-stack">
          <legend class="d-field-label">{t('form.weights')}</legend>
          <For each={weighed()}>
            {(criterion) => (
              <NumberField
                name={`weights.${criteria().indexOf(criterion)}.weight`}
                label={t(`criterion.${criterion}`)}
                min={0}
                max={100}
                value={props.draft.weights[criterion]}
                onInput={(weight) => props.onChange({ weights: { ...props.draft.weights, [criterion]: weight } })}
              />
            )}
          </For>
        </fieldset>
        <FormChoice value={props.draft.form} onInput={(form) => props.onChange({ form })} />
        <NumberField
          name="withinDays"
          label={t('form.withinDays')}
          help={t('form.withinDaysHelp')}
          unit={t('form.days')}
          min={1}
          max={42}
          value={props.draft.withinDays}
          onInput={(withinDays) => props.onChange({ withinDays })}
        />
      </Form>
    </Card>
  );
}
