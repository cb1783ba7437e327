import { SeriesEndFields, useFormat, useRhythmChoices } from '@daraport/client';
import { Button, Card, Notice, RadioGroup, Select, Skeleton } from '@daraport/ui';
import { For, Match, Show, Switch } from 'solid-js';
import { payingWords } from '../booking/terms.ts';
import type { BookingTermsFragment } from '../gql/graphql.ts';
import { plural, t } from '../messages/index.ts';
import type { Interval, Occurrence, SeriesChoice } from './use-series.ts';

/** Once, or again and again: with every time of the series, what is in the way, and what would help. */
export function SeriesCard(props: { series: SeriesChoice; terms: Pick<BookingTermsFragment, 'payByMinutes'> }) {
  const series = () => props.series;
  const rhythmsOf = useRhythmChoices();
  const choices = (): { value: Interval; label: string }[] => [
    { value: 'once', label: t('series.once') },
    ...rhythmsOf(series().start()),
  ];
  return (
    <Card title={t('series.title')} text={t('series.text')}>
      <div class="d-stack">
        <RadioGroup
          label={t('series.how')}
          value={series().every()}
          options={choices()}
          onInput={(next) => series().chooseEvery(choices().find(({ value }) => value === next)?.value ?? 'once')}
        />
        <Show when={series().isSeries()}>
          <SeriesEndFields
            end={series().end()}
            start={series().start()}
            most={series().most()}
            onInput={(end) => series().chooseEnd(end)}
          />
          <Show when={series().refusal()}>{(message) => <Notice tone="warning">{message()}</Notice>}</Show>
          <Show when={series().shown()} fallback={<Waiting series={series()} />}>
            <Proposal series={series()} />
            <Times series={series()} />
          </Show>
          <p class="d-muted d-small">
            {t('series.paying')} {payingWords(props.terms)}
          </p>
        </Show>
      </div>
    </Card>
  );
}

function Waiting(props: { series: SeriesChoice }) {
  return (
    <Show when={!props.series.refusal()}>
      <Skeleton lines={4} />
    </Show>
  );
}

/** The fewest moves with which everything fits, taken with one press. */
function Proposal(props: { series: SeriesChoice }) {
  const format = useFormat();
  const conflicts = () => props.series.shown()?.occurrences.filter((each) => !each.isFree).length ?? 0;
  const moves = () => props.series.shown()?.proposal?.moves ?? [];
  return (
    <div role="status">
      <Switch fallback={<Notice tone="success">{t('series.allFree')}</Notice>}>
        <Match when={props.series.isChecking()}>
          <p class="d-muted">{t('series.checking')}</p>
        </Match>
        <Match when={conflicts() > 0}>
          <Notice
            tone="warning"
            title={plural('series.conflicts', conflicts())}
            actions={
              <Show when={moves().length > 0}>
                <Button variant="primary" onClick={() => props.series.accept()}>
                  {plural('series.accept', moves().length)}
                </Button>
              </Show>
            }
          >
            <Show when={moves().length > 0} fallback={t('series.noProposal')}>
              <p>{plural('series.proposal', moves().length)}</p>
              <ul>
                <For each={moves()}>
                  {(move) => (
                    <li>{t('series.move', { from: format.moment(move.from), to: format.moment(move.to) })}</li>
                  )}
                </For>
              </ul>
            </Show>
          </Notice>
        </Match>
      </Switch>
    </div>
  );
}

function Times(props: { series: SeriesChoice }) {
  const format = useFormat();
  return (
    <ol class="p-series" aria-label={t('series.all')}>
      <For each={props.series.shown()?.occurrences}>
        {(each) => (
          <li class="p-series-time" data-free={each.isFree}>
            <span>{format.moment(each.startsAt)}</span>
            <Show when={!each.isFree}>
              <NotFree series={props.series} occurrence={each} />
            </Show>
          </li>
        )}
      </For>
      <For each={props.series.leftOut()}>
        {(occursAt) => (
          <li class="p-series-time d-muted">
            <span>{t('series.leftOut', { time: format.moment(occursAt) })}</span>
            <Button variant="quiet" size="small" onClick={() => props.series.restore(occursAt)}>
              {t('series.restore')}
            </Button>
          </li>
        )}
      </For>
    </ol>
  );
}

function NotFree(props: { series: SeriesChoice; occurrence: Occurrence }) {
  const format = useFormat();
  const options = () => [
    ...props.occurrence.alternatives.map(({ startsAt }) => ({ value: startsAt, label: format.moment(startsAt) })),
    { value: 'none', label: t('series.leaveOut') },
  ];
  return (
    <Select
      label={t('series.instead', { time: format.moment(props.occurrence.startsAt) })}
      value=""
      options={options()}
      onInput={(to) => props.series.change(props.occurrence.occursAt, to === 'none' ? null : to)}
    />
  );
}
