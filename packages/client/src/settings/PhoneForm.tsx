import { Button, Form, TextField, type FormError } from '@daraport/ui';
import { createSignal, Show } from 'solid-js';
import { createKeys } from '../graph/keys.ts';
import { createMutation } from '../graph/mutation.ts';
import { faultsOf } from '../graph/refusal.ts';
import { ProvePhone, RequestPhoneCode } from './documents.ts';
import { settingsWords } from './messages/index.ts';

const { t } = settingsWords;

/** A number, then the code that was sent to it. */
export function PhoneForm(props: { onProved: () => void }) {
  const keys = createKeys();
  const [request, isRequesting] = createMutation(RequestPhoneCode);
  const [prove, isProving] = createMutation(ProvePhone);
  const [phone, setPhone] = createSignal('');
  const [code, setCode] = createSignal('');
  const [isSent, setSent] = createSignal(false);
  const [errors, setErrors] = createSignal<readonly FormError[]>([]);
  const send = async () => {
    const { data } = await request({ input: { phone: phone(), idempotencyKey: keys.of('request', phone()) } });
    const result = data?.requestPhoneCode;
    if (result?.__typename !== 'PhoneCodeRequested') {
      setErrors(faultsOf(result));
      return;
    }
    setErrors([]);
    setSent(true);
  };
  const confirm = async () => {
    const { data } = await prove({ input: { code: code(), idempotencyKey: keys.of('prove', code()) } });
    const result = data?.provePhone;
    if (result?.__typename !== 'ContactChoicesSaved') {
      setErrors(faultsOf(result));
      return;
    }
    props.onProved();
  };
  const again = () => {
    keys.renew();
    setErrors([]);
    setCode('');
    setSent(false);
  };
  return (
    <Form
      label={t('reach.phone')}
      errors={errors()}
      onSubmit={() => void (isSent() ? confirm() : send())}
      actions={
        <>
          <Button type="submit" busy={isRequesting() || isProving()}>
            {t(isSent() ? 'reach.confirm' : 'reach.send')}
          </Button>
          <Show when={isSent()}>
            <Button variant="quiet" onClick={again}>
              {t('reach.again')}
            </Button>
          </Show>
        </>
      }
    >
      <Show
        when={isSent()}
        fallback={
          <TextField
            name="phone"
            type="tel"
            autocomplete="tel"
            label={t('reach.phone')}
            help={t('reach.phoneHelp')}
            value={phone()}
            maxLength={40}
            onInput={setPhone}
          />
        }
      >
        <TextField
          name="code"
          inputMode="numeric"
          autocomplete="one-time-code"
          width="short"
          label={t('reach.code')}
          help={t('reach.codeHelp', { phone: phone() })}
          value={code()}
          maxLength={20}
          onInput={setCode}
        />
      </Show>
    </Form>
  );
}
