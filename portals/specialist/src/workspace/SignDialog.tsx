import { Button, Dialog, Notice, showToast } from '@daraport/ui';
import { createSignal, Show } from 'solid-js';
import { t } from '../messages/index.ts';
import type { Draft } from './use-draft.ts';

/** The button that signs, and before it what signing means. */
export function SignDialog(props: { draft: Draft; name: string }) {
  const [isOpen, setOpen] = createSignal(false);
  const [refusal, setRefusal] = createSignal<string>();
  const isBusy = () => props.draft.isSigning() || (isOpen() && props.draft.isSaving());
  const open = () => {
    setRefusal(undefined);
    setOpen(true);
  };
  const sign = async () => {
    const refused = await props.draft.sign();
    setRefusal(refused);
    if (refused) return;
    setOpen(false);
    showToast({ tone: 'success', title: t('sign.done') });
  };
  return (
    <>
      <Button variant="primary" disabled={!props.draft.hasText()} onClick={open}>
        {t('sign.open')}
      </Button>
      <Dialog
        open={isOpen()}
        onOpenChange={setOpen}
        locked={isBusy()}
        title={t('sign.title')}
        actions={
          <>
            <Button onClick={() => setOpen(false)}>{t('sign.no')}</Button>
            <Button variant="primary" busy={isBusy()} onClick={() => void sign()}>
              {t('sign.yes')}
            </Button>
          </>
        }
      >
        <Show when={refusal()}>{(message) => <Notice tone="warning">{message()}</Notice>}</Show>
        <ul class="s-points">
          <li>{t('sign.locked')}</li>
          <li>{t('sign.readable', { name: props.name })}</li>
          <li>{t('sign.kept')}</li>
        </ul>
      </Dialog>
    </>
  );
}
