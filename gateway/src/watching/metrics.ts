import { boundedLabel, type Metrics } from '@daraport/telemetry';

/** What the gateway counts. */
export type GatewayMetrics = ReturnType<typeof createGatewayMetrics>;

/** Names of registered documents, and codes of refusals: both are few, and never more than this. */
const MOST_NAMES = 400;
const MOST_CODES = 60;

/** The gateway's own metrics; every label has few values, none of them chosen by a client. */
export function createGatewayMetrics(metrics: Metrics) {
  const operations = metrics.histogram(
    'daraport_operation_duration_seconds',
    'Operations from their first byte to their last, events of subscriptions from their arrival to their end.',
    ['face', 'kind', 'outcome'],
  );
  const documents = metrics.histogram(
    'daraport_document_duration_seconds',
    'The same for the documents that portals registered, by name.',
    ['operation'],
    [0.05, 0.25, 1, 5],
  );
  const refusals = metrics.counter(
    'daraport_refusals_total',
    'Operations that were refused, whole or in part, by code.',
    ['code'],
  );
  const plans = metrics.counter('daraport_plans_total', 'Whether an operation was planned and compiled already.', [
    'cache',
  ]);
  const planning = metrics.histogram('daraport_planning_duration_seconds', 'Planning of what was not planned yet.');
  const fetches = metrics.histogram(
    'daraport_fetch_duration_seconds',
    'Fetches from subgraphs: answered, answered with errors, failed, not made because the circuit was open, given up by the client.',
    ['subgraph', 'outcome'],
  );
  const dropped = metrics.counter(
    'daraport_subscription_readers_dropped_total',
    'Readers that took nothing while events waited for them, and were let go.',
  );
  const nameOf = boundedLabel(MOST_NAMES);
  const codeOf = boundedLabel(MOST_CODES);
  return {
    operation: (facts: { face: string; kind: string; outcome: string }, seconds: number) =>
      operations.observe(seconds, facts),
    document: (name: string, seconds: number) => documents.observe(seconds, { operation: nameOf(name) }),
    refused: (code: string) => refusals.add({ code: codeOf(code) }),
    planned(seconds: number | undefined) {
      plans.add({ cache: seconds === undefined ? 'hit' : 'miss' });
      if (seconds !== undefined) planning.observe(seconds);
    },
    fetched: (subgraph: string, outcome: string, seconds: number) => fetches.observe(seconds, { subgraph, outcome }),
    readerDropped: () => dropped.add(),
  };
}
