import { Button, Dialog, Form, NumberField, showToast, Switch, type FormError } from '@daraport/ui';
import { createSignal, Show, untrack } from 'solid-js';
import { createKeys } from '../graph/keys.ts';
import { createMutation } from '../graph/mutation.ts';
import { expectPayload, faultsOf } from '../graph/refusal.ts';
import { useSession } from '../session/session.ts';
import { SetListPrice } from './documents.ts';
import { offerWords } from './messages/index.ts';

const { t } = offerWords;

/** What one kind of appointment costs, as it was read. */
export interface PricedType {
  readonly id: string;
  readonly name: string;
  readonly price: { readonly amountMinor: number } | null;
  readonly priceVersion: number;
}

/** Sets the list price of one kind of appointment, or that it has none. */
export function PriceDialog(props: { type: PricedType; onClose: () => void }) {
  const session = useSession();
  const [send, isSending] = createMutation(SetListPrice);
  const keys = createKeys();
  const known = untrack(() => props.type.price);
  const [isPriced, setPriced] = createSignal(known !== null);
  const [amount, setAmount] = createSignal(known ? known.amountMinor / 100 : undefined);
  const [errors, setErrors] = createSignal<readonly FormError[]>([]);
  const save = async () => {
    // What is no number is below every price, so that the graph names it.
    const amountMinor = isPriced() ? Math.round((amount() ?? 0) * 100) : null;
    const content = { appointmentTypeId: props.type.id, version: props.type.priceVersion, amountMinor };
    const { data } = await send({ input: { ...content, idempotencyKey: keys.of('price', content) } });
    const outcome = data && expectPayload(data.setListPrice, 'SetListPricePayload');
    setErrors(outcome?.payload ? [] : faultsOf(outcome?.refusal));
    if (!outcome?.payload) return;
    showToast({ tone: 'success', title: t('listPrice.saved') });
    props.onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => open || props.onClose()}
      locked={isSending()}
      title={t('listPrice.title', { name: props.type.name })}
      text={t('listPrice.text')}
    >
      <Form
        label={t('listPrice.title', { name: props.type.name })}
        errors={errors()}
        onSubmit={() => void save()}
        actions={
          <>
            <Button onClick={() => props.onClose()} disabled={isSending()}>
              {t('listPrice.cancel')}
            </Button>
            <Button type="submit" variant="primary" busy={isSending()}>
              {t('listPrice.save')}
            </Button>
          </>
        }
      >
        <Switch label={t('listPrice.has')} help={t('listPrice.hasHelp')} checked={isPriced()} onChange={setPriced} />
        <Show when={isPriced()}>
          <NumberField
            name="amountMinor"
            label={t('listPrice.amount')}
            unit={session.brand().currency}
            value={amount()}
            onInput={setAmount}
          />
        </Show>
      </Form>
    </Dialog>
  );
}
