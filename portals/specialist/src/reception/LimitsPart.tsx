import { createKeys, createMutation, expectPayload, faultsOf, useSession } from '@daraport/client';
import { Button, Card, Form, Notice, NumberField, showToast, type FormError } from '@daraport/ui';
import { createSignal, Match, Show, Switch, untrack } from 'solid-js';
import { createStore } from 'solid-js/store';
import type { ReceptionFragment } from '../gql/graphql.ts';
import { SaveLimits } from './documents.ts';
import { t } from './messages/index.ts';

type Part = NonNullable<ReceptionFragment['allocation']>;

/** Up to how many one takes on, and how many they are now. */
export function LimitsPart(props: { profile: ReceptionFragment }) {
  return (
    <Show when={props.profile.allocation}>
      {(part) => (
        <Card title={t('limit.title')} text={t('limit.text')}>
          <div class="d-stack">
            <p>{t('limit.now', { open: part().open, fresh: part().newThisWeek })}</p>
            <Switch>
              <Match when={!part().takesPart}>
                <Notice tone="info">{t('limit.out')}</Notice>
              </Match>
              <Match when={part().isFull}>
                <Notice tone="warning">{t('limit.full')}</Notice>
              </Match>
            </Switch>
            <LimitsForm part={part()} />
          </div>
        </Card>
      )}
    </Show>
  );
}

function LimitsForm(props: { part: Part }) {
  const session = useSession();
  const keys = createKeys();
  const [save, isSaving] = createMutation(SaveLimits);
  const [errors, setErrors] = createSignal<readonly FormError[]>([]);
  const [form, setForm] = createStore<{ mostOpen?: number | undefined; mostNewPerWeek?: number | undefined }>(
    untrack(() => ({
      mostOpen: props.part.mostOpen ?? undefined,
      mostNewPerWeek: props.part.mostNewPerWeek ?? undefined,
    })),
  );
  const send = async () => {
    const input = {
      mostOpen: form.mostOpen ?? null,
      mostNewPerWeek: form.mostNewPerWeek ?? null,
      version: props.part.version,
    };
    const { data } = await save({ input: { ...input, idempotencyKey: keys.of('limits', input) } });
    const outcome = data && expectPayload(data.saveAllocationPart, 'SaveAllocationPartPayload');
    setErrors(outcome?.payload ? [] : faultsOf(outcome?.refusal));
    if (outcome?.payload) showToast({ tone: 'success', title: t('limit.saved') });
  };
  return (
    <Form
      label={t('limit.title')}
      errors={errors()}
      onSubmit={() => void send()}
      actions={
        <Button type="submit" variant="primary" busy={isSaving()}>
          {t('limit.save')}
        </Button>
      }
    >
      <Show when={session.hasModule('ASSISTED_SCHEDULING')}>
        <NumberField
          name="mostOpen"
          optional
          label={t('limit.mostOpen')}
          help={t('limit.empty')}
          min={0}
          max={200}
          value={form.mostOpen}
          onInput={(mostOpen) => setForm({ mostOpen })}
        />
      </Show>
      <NumberField
        name="mostNewPerWeek"
        optional
        label={t('limit.mostNew')}
        help={t('limit.newHelp')}
        min={0}
        max={200}
        value={form.mostNewPerWeek}
        onInput={(mostNewPerWeek) => setForm({ mostNewPerWeek })}
      />
    </Form>
  );
}
