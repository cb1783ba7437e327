import { createKeys, createMutation, expectPayload, faultsOf } from '@daraport/client';
import { Button, Dialog, Form, TextField, type FormError } from '@daraport/ui';
import { createSignal } from 'solid-js';
import { t } from '../messages/index.ts';
import { AddBusySource } from './documents.ts';

/** A name and the private address of a calendar. */
export function AddCalendarDialog(props: { onAdded: () => void; onClose: () => void }) {
  const [send, isSending] = createMutation(AddBusySource);
  const keys = createKeys();
  const [name, setName] = createSignal('');
  const [url, setUrl] = createSignal('');
  const [errors, setErrors] = createSignal<readonly FormError[]>([]);
  const save = async () => {
    const content = { name: name(), url: url() };
    const { data } = await send({ input: { ...content, idempotencyKey: keys.of('calendar', content) } });
    const outcome = data && expectPayload(data.addBusySource, 'BusySourceSaved');
    if (outcome?.payload) {
      props.onAdded();
      return;
    }
    setErrors(faultsOf(outcome?.refusal));
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => open || props.onClose()}
      locked={isSending()}
      title={t('busy.add')}
      text={t('busy.addText')}
    >
      <Form
        label={t('busy.add')}
        errors={errors()}
        onSubmit={() => void save()}
        actions={
          <>
            <Button type="submit" variant="primary" busy={isSending()}>
              {t('busy.add')}
            </Button>
            <Button onClick={() => props.onClose()}>{t('busy.cancel')}</Button>
          </>
        }
      >
        <TextField
          name="name"
          label={t('busy.name')}
          help={t('busy.nameHelp')}
          value={name()}
          maxLength={80}
          onInput={setName}
        />
        <TextField
          name="url"
          inputMode="url"
          label={t('busy.url')}
          help={t('busy.urlHelp')}
          value={url()}
          maxLength={2000}
          spellcheck={false}
          onInput={setUrl}
        />
      </Form>
    </Dialog>
  );
}
