import { Show, type JSX } from 'solid-js';
import { useSpeech } from '../words/context.tsx';
import { formatMoney } from './format.ts';

export interface MoneyProps {
  /** In minor units: 12000 is 120 euros. */
  amountMinor: number;
  /** ISO 4217. */
  currency: string;
  /** What is included, beside the amount: "incl. VAT", "for 50 minutes". */
  includes?: JSX.Element | undefined;
  /** Drops the decimals of a whole amount. */
  short?: boolean | undefined;
  /** Shows plus and minus, for movements in a ledger. */
  signed?: boolean | undefined;
}

/** An amount of money with tabular figures, in the viewer's locale. */
export function Money(props: MoneyProps) {
  const speech = useSpeech();
  const text = () =>
    formatMoney({ amountMinor: props.amountMinor, currency: props.currency }, speech().locale, {
      isShort: props.short,
      isSigned: props.signed,
    });
  return (
    <span class="d-money">
      <span class="d-figures d-money-amount">{text()}</span>
      <Show when={props.includes}>
        <span class="d-muted d-small"> {props.includes}</span>
      </Show>
    </span>
  );
}
