import {
  createKeys,
  createMutation,
  CREDENTIAL_KINDS,
  credentialName,
  expectPayload,
  faultsOf,
  useSession,
} from '@daraport/client';
import { countries } from '@daraport/domain/countries';
import { Button, DateField, Dialog, Form, Select, TextField, type FormError } from '@daraport/ui';
import { createSignal, Show, untrack } from 'solid-js';
import { createStore } from 'solid-js/store';
import type { CredentialPartsFragment, CredentialKind } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';
import { SubmitCredential } from './documents.ts';
import { FilePart } from './FilePart.tsx';

/** Hands a credential over: of a kind that is asked for, or in the place of one that is there. */
export function CredentialDialog(props: {
  kind: CredentialKind | undefined;
  replaces: CredentialPartsFragment | undefined;
  onDone: () => void;
  onClose: () => void;
}) {
  const session = useSession();
  const [send, isSending] = createMutation(SubmitCredential);
  const keys = createKeys();
  const [errors, setErrors] = createSignal<readonly FormError[]>([]);
  const [isUploading, setUploading] = createSignal(false);
  const [form, setForm] = createStore(
    untrack(() => ({
      kind: props.replaces?.kind ?? props.kind,
      fileId: undefined as string | undefined,
      profession: props.replaces?.licence?.profession ?? '',
      number: props.replaces?.licence?.number ?? '',
      authority: props.replaces?.licence?.authority ?? '',
      jurisdiction: props.replaces?.licence?.jurisdiction ?? '',
      validFrom: '',
      validUntil: '',
    })),
  );
  const isLicence = () => form.kind === 'LICENCE';
  const title = () => t(props.replaces ? 'credentials.replaceTitle' : 'credentials.add');
  const save = async () => {
    if (!form.kind) {
      setErrors([{ field: 'kind', message: t('credentials.chooseKind') }]);
      return;
    }
    const { profession, number, authority, jurisdiction } = form;
    const content = {
      kind: form.kind,
      licence: isLicence() ? { profession, number, authority, jurisdiction } : null,
      fileId: form.fileId ?? null,
      validFrom: form.validFrom || null,
      validUntil: form.validUntil || null,
      replacesId: props.replaces?.id ?? null,
    };
    const { data } = await send({ input: { ...content, idempotencyKey: keys.of('credential', content) } });
    const outcome = data && expectPayload(data.submitCredential, 'CredentialSubmitted');
    if (outcome?.payload) {
      props.onDone();
      return;
    }
    setErrors(faultsOf(outcome?.refusal));
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => open || props.onClose()}
      locked={isSending()}
      title={title()}
      text={t('credentials.dialogText')}
    >
      <Form
        label={title()}
        errors={errors()}
        onSubmit={() => void save()}
        actions={
          <>
            <Button type="submit" variant="primary" busy={isSending() || isUploading()}>
              {t('credentials.send')}
            </Button>
            <Button onClick={() => props.onClose()}>{t('credentials.cancel')}</Button>
          </>
        }
      >
        <Select
          name="kind"
          label={t('credentials.kindLabel')}
          value={form.kind ?? ''}
          disabled={props.replaces !== undefined}
          onInput={(kind) => setForm('kind', kind as CredentialKind)}
          options={CREDENTIAL_KINDS.map((value) => ({ value, label: credentialName(value) }))}
        />
        <Show when={isLicence()}>
          <TextField
            name="licence.profession"
            label={t('credentials.profession')}
            value={form.profession}
            maxLength={120}
            onInput={(profession) => setForm({ profession })}
          />
          <TextField
            name="licence.number"
            label={t('credentials.number')}
            value={form.number}
            maxLength={60}
            spellcheck={false}
            onInput={(number) => setForm({ number })}
          />
          <TextField
            name="licence.authority"
            label={t('credentials.authority')}
            help={t('credentials.authorityHelp')}
            value={form.authority}
            maxLength={160}
            onInput={(authority) => setForm({ authority })}
          />
          <Select
            name="licence.jurisdiction"
            label={t('credentials.jurisdiction')}
            value={form.jurisdiction}
            onInput={(jurisdiction) => setForm({ jurisdiction })}
            options={countries(session.locale()).map(({ code, name }) => ({ value: code, label: name }))}
          />
        </Show>
        <FilePart optional={isLicence()} onFile={(fileId) => setForm({ fileId })} onBusy={setUploading} />
        <DateField
          name="validFrom"
          label={t('credentials.validFrom')}
          optional
          value={form.validFrom}
          onInput={(validFrom) => setForm({ validFrom })}
        />
        <DateField
          name="validUntil"
          label={t('credentials.validUntil')}
          optional
          help={t('credentials.validUntilHelp')}
          value={form.validUntil}
          onInput={(validUntil) => setForm({ validUntil })}
        />
      </Form>
    </Dialog>
  );
}
