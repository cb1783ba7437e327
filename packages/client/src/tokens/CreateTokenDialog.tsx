import { Button, CheckboxGroup, CopyButton, Dialog, Form, NumberField, TextField } from '@daraport/ui';
import { createSignal, Show } from 'solid-js';
import { createKeys } from '../graph/keys.ts';
import { createMutation } from '../graph/mutation.ts';
import { expectPayload, faultsOf, type FormFault } from '../graph/refusal.ts';
import { CreateToken } from './documents.ts';
import { tokenWords } from './messages/index.ts';
import { scopeWords } from './scopes.ts';
import './tokens.css';

const { t } = tokenWords;

/** Asks for name, permissions and lifetime, then shows the secret, this once. */
export function CreateTokenDialog(props: {
  open: boolean;
  /** What can be given. */
  scopes: readonly string[];
  onClose: () => void;
  onCreated: () => void;
}) {
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
        fallback={
          <TokenForm
            scopes={props.scopes}
            onCancel={close}
            onCreated={(made) => (setSecret(made), props.onCreated())}
          />
        }
      >
        {(shown) => (
          <div class="d-stack">
            <p class="c-secret">{shown()}</p>
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

function TokenForm(props: { scopes: readonly string[]; onCancel: () => void; onCreated: (secret: string) => void }) {
  const [create, isBusy] = createMutation(CreateToken);
  const keys = createKeys();
  const [name, setName] = createSignal('');
  const [scopes, setScopes] = createSignal<readonly string[]>([]);
  const [days, setDays] = createSignal<number | undefined>(90);
  const [faults, setFaults] = createSignal<readonly FormFault[]>([]);
  const submit = async () => {
    const input = { name: name(), scopes: [...scopes()], expiresInDays: days() ?? 0 };
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
      <TextField
        name="name"
        label={t('tokens.name')}
        help={t('tokens.nameHelp')}
        value={name()}
        onInput={setName}
        required
        maxLength={100}
      />
      <CheckboxGroup
        name="scopes"
        label={t('tokens.scopes')}
        help={t('tokens.scopesHelp')}
        options={props.scopes.map((scope) => ({ value: scope, label: scopeWords(scope), help: scope }))}
        value={scopes()}
        onInput={setScopes}
        required
      />
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
