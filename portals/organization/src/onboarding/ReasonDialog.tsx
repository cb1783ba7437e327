import { faultsOf } from '@daraport/client';
import { Button, Dialog, Form, TextArea, type FormError } from '@daraport/ui';
import { createSignal } from 'solid-js';
import { t } from '../messages/index.ts';

/** What an act answered: undefined when it is done, a refusal, or null without an answer. */
type Answer = { readonly message: string } | null | undefined;

/** Asks why, in words that the specialist will read. */
export function ReasonDialog(props: {
  title: string;
  action: string;
  busy: boolean;
  onSend: (reason: string) => Promise<Answer>;
  onClose: () => void;
}) {
  const [reason, setReason] = createSignal('');
  const [errors, setErrors] = createSignal<readonly FormError[]>([]);
  const send = async () => {
    const refusal = await props.onSend(reason());
    if (refusal !== undefined) setErrors(faultsOf(refusal ?? undefined));
  };
  return (
    <Dialog open onOpenChange={(open) => open || props.onClose()} locked={props.busy} title={props.title}>
      <Form
        label={props.title}
        errors={errors()}
        onSubmit={() => void send()}
        actions={
          <>
            <Button type="submit" variant="primary" busy={props.busy}>
              {props.action}
            </Button>
            <Button onClick={() => props.onClose()}>{t('onboarding.cancel')}</Button>
          </>
        }
      >
        <TextArea
          name="reason"
          label={t('onboarding.reason')}
          help={t('onboarding.reasonHelp')}
          value={reason()}
          maxLength={1000}
          onInput={setReason}
        />
      </Form>
    </Dialog>
  );
}
