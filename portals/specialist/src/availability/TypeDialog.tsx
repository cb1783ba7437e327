import { createKeys, createMutation, expectPayload, faultsOf } from '@daraport/client';
import {
  Button,
  CheckboxGroup,
  Drawer,
  Form,
  FormSection,
  NumberField,
  Select,
  showToast,
  Switch,
  TextArea,
  TextField,
  type FormError,
} from '@daraport/ui';
import { createSignal, Show, untrack } from 'solid-js';
import { createStore } from 'solid-js/store';
import type { AvailabilityFieldsFragment, TypeRulesFragment, VisitFormat } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';
import { SaveAppointmentType } from './documents.ts';
import { fieldsOf, formats, grids, inputOf, notices } from './types.ts';

/** One kind of appointment with its rules; a new one without `type`. */
export function TypeDialog(props: {
  availability: AvailabilityFieldsFragment;
  type: TypeRulesFragment | undefined;
  onClose: () => void;
}) {
  const [send, isSending] = createMutation(SaveAppointmentType);
  const keys = createKeys();
  const [fields, setFields] = createStore(untrack(() => fieldsOf(props.type)));
  const [errors, setErrors] = createSignal<readonly FormError[]>([]);
  const save = async () => {
    const content = { version: props.availability.version, id: props.type?.id ?? null, ...inputOf(fields) };
    const { data } = await send({ input: { ...content, idempotencyKey: keys.of('type', content) } });
    const outcome = data && expectPayload(data.saveAppointmentType, 'SaveAppointmentTypePayload');
    setErrors(outcome?.payload ? [] : faultsOf(outcome?.refusal));
    if (!outcome?.payload) return;
    showToast({ tone: 'success', title: t('availability.typeSaved') });
    props.onClose();
  };
  const minutes = (field: 'durationMinutes' | 'bufferBeforeMinutes' | 'bufferAfterMinutes') => (
    <NumberField
      name={field}
      label={t(`availability.field.${field}`)}
      unit={t('availability.minutes')}
      value={fields[field]}
      onInput={(value) => setFields(field, value)}
    />
  );
  return (
    <Drawer
      open
      onOpenChange={(open) => open || props.onClose()}
      locked={isSending()}
      title={props.type ? t('availability.editType') : t('availability.newType')}
      text={t('availability.typeText')}
    >
      <Form
        label={t('availability.editType')}
        errors={errors()}
        onSubmit={() => void save()}
        actions={
          <>
            <Button onClick={() => props.onClose()} disabled={isSending()}>
              {t('availability.cancel')}
            </Button>
            <Button type="submit" variant="primary" busy={isSending()}>
              {t('availability.save')}
            </Button>
          </>
        }
      >
        <TextField
          name="nameDe"
          label={t('availability.field.nameDe')}
          value={fields.nameDe}
          onInput={(value) => setFields('nameDe', value)}
          maxLength={80}
        />
        <TextField
          name="nameEn"
          label={t('availability.field.nameEn')}
          value={fields.nameEn}
          onInput={(value) => setFields('nameEn', value)}
          maxLength={80}
        />
        <TextArea
          name="descriptionDe"
          optional
          rows={2}
          label={t('availability.field.descriptionDe')}
          value={fields.descriptionDe}
          onInput={(value) => setFields('descriptionDe', value)}
          maxLength={300}
        />
        <TextArea
          name="descriptionEn"
          optional
          rows={2}
          label={t('availability.field.descriptionEn')}
          value={fields.descriptionEn}
          onInput={(value) => setFields('descriptionEn', value)}
          maxLength={300}
        />
        <CheckboxGroup
          name="formats"
          label={t('availability.field.formats')}
          value={fields.formats}
          onInput={(value) => setFields('formats', value as VisitFormat[])}
          options={formats.map((value) => ({ value, label: t(`format.${value}`) }))}
        />
        <Show when={!props.type || props.type.seats !== null}>
          <NumberField
            name="seats"
            optional={!props.type}
            label={t('availability.field.seats')}
            help={t('availability.seatsHelp')}
            value={fields.seats}
            onInput={(value) => setFields('seats', value)}
          />
        </Show>
        <FormSection title={t('availability.length')}>
          {minutes('durationMinutes')}
          {minutes('bufferBeforeMinutes')}
          {minutes('bufferAfterMinutes')}
        </FormSection>
        <FormSection title={t('availability.when')}>
          <Select
            name="gridMinutes"
            label={t('availability.field.gridMinutes')}
            help={t('availability.gridHelp')}
            value={String(fields.gridMinutes)}
            onInput={(value) => setFields('gridMinutes', Number(value))}
            options={grids(fields.gridMinutes).map((value) => ({
              value: String(value),
              label: t('profile.minutes', { count: value }),
            }))}
            placeholder={false}
          />
          <Select
            name="noticeMinutes"
            label={t('availability.field.noticeMinutes')}
            value={String(fields.noticeMinutes)}
            onInput={(value) => setFields('noticeMinutes', Number(value))}
            options={notices(fields.noticeMinutes).map((value) => ({
              value: String(value),
              label: noticeWords(value),
            }))}
            placeholder={false}
          />
          <NumberField
            name="horizonDays"
            label={t('availability.field.horizonDays')}
            unit={t('availability.daysUnit')}
            value={fields.horizonDays}
            onInput={(value) => setFields('horizonDays', value)}
          />
          <NumberField
            name="dailyCap"
            optional
            label={t('availability.field.dailyCap')}
            value={fields.dailyCap}
            onInput={(value) => setFields('dailyCap', value)}
          />
          <NumberField
            name="seriesMost"
            optional
            label={t('availability.field.seriesMost')}
            help={t('availability.seriesHelp')}
            value={fields.seriesMost}
            onInput={(value) => setFields('seriesMost', value)}
          />
          <NumberField
            name="offerMinutes"
            optional
            label={t('availability.field.offerMinutes')}
            help={t('availability.offerHelp')}
            unit={t('availability.minutes')}
            value={fields.offerMinutes}
            onInput={(value) => setFields('offerMinutes', value)}
          />
        </FormSection>
        <Switch
          label={t('availability.field.isOffered')}
          help={t('availability.offeredHelp')}
          checked={fields.isOffered}
          onChange={(value) => setFields('isOffered', value)}
        />
      </Form>
    </Drawer>
  );
}

function noticeWords(minutes: number): string {
  if (minutes === 0) return t('availability.noNotice');
  if (minutes % 1440 === 0) return t('availability.noticeDays', { count: minutes / 1440 });
  return minutes % 60 === 0
    ? t('availability.noticeHours', { count: minutes / 60 })
    : t('profile.minutes', { count: minutes });
}
