import type { Metrics, Reading } from '@daraport/telemetry';
import type { Breaker, CircuitState } from '../graph/breaker.ts';
import type { OpenStream } from '../graph/subscriptions.ts';

const levels: Readonly<Record<CircuitState, number>> = { closed: 0, 'half-open': 1, open: 2 };

/** Shows what is open at the moment: sockets, subscriptions with the events that wait in them, and circuits to subgraphs. */
export function showGateway(
  metrics: Metrics,
  parts: {
    readonly sockets: { readonly size: number };
    readonly open: ReadonlySet<OpenStream>;
    readonly breakers: ReadonlyMap<string, Breaker>;
  },
): void {
  const { sockets, open, breakers } = parts;
  metrics.gauge('daraport_sockets', 'Open WebSockets.', [], () => [[sockets.size]]);
  metrics.gauge('daraport_subscriptions', 'Open subscriptions.', [], () => [[open.size]]);
  metrics.gauge('daraport_subscription_events_waiting', 'Events that wait for their readers.', [], () => [
    [[...open].reduce((sum, { waiting }) => sum + waiting, 0)],
  ]);
  showCircuits(metrics, breakers);
}

/** Shows the circuits alone. */
export function showCircuits(metrics: Metrics, breakers: ReadonlyMap<string, Breaker>): void {
  metrics.gauge('daraport_circuit_state', 'Circuits to subgraphs: 0 closed, 1 trying, 2 open.', ['subgraph'], () =>
    [...breakers].map(([subgraph, { state }]): Reading => [levels[state], { subgraph }]),
  );
}
