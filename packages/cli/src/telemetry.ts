import { openLogger, openTelemetry, type OpenedTelemetry, redacted, wishesOf } from '@daraport/telemetry';
import type { Settings } from './env.ts';

/** What this process tells of itself, as the settings ask for it. */
export const openHouseTelemetry = (settings: Settings, name: string): Promise<OpenedTelemetry> =>
  openTelemetry({
    ...wishesOf(settings, `daraport-${name}`),
    warn: (message) => openLogger(settings.LOG_LEVEL).warn({ reason: redacted(message) }, 'traces cannot be sent'),
  });

/** The same wishes for a child of ours: a port and a name of its own. */
export function telemetryOfChild(settings: Settings, name: string, index: number): NodeJS.ProcessEnv {
  const { METRICS_PORT: port, OTEL_SERVICE_NAME: service } = settings;
  return {
    ...(port === undefined ? {} : { METRICS_PORT: String(port + 1 + index) }),
    ...(service === undefined ? {} : { OTEL_SERVICE_NAME: `${service}-${name}` }),
  };
}
