export { boundedLabel, type Counter, type Histogram, type Labels, type Metrics, type Reading } from './metrics.ts';
export { isMetricsGuarded, metricsUnguarded, telemetryVariables, type TelemetrySettings, wishesOf } from './env.ts';
export { openLogger } from './log.ts';
export { loggedError, type LoggedError, redacted, withoutLiterals } from './redact.ts';
export { createSlowLog, type SlowLog } from './slow.ts';
export {
  activeSpan,
  activeTally,
  asPart,
  calledAs,
  errorType,
  type Facts,
  inScope,
  type Scope,
  type Span,
  type Tally,
  traceOfLine,
} from './scope.ts';
export { openTelemetry, type OpenedTelemetry, type Telemetry, type Wishes } from './telemetry.ts';
export type { Beginning, Tracing } from './tracing.ts';
