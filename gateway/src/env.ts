import { isMetricsGuarded, metricsUnguarded, telemetryVariables, type Wishes, wishesOf } from '@daraport/telemetry';
import { z } from 'zod';

const telemetrySettings = z.object(telemetryVariables).refine(isMetricsGuarded, metricsUnguarded);

/** What the environment asks to be told of a gateway that stands alone. Throws one Error that lists every fault. */
export function readTelemetry(name: string): Wishes {
  const read = telemetrySettings.safeParse(process.env);
  if (read.success) return wishesOf(read.data, name);
  throw new Error(`These settings do not fit:\n${z.prettifyError(read.error)}`);
}

/** The stock gateway would report its use to its vendor once an hour; nothing leaves this house. */
export function disableTelemetry(): void {
  process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';
}

/** Where generated tests begin; set `CONFORMANCE_SEED` to run other operations. */
export const conformanceSeed = (): number => Number(process.env['CONFORMANCE_SEED'] ?? 20_261_129);
