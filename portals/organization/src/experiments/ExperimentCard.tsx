import { useFormat } from '@daraport/client';
import { Badge, Card, Notice, Table, type Column } from '@daraport/ui';
import { For, Show, type JSX } from 'solid-js';
import type { ExperimentPartsFragment } from '../gql/graphql.ts';
import { t as common } from '../messages/index.ts';
import { AdoptButton, StopButton } from './Decisions.tsx';
import { DifferencePart } from './DifferencePart.tsx';
import { t } from './messages/index.ts';

type Arm = ExperimentPartsFragment['arms'][number];

/** One comparison: what was counted, what is known of it and what is not yet, and what may be decided. */
export function ExperimentCard(props: {
  experiment: ExperimentPartsFragment;
  isNewest: boolean;
  onChanged: () => void;
}) {
  const format = useFormat();
  const isRunning = () => props.experiment.stoppedAt === null;
  const isKnown = () => props.experiment.arms.every((arm) => arm.settledVisitors > 0);
  const mayAdopt = () => props.isNewest && props.experiment.adopted === null;
  const when = () => {
    const { startedAt, stoppedAt } = props.experiment;
    return stoppedAt
      ? t('span', { from: format.day(startedAt), to: format.day(stoppedAt) })
      : t('since', { time: format.moment(startedAt) });
  };
  return (
    <Card
      title={props.experiment.name}
      text={when()}
      actions={<Badge tone={isRunning() ? 'success' : 'neutral'}>{standing(props.experiment)}</Badge>}
    >
      <div class="d-stack">
        <Show when={!props.experiment.isSplitAsPlanned}>
          <Notice tone="danger" title={t('split')}>
            {t('splitText')}
          </Notice>
        </Show>
        <Show when={props.experiment.adopted}>
          {(journey) => <p>{t('adopted', { name: common(`journey.${journey()}`) })}</p>}
        </Show>
        <Table
          caption={t('table')}
          columns={columnsOf((arm) => (
            <Show when={mayAdopt()}>
              <AdoptButton experimentId={props.experiment.id} journey={arm.journey} onDone={props.onChanged} />
            </Show>
          ))}
          rows={props.experiment.arms}
          rowKey={({ journey }) => journey}
        />
        <p>{knownOf(props.experiment)}</p>
        <For each={props.experiment.differences.map(({ journey }) => journey)}>
          {(journey) => (
            <Show when={props.experiment.differences.find((each) => each.journey === journey)}>
              {(difference) => (
                <DifferencePart
                  difference={difference()}
                  first={props.experiment.arms[0]?.journey ?? 'DIRECTORY'}
                  isKnown={isKnown()}
                />
              )}
            </Show>
          )}
        </For>
        <Show when={isKnown()}>
          <p class="d-muted d-small">{t('promise')}</p>
        </Show>
        <Show when={isRunning()}>
          <Show when={props.experiment.guardrail}>
            {(guardrail) => (
              <p class="d-muted d-small">
                {t(`guarded.${guardrail().figure}`, { points: format.number(guardrail().tolerancePercent) })}
              </p>
            )}
          </Show>
          <div class="d-row">
            <StopButton experimentId={props.experiment.id} onDone={props.onChanged} />
          </div>
        </Show>
      </div>
    </Card>
  );
}

const standing = ({ stoppedBy }: ExperimentPartsFragment): string =>
  stoppedBy === null ? t('running') : t(`ended.${stoppedBy}`);

/** Of whom it is known whether they booked, and of whom not yet. */
function knownOf({ arms, windowDays }: ExperimentPartsFragment): string {
  const format = useFormat();
  const all = arms.reduce((sum, { visitors }) => sum + visitors, 0);
  const known = arms.reduce((sum, { settledVisitors }) => sum + settledVisitors, 0);
  const facts = { all: format.number(all), known: format.number(known), days: format.number(windowDays) };
  if (known === 0) return t('known.nothing', facts);
  return t(known < all ? 'known.some' : 'known.all', facts);
}

function columnsOf(decide: (arm: Arm) => JSX.Element): Column<Arm>[] {
  const format = useFormat();
  const figure = (key: 'visitors' | 'booked' | 'cancelled'): Column<Arm> => ({
    key,
    header: t(key),
    align: 'end',
    cell: (arm) => format.number(arm[key]),
  });
  return [
    { key: 'way', header: t('way'), primary: true, cell: (arm) => common(`journey.${arm.journey}`) },
    { key: 'share', header: t('share'), align: 'end', cell: (arm) => format.percent(arm.sharePercent / 100) },
    figure('visitors'),
    figure('booked'),
    {
      key: 'rate',
      header: t('rate'),
      align: 'end',
      cell: ({ settledVisitors, settledBooked }) =>
        settledVisitors === 0 ? t('none') : format.percent(settledBooked / settledVisitors),
    },
    figure('cancelled'),
    { key: 'decide', header: '', align: 'end', cell: decide },
  ];
}
