import { createKeys, createMutation, expectPayload, faultsOf } from '@daraport/client';
import { Button, Dialog, Notice, showToast } from '@daraport/ui';
import { createSignal, Show } from 'solid-js';
import { WithdrawRequest } from './documents.ts';
import { t } from './messages/index.ts';

/** The button that takes a request back, and the question before it. */
export function WithdrawDialog(props: { id: string }) {
  const keys = createKeys();
  const [isOpen, setOpen] = createSignal(false);
  const [refusal, setRefusal] = createSignal<string>();
  const [withdraw, isWithdrawing] = createMutation(WithdrawRequest);
  const submit = async () => {
    const input = { requestId: props.id };
    const { data } = await withdraw({ input: { ...input, idempotencyKey: keys.of('withdraw', input) } });
    const outcome = data && expectPayload(data.withdrawAssistedRequest, 'AssistedRequestWithdrawn');
    setRefusal(outcome?.payload ? undefined : faultsOf(outcome?.refusal)[0]?.message);
    if (!outcome?.payload) return;
    setOpen(false);
    showToast({ tone: 'success', title: t('withdraw.done') });
  };
  return (
    <>
      <Button variant="quiet" onClick={() => setOpen(true)}>
        {t('withdraw.open')}
      </Button>
      <Dialog
        open={isOpen()}
        onOpenChange={setOpen}
        locked={isWithdrawing()}
        title={t('withdraw.title')}
        text={t('withdraw.text')}
        actions={
          <>
            <Button onClick={() => setOpen(false)}>{t('withdraw.no')}</Button>
            <Button variant="danger" busy={isWithdrawing()} onClick={() => void submit()}>
              {t('withdraw.yes')}
            </Button>
          </>
        }
      >
        <Show when={refusal()}>{(message) => <Notice tone="warning">{message()}</Notice>}</Show>
      </Dialog>
    </>
  );
}
