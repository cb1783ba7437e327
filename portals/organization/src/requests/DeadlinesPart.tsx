import { createKeys, createMutation, createQuery, expectPayload, faultsOf, Loaded } from '@daraport/client';
import { Button, Card, Form, NumberField, showToast, Skeleton, type FormError } from '@daraport/ui';
import { createSignal, untrack } from 'solid-js';
import { createStore } from 'solid-js/store';
import type { DeadlinesQuery } from '../gql/graphql.ts';
import { Deadlines, SaveDeadlines } from './documents.ts';
import { t } from './messages/index.ts';

/** How long whom may take: the brand's deadlines. */
export default function DeadlinesPart() {
  const [page, refetch] = createQuery({ query: Deadlines });
  return (
    <Loaded query={page} select={(data) => data.assistedSettings} skeleton={<Skeleton shape="block" height="16rem" />}>
      {(settings) => <DeadlinesForm settings={settings} onSaved={refetch} />}
    </Loaded>
  );
}

function DeadlinesForm(props: { settings: DeadlinesQuery['assistedSettings']; onSaved: () => void }) {
  const keys = createKeys();
  const [save, isSaving] = createMutation(SaveDeadlines);
  const [errors, setErrors] = createSignal<readonly FormError[]>([]);
  const [form, setForm] = createStore<{ answer?: number | undefined; valid?: number | undefined }>(
    untrack(() => ({ answer: props.settings.answerWithinHours, valid: props.settings.proposalsValidHours })),
  );
  const send = async () => {
    const input = {
      answerWithinHours: form.answer ?? 0,
      proposalsValidHours: form.valid ?? 0,
      version: props.settings.version,
    };
    const { data } = await save({ input: { ...input, idempotencyKey: keys.of('deadlines', input) } });
    const outcome = data && expectPayload(data.saveAssistedSettings, 'AssistedSettingsSaved');
    setErrors(outcome?.payload ? [] : faultsOf(outcome?.refusal));
    if (!outcome?.payload) return;
    showToast({ tone: 'success', title: t('deadlines.saved') });
    props.onSaved();
  };
  return (
    <Card title={t('deadlines.title')} text={t('deadlines.text')}>
      <Form
        label={t('deadlines.title')}
        errors={errors()}
        onSubmit={() => void send()}
        actions={
          <Button type="submit" variant="primary" busy={isSaving()}>
            {t('deadlines.save')}
          </Button>
        }
      >
        <NumberField
          name="answerWithinHours"
          label={t('deadlines.answer')}
          help={t('deadlines.answerHelp')}
          unit={t('deadlines.hours')}
          min={1}
          max={336}
          value={form.answer}
          onInput={(answer) => setForm({ answer })}
        />
        <NumberField
          name="proposalsValidHours"
          label={t('deadlines.valid')}
          unit={t('deadlines.hours')}
          min={1}
          max={336}
          value={form.valid}
          onInput={(valid) => setForm({ valid })}
        />
      </Form>
    </Card>
  );
}
