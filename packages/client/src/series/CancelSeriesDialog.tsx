import { Button, Dialog, Notice, showToast, TextArea } from '@daraport/ui';
import { createSignal, Match, Show, Switch } from 'solid-js';
import { useFormat } from '../format/use-format.ts';
import type { SeriesScope } from '../gql/graphql.ts';
import { createKeys } from '../graph/keys.ts';
import { createMutation } from '../graph/mutation.ts';
import { createQuery } from '../graph/query.ts';
import { CancelSeries, PreviewSeriesCancellation } from './documents.ts';
import { seriesWords } from './messages/index.ts';
import { ScopeChoice } from './ScopeChoice.tsx';

const { t, plural } = seriesWords;

/** Asks which of a series are to be cancelled; the graph says how many that are and what it costs before anything is pressed. */
export function CancelSeriesDialog(props: { appointmentId: string; onClose: () => void }) {
  const format = useFormat();
  const [scope, setScope] = createSignal<SeriesScope>('FOLLOWING');
  const [reason, setReason] = createSignal('');
  const [refusal, setRefusal] = createSignal<string>();
  const [cancel, isCancelling] = createMutation(CancelSeries);
  const keys = createKeys();
  const asked = () => ({ appointmentId: props.appointmentId, scope: scope() });
  const [preview, refetch] = createQuery({
    query: PreviewSeriesCancellation,
    variables: () => ({ input: asked() }),
    requestPolicy: 'network-only',
  });
  const answer = () => preview.data?.previewSeriesCancellation;
  const found = () => {
    const known = answer();
    return known?.__typename === 'SeriesCancellationPreview' ? known : undefined;
  };
  const cost = () => {
    const fee = found()?.fee;
    return fee && fee.amountMinor > 0 ? fee : undefined;
  };
  const told = () => {
    const known = answer();
    const late = known && known.__typename !== 'SeriesCancellationPreview' ? known.message : undefined;
    return refusal() ?? late ?? (preview.error ? t('series.failed') : undefined);
  };
  const submit = async () => {
    // What was shown is agreed to by pressing on.
    const agreed = { reason: reason().trim() || null, acceptedFeeMinor: cost()?.amountMinor ?? 0 };
    const input = { ...asked(), ...agreed };
    const { data } = await cancel({ input: { ...input, idempotencyKey: keys.of('cancel', input) } });
    const result = data?.cancelSeries;
    if (result?.__typename === 'CancelSeriesPayload') {
      showToast({ tone: 'success', title: t('series.cancelledAll') });
      props.onClose();
    } else if (result?.__typename === 'FeeNotAcceptedError') {
      setRefusal(t('series.cancelFeeChanged', { fee: format.money(result.fee) }));
      refetch();
    } else setRefusal(result?.message ?? t('series.failed'));
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => open || props.onClose()}
      locked={isCancelling()}
      title={t('series.cancelTitle')}
      text={t('series.cancelText')}
      actions={
        <>
          <Button onClick={() => props.onClose()}>{t('series.back')}</Button>
          <Button variant="danger" disabled={!found()} busy={isCancelling()} onClick={() => void submit()}>
            {t('series.cancelYes')}
          </Button>
        </>
      }
    >
      <ScopeChoice
        value={scope()}
        onInput={(next) => {
          setRefusal(undefined);
          setScope(next);
        }}
      />
      <div role="status" class="d-stack">
        <Show when={told()}>{(message) => <Notice tone="warning">{message()}</Notice>}</Show>
        <Switch>
          <Match when={preview.isFetching}>
            <p class="d-muted">{t('series.checking')}</p>
          </Match>
          <Match when={found()}>
            {(known) => (
              <Notice tone={cost() ? 'warning' : 'info'} title={plural('series.cancelling', known().appointmentCount)}>
                <Show when={cost()} fallback={t('series.cancelFree')}>
                  {(fee) => t('series.cancelFee', { fee: format.money(fee()) })}
                </Show>
              </Notice>
            )}
          </Match>
        </Switch>
      </div>
      <TextArea optional label={t('series.reason')} value={reason()} onInput={setReason} rows={3} />
    </Dialog>
  );
}
