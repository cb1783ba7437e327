import { Button, Dialog, Notice, showToast, TextArea } from '@daraport/ui';
import { createSignal, Show } from 'solid-js';
import { useFormat } from '../format/use-format.ts';
import type { SeriesScope } from '../gql/graphql.ts';
import { createKeys } from '../graph/keys.ts';
import { createMutation } from '../graph/mutation.ts';
import { CancelSeries } from './documents.ts';
import { seriesWords } from './messages/index.ts';
import { ScopeChoice } from './ScopeChoice.tsx';

const { t } = seriesWords;

/** Asks which of a series are to be cancelled; a fee is named first, and taken with the second press. */
export function CancelSeriesDialog(props: { appointmentId: string; onClose: () => void }) {
  const format = useFormat();
  const [scope, setScope] = createSignal<SeriesScope>('FOLLOWING');
  const [reason, setReason] = createSignal('');
  const [fee, setFee] = createSignal(0);
  const [refusal, setRefusal] = createSignal<string>();
  const [cancel, isCancelling] = createMutation(CancelSeries);
  const keys = createKeys();
  const submit = async () => {
    const input = {
      appointmentId: props.appointmentId,
      scope: scope(),
      reason: reason().trim() || null,
      acceptedFeeMinor: fee(),
    };
    const { data } = await cancel({ input: { ...input, idempotencyKey: keys.of('cancel', input) } });
    const result = data?.cancelSeries;
    if (result?.__typename === 'CancelSeriesPayload') {
      showToast({ tone: 'success', title: t('series.cancelledAll') });
      props.onClose();
    } else if (result?.__typename === 'FeeNotAcceptedError') {
      setFee(result.fee.amountMinor);
      setRefusal(t('series.fee', { fee: format.money(result.fee) }));
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
          <Button variant="danger" busy={isCancelling()} onClick={() => void submit()}>
            {t('series.cancelYes')}
          </Button>
        </>
      }
    >
      <Show when={refusal()}>{(message) => <Notice tone="warning">{message()}</Notice>}</Show>
      <ScopeChoice
        value={scope()}
        onInput={(next) => {
          setFee(0);
          setScope(next);
        }}
      />
      <TextArea optional label={t('series.reason')} value={reason()} onInput={setReason} rows={3} />
    </Dialog>
  );
}
