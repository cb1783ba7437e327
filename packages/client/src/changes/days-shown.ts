interface Time {
  readonly seatsLeft: number | null;
}

/** Days to choose from: a group meets on few of them, so those without are left out. */
export const daysWorthShowing = <Day extends { readonly slots: readonly Time[] }>(
  days: readonly Day[],
): readonly Day[] =>
  days.some(({ slots }) => slots.some(({ seatsLeft }) => seatsLeft !== null))
    ? days.filter(({ slots }) => slots.length > 0)
    : days;
