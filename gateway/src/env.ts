/** The stock gateway would report its use to its vendor once an hour; nothing leaves this house. */
export function disableTelemetry(): void {
  process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';
}
