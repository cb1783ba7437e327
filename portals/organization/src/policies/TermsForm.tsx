import { createKeys, createMutation, expectPayload, faultsOf, useFormat } from '@daraport/client';
import { Button, Card, Form, FormSection, NumberField, Select, showToast, Switch, type FormError } from '@daraport/ui';
import { createSignal, Show, untrack } from 'solid-js';
import { createStore } from 'solid-js/store';
import type { ChangeFeeKind } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';
import { SaveChangePolicy } from './documents.ts';
import { formOf, termsOf, type FeeForm, type RuleForm, type Terms } from './terms.ts';

const KINDS = ['NONE', 'SHARE', 'AMOUNT'] as const satisfies readonly ChangeFeeKind[];

/** Whose terms they are, and the version that was read. */
interface Setting {
  readonly appointmentType: { readonly id: string } | null;
  readonly version: number;
  readonly changedAt: string | null;
}

/** The terms of the brand, or of one kind of appointment, which may follow the brand again. */
export function TermsForm(props: { title: string; setting: Setting; terms: Terms; onSaved: () => void }) {
  const format = useFormat();
  const keys = createKeys();
  const [save, isSaving] = createMutation(SaveChangePolicy);
  const [errors, setErrors] = createSignal<readonly FormError[]>([]);
  const [form, setForm] = createStore(untrack(() => formOf(props.terms)));
  const typeId = () => props.setting.appointmentType?.id ?? null;
  const send = async (follows: boolean) => {
    const content = {
      appointmentTypeId: typeId(),
      version: props.setting.version,
      terms: follows ? null : termsOf(form),
    };
    const { data } = await save({ input: { ...content, idempotencyKey: keys.of('terms', content) } });
    const outcome = data && expectPayload(data.saveChangePolicy, 'ChangePolicySaved');
    setErrors(outcome?.payload ? [] : faultsOf(outcome?.refusal));
    if (!outcome?.payload) return;
    showToast({ tone: 'success', title: t('policies.saved') });
    props.onSaved();
  };
  return (
    <Card
      title={props.title}
      text={
        props.setting.changedAt ? t('reminders.changed', { time: format.relative(props.setting.changedAt) }) : undefined
      }
    >
      <Form
        label={props.title}
        errors={errors()}
        onSubmit={() => void send(false)}
        actions={
          <>
            <Button type="submit" variant="primary" busy={isSaving()}>
              {t('reminders.save')}
            </Button>
            <Show when={typeId() && props.setting.version > 0}>
              <Button disabled={isSaving()} onClick={() => void send(true)}>
                {t('policies.follow')}
              </Button>
            </Show>
          </>
        }
      >
        <FormSection title={t('policies.cancelling')}>
          <Rule
            name="terms.cancelling"
            rule={form.cancelling}
            onInput={(change) => setForm({ cancelling: { ...form.cancelling, ...change } })}
          />
        </FormSection>
        <FormSection title={t('policies.rescheduling')} text={t('policies.reschedulingText')}>
          <Rule
            name="terms.rescheduling"
            rule={form.rescheduling}
            onInput={(change) => setForm({ rescheduling: { ...form.rescheduling, ...change } })}
          />
          <Switch
            label={t('policies.isLimited')}
            checked={form.isLimited}
            onChange={(isLimited) => setForm({ isLimited })}
          />
          <Show when={form.isLimited}>
            <NumberField
              name="terms.mostMoves"
              label={t('policies.mostMoves')}
              value={form.mostMoves}
              min={0}
              max={100}
              onInput={(mostMoves) => setForm({ mostMoves: mostMoves ?? 0 })}
            />
          </Show>
        </FormSection>
        <FormSection title={t('policies.noShow')} text={t('policies.noShowText')}>
          <Fee
            name="terms.noShowFee"
            fee={form.noShowFee}
            onInput={(change) => setForm({ noShowFee: { ...form.noShowFee, ...change } })}
          />
        </FormSection>
        <FormSection title={t('policies.unpaid')} text={t('policies.unpaidText')}>
          <Switch
            label={t('policies.endsUnpaid')}
            checked={form.endsUnpaid}
            onChange={(endsUnpaid) => setForm({ endsUnpaid })}
          />
          <Show when={form.endsUnpaid}>
            <NumberField
              name="terms.payByMinutes"
              label={t('policies.payByHours')}
              value={form.payByHours}
              min={0}
              max={8784}
              onInput={(payByHours) => setForm({ payByHours: payByHours ?? 0 })}
            />
          </Show>
        </FormSection>
      </Form>
    </Card>
  );
}

function Rule(props: { name: string; rule: RuleForm; onInput: (change: Partial<RuleForm>) => void }) {
  return (
    <>
      <NumberField
        name={`${props.name}.freeMinutes`}
        label={t('policies.freeHours')}
        value={props.rule.freeHours}
        min={0}
        max={8784}
        onInput={(freeHours) => props.onInput({ freeHours: freeHours ?? 0 })}
      />
      <NumberField
        name={`${props.name}.lastMinutes`}
        label={t('policies.lastHours')}
        value={props.rule.lastHours}
        min={0}
        max={8784}
        onInput={(lastHours) => props.onInput({ lastHours: lastHours ?? 0 })}
      />
      <Fee
        name={`${props.name}.fee`}
        fee={props.rule.fee}
        onInput={(change) => props.onInput({ fee: { ...props.rule.fee, ...change } })}
      />
    </>
  );
}

function Fee(props: { name: string; fee: FeeForm; onInput: (change: Partial<FeeForm>) => void }) {
  return (
    <>
      <Select
        name={`${props.name}.kind`}
        label={t('policies.fee')}
        value={props.fee.kind}
        placeholder={false}
        onInput={(kind) => props.onInput({ kind: kind as ChangeFeeKind })}
        options={KINDS.map((value) => ({ value, label: t(`policies.kind.${value}`) }))}
      />
      <Show when={props.fee.kind !== 'NONE'}>
        <NumberField
          name={`${props.name}.value`}
          label={t(props.fee.kind === 'SHARE' ? 'policies.percent' : 'policies.amount')}
          value={props.fee.value}
          min={0}
          onInput={(value) => props.onInput({ value: value ?? 0 })}
        />
      </Show>
    </>
  );
}
