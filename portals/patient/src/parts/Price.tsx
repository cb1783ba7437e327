import { useFormat } from '@daraport/client';
import { Show } from 'solid-js';
import { t } from '../messages/index.ts';

interface Amount {
  readonly amountMinor: number;
  readonly currency: string;
}

/** A price with what is included; nothing where none is set, and plain words where nothing is due. */
export function Price(props: { price: Amount | null | undefined; isFrom?: boolean | undefined }) {
  const format = useFormat();
  const words = (price: Amount) => {
    if (price.amountMinor === 0) return t('price.none');
    return props.isFrom ? t('price.from', { price: format.money(price) }) : format.money(price);
  };
  return (
    <Show when={props.price}>
      {(price) => (
        <span class="d-money">
          <span class="d-figures d-money-amount">{words(price())}</span>
          <Show when={price().amountMinor > 0}>
            <span class="d-muted d-small"> {t('price.included')}</span>
          </Show>
        </span>
      )}
    </Show>
  );
}
