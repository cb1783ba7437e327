import { createKeys, createMutation, expectPayload, faultsOf } from '@daraport/client';
import {
  Button,
  Card,
  Disclosure,
  Form,
  NumberField,
  Select,
  showToast,
  WeekHours,
  type FormError,
  type WeekSpan,
} from '@daraport/ui';
import { createSignal, Show, untrack } from 'solid-js';
import type { AvailabilityFieldsFragment } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';
import { SetWeeklyHours } from './documents.ts';
import { PreviewPart } from './PreviewPart.tsx';
import { WhyPart } from './WhyPart.tsx';
import { isWhole, weekInputOf, type WeekDraft } from './week.ts';

/** The week as a form, with what it would come to beside it. */
export function WeekPart(props: {
  availability: AvailabilityFieldsFragment;
  week: WeekDraft;
  isDirty: boolean;
  onChange: (week: WeekDraft) => void;
  onSaved: () => void;
}) {
  const [send, isSaving] = createMutation(SetWeeklyHours);
  const keys = createKeys();
  const [errors, setErrors] = createSignal<readonly FormError[]>([]);
  const [clashes, setClashes] = createSignal<readonly WeekSpan[]>([]);
  const hadFocus = untrack(() => props.week.focus.length > 0);
  const zones = [...new Set([props.availability.timeZone, ...Intl.supportedValuesOf('timeZone')])];
  const change = (part: Partial<WeekDraft>) => {
    setClashes([]);
    props.onChange({ ...props.week, ...part });
  };
  const isFaulty = (span: WeekSpan) =>
    clashes().some(
      (each) => each.weekday === span.weekday && each.fromMinute < span.toMinute && span.fromMinute < each.toMinute,
    );
  const save = async () => {
    const content = { version: props.availability.version, ...weekInputOf(props.week) };
    const { data } = await send({ input: { ...content, idempotencyKey: keys.of('week', content) } });
    const outcome = data && expectPayload(data.setWeeklyHours, 'SetWeeklyHoursPayload');
    setClashes(outcome?.refusal && 'spans' in outcome.refusal ? outcome.refusal.spans : []);
    setErrors(outcome?.payload ? [] : faultsOf(outcome?.refusal).map(({ message }) => ({ message })));
    if (!outcome?.payload) return;
    keys.renew();
    props.onSaved();
    showToast({ tone: 'success', title: t('availability.weekSaved') });
  };
  return (
    <div class="s-hours-page">
      <Card title={t('availability.week')} text={t('availability.weekText')}>
        <Form
          label={t('availability.week')}
          errors={errors()}
          onSubmit={() => void save()}
          class="s-hours-form"
          actions={
            <>
              <Button type="submit" variant="primary" busy={isSaving()} disabled={!props.isDirty}>
                {t('availability.save')}
              </Button>
              <Show when={props.isDirty}>
                <Button onClick={() => props.onSaved()} disabled={isSaving()}>
                  {t('availability.discard')}
                </Button>
              </Show>
            </>
          }
        >
          <Select
            label={t('availability.zone')}
            help={t('availability.zoneHelp')}
            value={props.week.timeZone}
            onInput={(timeZone) => change({ timeZone })}
            options={zones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
            placeholder={false}
          />
          <WeekHours
            label={t('availability.hours')}
            none={t('availability.closed')}
            spans={props.week.weekly}
            faulty={isFaulty}
            onInput={(weekly) => change({ weekly })}
          />
          <Disclosure title={t('availability.focus')} open={hadFocus}>
            <p class="d-muted d-small">{t('availability.focusText')}</p>
            <WeekHours
              label={t('availability.focus')}
              none={t('availability.noFocus')}
              spans={props.week.focus}
              faulty={isFaulty}
              onInput={(focus) => change({ focus })}
            />
          </Disclosure>
          <NumberField
            optional
            label={t('availability.cap')}
            help={t('availability.capHelp')}
            min={1}
            max={100}
            value={props.week.dailyCap}
            onInput={(dailyCap) => change({ dailyCap })}
          />
        </Form>
      </Card>
      <div class="s-hours-preview d-stack">
        <PreviewPart
          availability={props.availability}
          week={props.week}
          isDirty={props.isDirty}
          isWhole={isWhole(props.week)}
        />
        <WhyPart availability={props.availability} />
      </div>
    </div>
  );
}
