import { createKeys, createMutation, expectPayload, faultsOf } from '@daraport/client';
import { Button, Dialog, Notice, showToast, TextArea } from '@daraport/ui';
import { createSignal, Show } from 'solid-js';
import { DeclineProposals } from './documents.ts';
import { t } from './messages/index.ts';

/** None of the proposals suits: the button, and the question why. */
export function DeclineDialog(props: { id: string }) {
  const keys = createKeys();
  const [isOpen, setOpen] = createSignal(false);
  const [reason, setReason] = createSignal('');
  const [refusal, setRefusal] = createSignal<string>();
  const [decline, isDeclining] = createMutation(DeclineProposals);
  const submit = async () => {
    const input = { requestId: props.id, reason: reason().trim() };
    const { data } = await decline({ input: { ...input, idempotencyKey: keys.of('decline', input) } });
    const outcome = data && expectPayload(data.declineProposals, 'ProposalsDeclined');
    setRefusal(outcome?.payload ? undefined : faultsOf(outcome?.refusal)[0]?.message);
    if (!outcome?.payload) return;
    setOpen(false);
    setReason('');
    showToast({ tone: 'success', title: t('proposals.declined') });
  };
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('proposals.decline')}</Button>
      <Dialog
        open={isOpen()}
        onOpenChange={setOpen}
        locked={isDeclining()}
        title={t('proposals.declineTitle')}
        text={t('proposals.declineText')}
        actions={
          <>
            <Button onClick={() => setOpen(false)}>{t('withdraw.no')}</Button>
            <Button
              variant="primary"
              busy={isDeclining()}
              disabled={reason().trim() === ''}
              onClick={() => void submit()}
            >
              {t('proposals.declineSend')}
            </Button>
          </>
        }
      >
        <Show when={refusal()}>{(message) => <Notice tone="warning">{message()}</Notice>}</Show>
        <TextArea
          required
          label={t('proposals.declineReason')}
          value={reason()}
          onInput={setReason}
          maxLength={1000}
          rows={3}
        />
      </Dialog>
    </>
  );
}
