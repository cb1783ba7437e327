import { createKeys, createMutation, createQuery, expectPayload, faultsOf, Loaded } from '@daraport/client';
import { Button, Card, Checkbox, Form, RadioGroup, showToast, Skeleton, type FormError } from '@daraport/ui';
import { createSignal, untrack } from 'solid-js';
import type { AllocationRule, AllocationSettingsQuery } from '../gql/graphql.ts';
import { AllocationSettings, SaveAllocationSettings } from './documents.ts';
import { t } from './messages/index.ts';

const RULES = ['FAIR', 'CAPACITY'] as const satisfies readonly AllocationRule[];

/** By which rule, and whether by itself. */
export function RulePart() {
  const [page, refetch] = createQuery({ query: AllocationSettings });
  return (
    <Loaded query={page} select={(data) => data.assistedSettings} skeleton={<Skeleton shape="block" height="20rem" />}>
      {(settings) => <RuleForm settings={settings} onSaved={refetch} />}
    </Loaded>
  );
}

function RuleForm(props: { settings: AllocationSettingsQuery['assistedSettings']; onSaved: () => void }) {
  const keys = createKeys();
  const [save, isSaving] = createMutation(SaveAllocationSettings);
  const [errors, setErrors] = createSignal<readonly FormError[]>([]);
  const [rule, setRule] = createSignal<string>(untrack(() => props.settings.allocationRule));
  const [isAutomatic, setAutomatic] = createSignal(untrack(() => props.settings.allocatesAutomatically));
  const send = async () => {
    const input = {
      allocationRule: RULES.find((each) => each === rule()) ?? 'FAIR',
      allocatesAutomatically: isAutomatic(),
      version: props.settings.version,
    };
    const { data } = await save({ input: { ...input, idempotencyKey: keys.of('allocation', input) } });
    const outcome = data && expectPayload(data.saveAssistedSettings, 'AssistedSettingsSaved');
    setErrors(outcome?.payload ? [] : faultsOf(outcome?.refusal));
    if (!outcome?.payload) return;
    showToast({ tone: 'success', title: t('rule.saved') });
    props.onSaved();
  };
  return (
    <Card title={t('rule.title')} text={t('rule.text')}>
      <Form
        label={t('rule.title')}
        errors={errors()}
        onSubmit={() => void send()}
        actions={
          <Button type="submit" variant="primary" busy={isSaving()}>
            {t('rule.save')}
          </Button>
        }
      >
        <RadioGroup
          name="allocationRule"
          label={t('rule.label')}
          look="cards"
          value={rule()}
          options={RULES.map((each) => ({ value: each, label: t(`rule.${each}`), help: t(`rule.${each}Help`) }))}
          onInput={setRule}
        />
        <Checkbox
          name="allocatesAutomatically"
          label={t('rule.automatic')}
          help={t('rule.automaticHelp')}
          checked={isAutomatic()}
          onChange={setAutomatic}
        />
      </Form>
    </Card>
  );
}
