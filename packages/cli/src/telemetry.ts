import { openTelemetry, type OpenedTelemetry } from '@daraport/telemetry';
import type { Settings } from './env.ts';

/** What this process tells of itself, as the settings ask for it; `name` is what it is in traces. */
export const openHouseTelemetry = (settings: Settings, name: string): Promise<OpenedTelemetry> =>
  openTelemetry({
    traceAs: isTraced(settings) ? `daraport-${name}` : undefined,
    metrics:
      settings.METRICS_PORT === undefined
        ? undefined
        : { port: settings.METRICS_PORT, host: settings.METRICS_HOST, token: settings.METRICS_TOKEN },
    slowMs: settings.SLOW_OPERATION_MS === 0 ? undefined : settings.SLOW_OPERATION_MS,
  });

const isTraced = (settings: Settings): boolean =>
  !settings.OTEL_SDK_DISABLED &&
  settings.OTEL_TRACES_EXPORTER === 'otlp' &&
  (settings.OTEL_EXPORTER_OTLP_ENDPOINT ?? settings.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT) !== undefined;

/** The same wishes for a child of ours: a port and a name of its own. */
export function telemetryOfChild(settings: Settings, name: string, index: number): NodeJS.ProcessEnv {
  const { METRICS_PORT: port, OTEL_SERVICE_NAME: service } = settings;
  return {
    ...(port === undefined ? {} : { METRICS_PORT: String(port + 1 + index) }),
    ...(service === undefined ? {} : { OTEL_SERVICE_NAME: `${service}-${name}` }),
  };
}
