/** An amount in the currency's minor units (cents; yen have none) with its ISO 4217 code. */
export interface MoneyValue {
  readonly amountMinor: number;
  readonly currency: string;
}

/** Prints an amount in the locale; whole amounts without decimals when `isShort`. */
export function formatMoney(
  value: MoneyValue,
  locale: string,
  options: { isShort?: boolean | undefined; isSigned?: boolean | undefined } = {},
): string {
  const style = { style: 'currency', currency: value.currency } as const;
  const digits = new Intl.NumberFormat(locale, style).resolvedOptions().maximumFractionDigits ?? 2;
  const amount = value.amountMinor / 10 ** digits;
  const isWhole = options.isShort && Number.isInteger(amount);
  return new Intl.NumberFormat(locale, {
    ...style,
    ...(isWhole ? { minimumFractionDigits: 0, maximumFractionDigits: 0 } : {}),
    signDisplay: options.isSigned ? 'exceptZero' : 'auto',
  }).format(amount);
}
