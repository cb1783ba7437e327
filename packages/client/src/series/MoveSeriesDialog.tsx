import { Button, clockInstant, DateField, dayOf, Dialog, formatTime, Notice, showToast, TimeField } from '@daraport/ui';
import { createSignal, For, Match, Show, Switch, untrack } from 'solid-js';
import { useFormat } from '../format/use-format.ts';
import type { SeriesScope } from '../gql/graphql.ts';
import { createKeys } from '../graph/keys.ts';
import { createMutation } from '../graph/mutation.ts';
import { createQuery } from '../graph/query.ts';
import { useSession } from '../session/session.ts';
import { MoveSeries, PreviewSeriesMove } from './documents.ts';
import { seriesWords } from './messages/index.ts';
import { ScopeChoice } from './ScopeChoice.tsx';

const { t } = seriesWords;

/** Moves several of a series by what one of them moves; the graph says what is free, and which moves help. */
export function MoveSeriesDialog(props: {
  appointmentId: string;
  startsAt: string;
  timeZone: string;
  onClose: () => void;
}) {
  const format = useFormat();
  const session = useSession();
  const zone = untrack(() => props.timeZone);
  const [scope, setScope] = createSignal<SeriesScope>('FOLLOWING');
  const [day, setDay] = createSignal(untrack(() => dayOf(props.startsAt, zone)));
  const [time, setTime] = createSignal(untrack(() => clockOf(props.startsAt, zone)));
  const [changes, setChanges] = createSignal<readonly { from: string; to: string }[]>([]);
  const [refusal, setRefusal] = createSignal<string>();
  const [move, isMoving] = createMutation(MoveSeries);
  const keys = createKeys();
  const startsAt = () => (day() && time() ? clockInstant(day(), time(), zone) : props.startsAt);
  const isElsewhere = () => startsAt() !== props.startsAt;
  const asked = () => ({
    appointmentId: props.appointmentId,
    scope: scope(),
    startsAt: startsAt(),
    changes: [...changes()],
  });
  const [preview, refetch] = createQuery({
    query: PreviewSeriesMove,
    variables: () => ({ input: { ...asked(), flexibility: 'SAME_WEEK' as const } }),
    pause: () => !isElsewhere(),
    requestPolicy: 'network-only',
  });
  const found = () => {
    const answer = preview.data?.previewSeriesMove;
    return isElsewhere() && answer?.__typename === 'SeriesPreview' ? answer : undefined;
  };
  const isFree = () => found()?.occurrences.every((each) => each.isFree) ?? false;
  const cost = () => {
    const fee = found()?.fee;
    return fee && fee.amountMinor > 0 ? fee : undefined;
  };
  const moves = () => found()?.proposal?.moves ?? [];
  const told = () => {
    const answer = preview.data?.previewSeriesMove;
    return refusal() ?? (answer && answer.__typename !== 'SeriesPreview' ? answer.message : undefined);
  };
  const choose = (change: () => void) => {
    setChanges([]);
    setRefusal(undefined);
    change();
  };
  const accept = () =>
    setChanges((known) => [
      ...known.filter(({ from }) => !moves().some(({ occursAt }) => occursAt === from)),
      ...moves().map(({ occursAt, to }) => ({ from: occursAt, to })),
    ]);
  const submit = async () => {
    // What was shown is agreed to by pressing on.
    const input = { ...asked(), timeZone: session.timeZone(), acceptedFeeMinor: cost()?.amountMinor ?? 0 };
    const { data } = await move({ input: { ...input, idempotencyKey: keys.of('move', input) } });
    const result = data?.moveSeries;
    if (result?.__typename === 'MoveSeriesPayload') {
      showToast({ tone: 'success', title: t('series.moved') });
      props.onClose();
    } else if (result?.__typename === 'FeeNotAcceptedError') {
      setRefusal(t('series.feeChanged', { fee: format.money(result.fee) }));
      refetch();
    } else setRefusal(result?.message ?? t('series.failed'));
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => open || props.onClose()}
      locked={isMoving()}
      title={t('series.moveTitle')}
      text={t('series.moveText', { place: format.place(zone) })}
      actions={
        <>
          <Button onClick={() => props.onClose()}>{t('series.back')}</Button>
          <Button variant="primary" disabled={!isFree()} busy={isMoving()} onClick={() => void submit()}>
            {t('series.moveYes')}
          </Button>
        </>
      }
    >
      <ScopeChoice value={scope()} onInput={(next) => choose(() => setScope(next))} />
      <DateField label={t('series.day')} value={day()} onInput={(next) => choose(() => setDay(next))} />
      <TimeField label={t('series.time')} value={time()} step={5} onInput={(next) => choose(() => setTime(next))} />
      <div role="status">
        <Show when={told()}>{(message) => <Notice tone="warning">{message()}</Notice>}</Show>
        <Switch>
          <Match when={isElsewhere() && preview.isFetching}>
            <p class="d-muted">{t('series.checking')}</p>
          </Match>
          <Match when={found() && isFree()}>
            <Notice tone="success">{t('series.isFree')}</Notice>
          </Match>
          <Match when={found() && moves().length > 0}>
            <Notice
              tone="warning"
              title={t('series.isTaken')}
              actions={<Button onClick={accept}>{t('series.accept')}</Button>}
            >
              <p>{t('series.fewest')}</p>
              <ul>
                <For each={moves()}>
                  {(each) => (
                    <li>{t('series.becomes', { from: format.moment(each.occursAt), to: format.moment(each.to) })}</li>
                  )}
                </For>
              </ul>
            </Notice>
          </Match>
          <Match when={found()}>
            <Notice tone="warning" title={t('series.isTaken')}>
              {t('series.none')}
            </Notice>
          </Match>
        </Switch>
        <Show when={isFree() && cost()}>
          {(fee) => <Notice tone="warning">{t('series.moveFee', { fee: format.money(fee()) })}</Notice>}
        </Show>
      </div>
    </Dialog>
  );
}

/** `HH:MM` of an instant on the clock of a zone. */
const clockOf = (at: string, timeZone: string): string => formatTime(at, timeZone, 'de-DE');
