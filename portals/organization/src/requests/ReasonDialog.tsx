import { Button, Dialog, TextArea } from '@daraport/ui';
import { createSignal } from 'solid-js';
import { t } from './messages/index.ts';

/** A button whose act needs a reason; `onSend` says whether it was done. */
export function ReasonDialog(props: {
  label: string;
  title: string;
  text: string;
  busy: boolean;
  danger?: boolean;
  onSend: (reason: string) => Promise<boolean>;
}) {
  const [isOpen, setOpen] = createSignal(false);
  const [reason, setReason] = createSignal('');
  const send = async () => {
    const isDone = await props.onSend(reason().trim());
    setOpen(false);
    if (isDone) setReason('');
  };
  return (
    <>
      <Button variant={props.danger ? 'quiet' : 'secondary'} onClick={() => setOpen(true)}>
        {props.label}
      </Button>
      <Dialog
        open={isOpen()}
        onOpenChange={setOpen}
        locked={props.busy}
        title={props.title}
        text={props.text}
        actions={
          <>
            <Button onClick={() => setOpen(false)}>{t('one.cancel')}</Button>
            <Button
              variant={props.danger ? 'danger' : 'primary'}
              busy={props.busy}
              disabled={reason().trim() === ''}
              onClick={() => void send()}
            >
              {props.label}
            </Button>
          </>
        }
      >
        <TextArea required label={t('one.reason')} value={reason()} onInput={setReason} maxLength={1000} rows={3} />
      </Dialog>
    </>
  );
}
