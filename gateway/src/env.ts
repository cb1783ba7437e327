/** The stock gateway would report its use to its vendor once an hour; nothing leaves this house. */
export function disableTelemetry(): void {
  process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';
}

/** Where generated tests begin; set `CONFORMANCE_SEED` to run other operations. */
export const conformanceSeed = (): number => Number(process.env['CONFORMANCE_SEED'] ?? 20_261_129);
