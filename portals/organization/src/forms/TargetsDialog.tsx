import { createKeys, createMutation, createQuery, faultsOf, nodes } from '@daraport/client';
import {
  Button,
  Checkbox,
  Combobox,
  Dialog,
  IconButton,
  Notice,
  Select,
  showToast,
  TrashIcon,
  type ComboboxOption,
} from '@daraport/ui';
import { createSignal, For, Show } from 'solid-js';
import { createStore } from 'solid-js/store';
import type { QuestionnaireRowFragment } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';
import { AssignForm } from './acts.ts';
import { TypeChoices } from './documents.ts';

/** Hours before the start that may be chosen. */
const DUE = [0, 2, 12, 24, 48, 72, 168];

interface Target {
  /** Without one for every type that has no form of its own. */
  readonly typeId: string | undefined;
  readonly label: string;
  readonly dueHours: number;
}

/** `Erstgespräch · Lena Brandt` */
export const targetName = (target: QuestionnaireRowFragment['targets'][number]): string =>
  target.appointmentType
    ? `${target.appointmentType.name} · ${target.specialist?.displayName ?? ''}`
    : t('forms.forAll');

/** What a form is asked for, and until when its answers are due. */
export function TargetsDialog(props: { form: QuestionnaireRowFragment; open: boolean; onClose: () => void }) {
  return <Show when={props.open}>{<Content form={props.form} onClose={props.onClose} />}</Show>;
}

function Content(props: { form: QuestionnaireRowFragment; onClose: () => void }) {
  const keys = createKeys();
  const [targets, setTargets] = createStore<{ all: Target[] }>({
    // oxlint-disable-next-line solid/reactivity -- The dialog begins with what was asked for when it was opened.
    all: props.form.targets.map((target) => ({
      typeId: target.appointmentType?.id,
      label: targetName(target),
      dueHours: target.dueHours,
    })),
  });
  const [search, setSearch] = createSignal('');
  const [refusal, setRefusal] = createSignal<string>();
  const [found] = createQuery({
    query: TypeChoices,
    variables: () => ({ search: search() || null }),
    keepPrevious: true,
  });
  const [send, isSending] = createMutation(AssignForm);
  const choices = () =>
    nodes(found.data?.specialists ?? { edges: [] })
      .flatMap(({ displayName, appointmentTypes }) =>
        appointmentTypes.map(({ id, name }): ComboboxOption => ({ value: id, label: `${name} · ${displayName}` })),
      )
      .filter(({ value }) => targets.all.every(({ typeId }) => typeId !== value));
  const isForAll = () => targets.all.some(({ typeId }) => typeId === undefined);
  const add = (typeId: string | undefined, label: string) =>
    setTargets('all', (all) => [...all, { typeId, label, dueHours: 24 }]);
  const remove = (typeId: string | undefined) =>
    setTargets('all', (all) => all.filter((each) => each.typeId !== typeId));
  const save = async () => {
    const input = {
      questionnaireId: props.form.id,
      targets: targets.all.map(({ typeId, dueHours }) => ({ appointmentTypeId: typeId ?? null, dueHours })),
    };
    const { data } = await send({ input: { ...input, idempotencyKey: keys.of('assign', input) } });
    const result = data?.assignIntakeForm;
    if (result?.__typename !== 'AssignIntakeFormPayload') {
      setRefusal(faultsOf(result)[0]?.message);
      return;
    }
    showToast({ tone: 'success', title: t('forms.assigned') });
    props.onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={() => props.onClose()}
      locked={isSending()}
      title={t('forms.targets')}
      text={t('forms.targetsText')}
      actions={
        <>
          <Button onClick={() => props.onClose()}>{t('forms.cancel')}</Button>
          <Button variant="primary" busy={isSending()} onClick={() => void save()}>
            {t('forms.save')}
          </Button>
        </>
      }
    >
      <div class="d-stack">
        <Show when={refusal()}>{(message) => <Notice tone="danger">{message()}</Notice>}</Show>
        <Checkbox
          label={t('forms.forAll')}
          checked={isForAll()}
          onChange={(isOn) => (isOn ? add(undefined, t('forms.forAll')) : remove(undefined))}
        />
        <For each={targets.all}>
          {(target, index) => (
            <div class="o-target">
              <Select
                label={t('forms.dueFor', { target: target.label })}
                value={String(target.dueHours)}
                placeholder={false}
                options={[...new Set([...DUE, target.dueHours])]
                  .toSorted((a, b) => a - b)
                  .map((hours) => ({ value: String(hours), label: dueWords(hours) }))}
                onInput={(value) => setTargets('all', index(), (each) => ({ ...each, dueHours: Number(value) }))}
              />
              <IconButton
                icon={TrashIcon}
                size="small"
                label={t('forms.targetRemove', { target: target.label })}
                onClick={() => remove(target.typeId)}
              />
            </div>
          )}
        </For>
        <Combobox
          label={t('forms.addTarget')}
          help={t('forms.addTargetHelp')}
          value={undefined}
          options={choices()}
          onSearch={setSearch}
          onInput={(option) => option && add(option.value, option.label)}
        />
      </div>
    </Dialog>
  );
}

/** `24 Stunden vorher` */
export function dueWords(hours: number): string {
  if (hours === 0) return t('forms.dueAtStart');
  return hours >= 48 && hours % 24 === 0
    ? t('forms.dueDays', { count: hours / 24 })
    : t('forms.dueHours', { count: hours });
}
