import { useFormat, useSession } from '@daraport/client';
import { Button, CreditCardIcon, Form, LockIcon, Notice, TextField, type FormError } from '@daraport/ui';
import { createSignal, Show } from 'solid-js';
import { createStore } from 'solid-js/store';
import { t } from '../../messages/index.ts';
import { groupDigits, readCard, slashExpiry } from './card.ts';
import { cardProvider, type CardForm as Configuration, type CardProvider, type CardRefusal } from './provider.ts';

interface Amount {
  readonly amountMinor: number;
  readonly currency: string;
}

/** The card's fields for the provider of this payment, or plain words where the portal does not speak to it yet. */
export function CardForm(props: { configuration: Configuration; amount: Amount; onAccepted: () => void }) {
  const session = useSession();
  return (
    <Show
      when={cardProvider(props.configuration.provider)}
      fallback={
        <Notice tone="warning" title={t('booking.pay.providerTitle')}>
          {t('booking.pay.provider', { email: session.brand().supportEmail })}
        </Notice>
      }
    >
      {(provider) => <Fields {...props} provider={provider()} />}
    </Show>
  );
}

function Fields(props: {
  configuration: Configuration;
  amount: Amount;
  onAccepted: () => void;
  provider: CardProvider;
}) {
  const format = useFormat();
  const [card, set] = createStore({ number: '', expiry: '', cvc: '' });
  const [errors, setErrors] = createSignal<readonly FormError[]>([]);
  const [refusal, setRefusal] = createSignal<CardRefusal>();
  const [isBusy, setBusy] = createSignal(false);
  const pay = async () => {
    setRefusal(undefined);
    const read = readCard(card);
    if ('wrong' in read) {
      setErrors(read.wrong.map((name) => ({ field: name, message: t(`booking.pay.invalid.${name}`) })));
      return;
    }
    setErrors([]);
    setBusy(true);
    const answer = await props.provider.confirm(read.card, props.configuration);
    setBusy(false);
    if (answer.isAccepted) props.onAccepted();
    else setRefusal(answer.refusal);
  };
  return (
    <div class="d-stack">
      <Show when={props.provider.isTest}>
        <Notice title={t('booking.pay.testTitle')}>{t('booking.pay.test')}</Notice>
      </Show>
      <Show when={refusal()}>
        {(reason) => (
          <div role="alert">
            <Notice tone="danger" title={t('booking.pay.refusedTitle')}>
              {t(`booking.pay.refused.${reason()}`)} {t('booking.pay.holdStays')}
            </Notice>
          </div>
        )}
      </Show>
      <Form
        label={t('booking.pay.title')}
        errors={errors()}
        onSubmit={() => void (isBusy() || pay())}
        actions={
          <Button type="submit" variant="primary" wide icon={LockIcon} busy={isBusy()}>
            {t('booking.pay.submit', { price: format.money(props.amount) })}
          </Button>
        }
      >
        <TextField
          name="number"
          label={t('booking.pay.number')}
          icon={CreditCardIcon}
          inputMode="numeric"
          autocomplete="cc-number"
          value={card.number}
          onInput={(value) => set('number', groupDigits(value))}
          required
        />
        <div class="p-card-row">
          <TextField
            name="expiry"
            label={t('booking.pay.expiry')}
            help={t('booking.pay.expiryHelp')}
            inputMode="numeric"
            autocomplete="cc-exp"
            value={card.expiry}
            onInput={(value) => set('expiry', slashExpiry(value))}
            required
          />
          <TextField
            name="cvc"
            label={t('booking.pay.cvc')}
            help={t('booking.pay.cvcHelp')}
            inputMode="numeric"
            autocomplete="cc-csc"
            maxLength={4}
            value={card.cvc}
            onInput={(value) => set('cvc', value)}
            required
          />
        </div>
      </Form>
    </div>
  );
}
