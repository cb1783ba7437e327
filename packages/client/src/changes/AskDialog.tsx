import { Button, Dialog, Notice, TextArea } from '@daraport/ui';
import { createSignal, Show } from 'solid-js';
import { changeWords } from './messages/index.ts';

const { t } = changeWords;

/** A button, and the question before what it does; `onYes` answers why it was refused, or nothing when it is done. */
export function AskDialog(props: {
  label: string;
  title: string;
  text: string;
  /** What the field for a reason says; without it, none is asked for. */
  reason?: { readonly label: string; readonly help: string; readonly isNeeded: boolean } | undefined;
  isDangerous?: boolean | undefined;
  onYes: (reason: string) => Promise<string | undefined>;
}) {
  const [isOpen, setOpen] = createSignal(false);
  const [reason, setReason] = createSignal('');
  const [refusal, setRefusal] = createSignal<string>();
  const [isBusy, setBusy] = createSignal(false);
  const open = () => {
    setRefusal(undefined);
    setOpen(true);
  };
  const submit = async () => {
    setBusy(true);
    const refused = await props.onYes(reason().trim());
    setBusy(false);
    setRefusal(refused);
    setOpen(refused !== undefined);
  };
  const isMissing = () => props.reason?.isNeeded === true && reason().trim() === '';
  return (
    <>
      <Button size="small" onClick={open}>
        {props.label}
      </Button>
      <Dialog
        open={isOpen()}
        onOpenChange={setOpen}
        locked={isBusy()}
        title={props.title}
        text={props.text}
        actions={
          <>
            <Button onClick={() => setOpen(false)}>{t('change.no')}</Button>
            <Button
              variant={props.isDangerous ? 'danger' : 'primary'}
              busy={isBusy()}
              disabled={isMissing()}
              onClick={() => void submit()}
            >
              {props.label}
            </Button>
          </>
        }
      >
        <Show when={refusal()}>{(message) => <Notice tone="warning">{message()}</Notice>}</Show>
        <Show when={props.reason}>
          {(asked) => (
            <TextArea
              optional={!asked().isNeeded}
              label={asked().label}
              help={asked().help}
              value={reason()}
              onInput={setReason}
              rows={3}
            />
          )}
        </Show>
      </Dialog>
    </>
  );
}
