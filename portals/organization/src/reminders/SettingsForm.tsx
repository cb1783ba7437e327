import { createKeys, createMutation, expectPayload, faultsOf, useFormat } from '@daraport/client';
import {
  Button,
  Card,
  CheckboxGroup,
  Form,
  FormSection,
  PlusIcon,
  Select,
  showToast,
  Switch,
  TimeField,
  type FormError,
} from '@daraport/ui';
import { createSignal, Index, Show, untrack } from 'solid-js';
import { createStore } from 'solid-js/store';
import type { NoticeChannel, ReminderSettingsFieldsFragment } from '../gql/graphql.ts';
import { plural, t } from '../messages/index.ts';
import { amountOf, clockOf, minuteOf, OFFSETS } from './clock.ts';
import { SaveReminderSettings } from './documents.ts';

const CHANNELS = ['EMAIL', 'SMS', 'PORTAL'] as const satisfies readonly NoticeChannel[];
const MOST = 5;

/** The reminders of every appointment, quiet hours, and who else is told how. */
export function SettingsForm(props: { settings: ReminderSettingsFieldsFragment; onSaved: () => void }) {
  const format = useFormat();
  const [save, isSaving] = createMutation(SaveReminderSettings);
  const keys = createKeys();
  const [errors, setErrors] = createSignal<readonly FormError[]>([]);
  const [form, setForm] = createStore(untrack(() => formOf(props.settings)));
  const add = () => {
    const taken = form.steps.map((step) => step.minutesBefore);
    const free = OFFSETS.findLast((offset) => offset <= 1440 && !taken.includes(offset));
    setForm('steps', form.steps.length, { minutesBefore: free ?? 60, channels: ['EMAIL', 'PORTAL'] });
  };
  const drop = (index: number) => setForm('steps', (all) => all.filter((_step, at) => at !== index));
  const send = async () => {
    const quietHours = form.hasQuiet
      ? { fromMinute: minuteOf(form.from) ?? -1, toMinute: minuteOf(form.to) ?? -1 }
      : null;
    const content = {
      steps: form.steps.map(({ minutesBefore, channels }) => ({ minutesBefore, channels: [...channels] })),
      quietHours,
      remindsSpecialists: form.remindsSpecialists,
      textsChanges: form.textsChanges,
      version: props.settings.version,
    };
    const { data } = await save({ input: { ...content, idempotencyKey: keys.of('settings', content) } });
    const outcome = data && expectPayload(data.saveReminderSettings, 'ReminderSettingsSaved');
    setErrors(outcome?.payload ? [] : faultsOf(outcome?.refusal));
    if (!outcome?.payload) return;
    showToast({ tone: 'success', title: t('reminders.saved') });
    props.onSaved();
  };
  return (
    <Card
      title={t('reminders.when')}
      text={
        props.settings.changedAt
          ? t('reminders.changed', { time: format.relative(props.settings.changedAt) })
          : undefined
      }
    >
      <Form
        label={t('reminders.when')}
        errors={errors()}
        onSubmit={() => void send()}
        actions={
          <Button type="submit" variant="primary" busy={isSaving()}>
            {t('reminders.save')}
          </Button>
        }
      >
        <FormSection title={t('reminders.steps')} text={t('reminders.stepsText')}>
          <Index each={form.steps} fallback={<p class="d-muted">{t('reminders.noSteps')}</p>}>
            {(step, index) => (
              <Card tone="sunken">
                <div class="d-stack">
                  <Select
                    name={`steps.${index}.minutesBefore`}
                    label={t('reminders.step', { number: index + 1 })}
                    value={String(step().minutesBefore)}
                    onInput={(value) => setForm('steps', index, 'minutesBefore', Number(value))}
                    options={offsetsWith(step().minutesBefore).map((minutes) => ({
                      value: String(minutes),
                      label: offsetWords(minutes),
                    }))}
                    placeholder={false}
                  />
                  <CheckboxGroup
                    name={`steps.${index}.channels`}
                    label={t('reminders.channels')}
                    value={step().channels}
                    onInput={(channels) => setForm('steps', index, 'channels', channels as NoticeChannel[])}
                    options={CHANNELS.map((value) => ({ value, label: t(`reminders.channel.${value}`) }))}
                  />
                  <div>
                    <Button
                      size="small"
                      aria-label={t('reminders.dropStep', { number: index + 1 })}
                      onClick={() => drop(index)}
                    >
                      {t('reminders.drop')}
                    </Button>
                  </div>
                </div>
              </Card>
            )}
          </Index>
          <Show when={form.steps.length < MOST}>
            <div>
              <Button icon={PlusIcon} onClick={add}>
                {t('reminders.addStep')}
              </Button>
            </div>
          </Show>
        </FormSection>
        <FormSection title={t('reminders.quiet')} text={t('reminders.quietText')}>
          <Switch
            label={t('reminders.hasQuiet')}
            checked={form.hasQuiet}
            onChange={(hasQuiet) => setForm({ hasQuiet })}
          />
          <Show when={form.hasQuiet}>
            <TimeField
              name="quietHours.fromMinute"
              label={t('reminders.from')}
              value={form.from}
              onInput={(from) => setForm({ from })}
            />
            <TimeField
              name="quietHours.toMinute"
              label={t('reminders.to')}
              value={form.to}
              onInput={(to) => setForm({ to })}
            />
          </Show>
        </FormSection>
        <FormSection title={t('reminders.others')}>
          <Switch
            label={t('reminders.specialists')}
            help={t('reminders.specialistsHelp')}
            checked={form.remindsSpecialists}
            onChange={(remindsSpecialists) => setForm({ remindsSpecialists })}
          />
          <Switch
            label={t('reminders.changes')}
            help={t('reminders.changesHelp')}
            checked={form.textsChanges}
            onChange={(textsChanges) => setForm({ textsChanges })}
          />
        </FormSection>
      </Form>
    </Card>
  );
}

const formOf = ({ steps, quietHours, remindsSpecialists, textsChanges }: ReminderSettingsFieldsFragment) => ({
  steps: steps.map(({ minutesBefore, channels }) => ({ minutesBefore, channels: [...channels] })),
  hasQuiet: quietHours !== null,
  from: clockOf(quietHours?.fromMinute ?? 21 * 60),
  to: clockOf(quietHours?.toMinute ?? 8 * 60),
  remindsSpecialists,
  textsChanges,
});

/** The usual offsets, and the one that is set by other means. */
const offsetsWith = (minutes: number) => [...new Set([...OFFSETS, minutes])].toSorted((one, other) => one - other);

function offsetWords(minutes: number): string {
  const { count, unit } = amountOf(minutes);
  return plural(`reminders.before.${unit}`, count);
}
