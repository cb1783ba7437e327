import { createKeys, createMutation, expectPayload, faultsOf, type FormFault } from '@daraport/client';
import { Button, CopyButton, Dialog, Form, NumberField, TextField } from '@daraport/ui';
import { createSignal, Show } from 'solid-js';
import { graphql } from '../gql/index.ts';
import { t } from '../messages/index.ts';

const CreateToken = graphql(`
  mutation CreateToken($input: CreateApiTokenInput!) {
    createApiToken(input: $input) {
      __typename
      ... on ApiTokenCreated {
        secret
        token {
          id
        }
      }
      ... on InvalidInputError {
        fields {
          path
          message
        }
      }
      ... on Error {
        code
        message
      }
    }
  }
`);

/** A partner's token may read his own figures, and nothing else. */
const scopes = ['attribution:read'];

/** Asks for name and lifetime, then shows the secret, this once. */
export function CreateTokenDialog(props: { open: boolean; onClose: () => void; onCreated: () => void }) {
  const [secret, setSecret] = createSignal<string>();
  const close = () => {
    setSecret(undefined);
    props.onClose();
  };
  return (
    <Dialog
      open={props.open}
      onOpenChange={(isOpen) => !isOpen && close()}
      locked={secret() !== undefined}
      title={secret() ? t('tokens.secretTitle') : t('tokens.create')}
      {...(secret() ? { text: t('tokens.secretText') } : {})}
    >
      <Show
        when={secret()}
        fallback={<TokenForm onCancel={close} onCreated={(made) => (setSecret(made), props.onCreated())} />}
      >
        {(shown) => (
          <div class="d-stack">
            <p class="f-secret">{shown()}</p>
            <div class="d-row">
              <CopyButton text={shown()} label={t('tokens.copy')} copied={t('tokens.copied')} />
              <Button variant="primary" onClick={close}>
                {t('tokens.done')}
              </Button>
            </div>
          </div>
        )}
      </Show>
    </Dialog>
  );
}

function TokenForm(props: { onCancel: () => void; onCreated: (secret: string) => void }) {
  const [create, isBusy] = createMutation(CreateToken);
  const keys = createKeys();
  const [name, setName] = createSignal('');
  const [days, setDays] = createSignal<number | undefined>(90);
  const [faults, setFaults] = createSignal<readonly FormFault[]>([]);
  const submit = async () => {
    const input = { name: name(), scopes, expiresInDays: days() ?? 0 };
    const { data } = await create({ input: { ...input, idempotencyKey: keys.of('token', input) } });
    const outcome = data && expectPayload(data.createApiToken, 'ApiTokenCreated');
    if (outcome?.payload) props.onCreated(outcome.payload.secret);
    else setFaults(faultsOf(outcome?.refusal));
  };
  return (
    <Form
      label={t('tokens.create')}
      errors={[...faults()]}
      onSubmit={() => void submit()}
      actions={
        <>
          <Button variant="primary" type="submit" busy={isBusy()}>
            {t('tokens.submit')}
          </Button>
          <Button variant="quiet" onClick={props.onCancel}>
            {t('tokens.cancel')}
          </Button>
        </>
      }
    >
      <TextField name="name" label={t('tokens.name')} value={name()} onInput={setName} required maxLength={80} />
      <NumberField
        name="expiresInDays"
        label={t('tokens.days')}
        unit={t('tokens.daysUnit')}
        value={days()}
        onInput={setDays}
        min={1}
        max={365}
        required
      />
    </Form>
  );
}
