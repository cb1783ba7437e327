import { createKeys, createMutation, expectPayload, faultsOf } from '@daraport/client';
import {
  Button,
  Card,
  CheckboxGroup,
  Form,
  NumberField,
  Select,
  showToast,
  TextField,
  type FormError,
} from '@daraport/ui';
import { createSignal, For, Show, untrack } from 'solid-js';
import { createStore } from 'solid-js/store';
import type { BookingJourney, ExperimentsQuery, GuardrailFigure } from '../gql/graphql.ts';
import { t as common } from '../messages/index.ts';
import { StartExperiment } from './documents.ts';
import { t } from './messages/index.ts';

const WAYS = ['DIRECTORY', 'MATCHING', 'ASSISTED'] as const satisfies readonly BookingJourney[];
const FIGURES = ['BOOKINGS', 'CANCELLATIONS'] as const satisfies readonly GuardrailFigure[];
/** How people are shared out over so many ways, unless said otherwise. */
const EVENLY: Readonly<Record<number, readonly number[]>> = { 2: [50, 50], 3: [34, 33, 33] };

interface Draft {
  name: string;
  arms: { journey: BookingJourney; share: number | undefined }[];
  windowDays: number | undefined;
  /** Of the guardrail; empty for none. */
  figure: string;
  tolerance: number | undefined;
}

/** Starts a comparison: which ways with which shares, how long a booking counts, and when it ends by itself. */
export function StartForm(props: { brand: ExperimentsQuery['brand']; onStarted: () => void }) {
  const keys = createKeys();
  const [start, isStarting] = createMutation(StartExperiment);
  const [errors, setErrors] = createSignal<readonly FormError[]>([]);
  const present = untrack(() => props.brand.journey);
  /** The brand's own way first: it is what the others are compared with. */
  const inOrder = [present, ...WAYS.filter((way) => way !== present)];
  const [draft, setDraft] = createStore<Draft>({
    name: '',
    arms: inOrder.slice(0, 2).map((journey) => ({ journey, share: 50 })),
    windowDays: 7,
    figure: '',
    tolerance: 5,
  });
  const choose = (chosen: readonly string[]) => {
    const ways = inOrder.filter((way) => chosen.includes(way));
    setDraft(
      'arms',
      ways.map((journey, index) => ({ journey, share: EVENLY[ways.length]?.[index] })),
    );
  };
  const inputOf = () => {
    const figure = FIGURES.find((each) => each === draft.figure);
    return {
      name: draft.name,
      arms: draft.arms.map(({ journey, share }) => ({ journey, sharePercent: Math.trunc(share ?? 0) })),
      windowDays: Math.trunc(draft.windowDays ?? 0),
      guardrail: figure ? { figure, tolerancePercent: Math.trunc(draft.tolerance ?? -1) } : null,
    };
  };
  const send = async () => {
    const input = inputOf();
    const { data } = await start({ input: { ...input, idempotencyKey: keys.of('start', input) } });
    const outcome = data && expectPayload(data.startExperiment, 'ExperimentSaved');
    setErrors(outcome?.payload ? [] : faultsOf(outcome?.refusal));
    if (!outcome?.payload) return;
    keys.renew();
    showToast({ tone: 'success', title: t('form.started') });
    props.onStarted();
  };
  return (
    <Card title={t('form.title')} text={t('form.text')}>
      <Form
        label={t('form.title')}
        errors={errors()}
        onSubmit={() => void send()}
        actions={
          <Button type="submit" variant="primary" busy={isStarting()}>
            {t('form.start')}
          </Button>
        }
      >
        <TextField
          name="name"
          label={t('form.name')}
          help={t('form.nameHelp')}
          maxLength={80}
          value={draft.name}
          onInput={(name) => setDraft({ name })}
        />
        <CheckboxGroup
          name="arms"
          label={t('form.ways')}
          help={t('form.waysHelp')}
          value={draft.arms.map(({ journey }) => journey)}
          options={inOrder
            .filter((way) => way !== 'ASSISTED' || props.brand.modules.includes('ASSISTED_SCHEDULING'))
            .map((way) => ({ value: way, label: common(`journey.${way}`), help: common(`journey.about.${way}`) }))}
          onInput={choose}
        />
        <For each={draft.arms}>
          {(arm, index) => (
            <NumberField
              name={`arms.${index()}.sharePercent`}
              label={t('form.share', { way: common(`journey.${arm.journey}`) })}
              unit={t('form.percent')}
              min={5}
              max={95}
              value={arm.share}
              onInput={(share) => setDraft('arms', index(), 'share', share)}
            />
          )}
        </For>
        <NumberField
          name="windowDays"
          label={t('form.window')}
          help={t('form.windowHelp')}
          unit={t('form.days')}
          min={1}
          max={30}
          value={draft.windowDays}
          onInput={(windowDays) => setDraft({ windowDays })}
        />
        <Select
          name="guardrail.figure"
          label={t('form.guardrail')}
          help={t('form.guardrailHelp')}
          placeholder={false}
          value={draft.figure}
          options={[
            { value: '', label: t('form.never') },
            ...FIGURES.map((figure) => ({ value: figure, label: t(`form.${figure}`) })),
          ]}
          onInput={(figure) => setDraft({ figure })}
        />
        <Show when={draft.figure}>
          <NumberField
            name="guardrail.tolerancePercent"
            label={t('form.tolerance')}
            unit={t('form.points')}
            min={0}
            max={50}
            value={draft.tolerance}
            onInput={(tolerance) => setDraft({ tolerance })}
          />
        </Show>
      </Form>
    </Card>
  );
}
