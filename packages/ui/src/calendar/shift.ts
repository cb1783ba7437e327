/** Where an arrow key carries an instant: up and down to the next step of the clock, across by days; else undefined. */
export function shiftInstant(at: number, key: string, step: number, timeZone: string): number | undefined {
  const zoned = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone);
  const over = (zoned.hour * 60 + zoned.minute) % step;
  switch (key) {
    case 'ArrowDown':
      return at + (step - over) * 60_000;
    case 'ArrowUp':
      return at - (over || step) * 60_000;
    case 'ArrowRight':
      return zoned.add({ days: 1 }).epochMilliseconds;
    case 'ArrowLeft':
      return zoned.subtract({ days: 1 }).epochMilliseconds;
    default:
      return undefined;
  }
}
