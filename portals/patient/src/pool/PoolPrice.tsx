import { useFormat } from '@daraport/client';
import { Show } from 'solid-js';
import type { PoolPageQuery } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';
import { Price } from '../parts/Price.tsx';

type Types = NonNullable<PoolPageQuery['pool']>['appointmentTypes'];

/** What the appointment costs: one price, or from the lowest to the highest where it depends on who comes. */
export function PoolPrice(props: { types: Types }) {
  const format = useFormat();
  const prices = () =>
    props.types
      .flatMap(({ price }) => (price ? [price] : []))
      .toSorted((one, other) => one.amountMinor - other.amountMinor);
  const lowest = () => prices()[0];
  const highest = () => prices().at(-1);
  const range = () => {
    const [from, to] = [lowest(), highest()];
    return from && to && from.amountMinor < to.amountMinor
      ? t('pool.prices', { from: format.money(from), to: format.money(to) })
      : undefined;
  };
  return (
    <Show when={lowest()}>
      {(price) => (
        <p>
          <Show when={range()} fallback={<Price price={price()} />}>
            {(words) => words()}
          </Show>
        </p>
      )}
    </Show>
  );
}
