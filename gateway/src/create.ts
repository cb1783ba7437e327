import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import type { SubgraphConnection } from '@daraport/subgraph';
import { openLogger, redacted } from '@daraport/telemetry';
import pino, { type Logger } from 'pino';
import { createRegisteredDocuments } from './documents/registry.ts';
import { introspectByFace } from './faces/introspection.ts';
import { Breaker } from './graph/breaker.ts';
import { DaraportGateway } from './graph/gateway.ts';
import { createGraphModel } from './graph/model.ts';
import { ConnectionSource } from './graph/source.ts';
import { createSubscriptions, type OpenStream } from './graph/subscriptions.ts';
import { createApp } from './http/app.ts';
import { logBug } from './http/answer.ts';
import { createApollo } from './http/apollo.ts';
import { presentError } from './http/present-error.ts';
import { createShortWay } from './http/short-way.ts';
import { createSites } from './http/site.ts';
import { createIdentity } from './identity.ts';
import { createCharge } from './limits/charge.ts';
import { createCostOf } from './limits/cost.ts';
import { weightsOf } from './limits/cost.weights.ts';
import { createCounting } from './limits/counting.ts';
import { type GatewayOptions, resolveOptions } from './options.ts';
import { createPlanAhead } from './planning/ahead.ts';
import { createPlanningThread } from './planning/thread.ts';
import { serveSockets } from './socket/server.ts';
import { showGateway } from './watching/gauges.ts';
import { createWatching } from './watching/watching.ts';

/** The one door, ready to listen. */
export interface Gateway {
  /** Listens; rejects with a message for people when the port is taken. `port: 0` takes a free one. */
  listen(at: { port: number; host?: string }): Promise<{ port: number }>;
  /** `http://127.0.0.1:4000`; undefined before `listen`. */
  readonly address: string | undefined;
  readonly port: number | undefined;
  /** Stops taking work, lets running requests end (at most ten seconds), closes sockets. The connections stay open. */
  close(): Promise<void>;
}

const DRAIN = 10_000;

/** Builds the gateway over the given connections. Throws when options, supergraph or connections do not fit. */
export async function createGateway(given: GatewayOptions): Promise<Gateway> {
  const options = resolveOptions(given);
  const logger = options.logger ?? openLogger(options.logLevel, { service: 'gateway', to: pino.destination(1) });
  const supergraphSdl =
    options.supergraphSdl ?? (await readFile(new URL('../supergraph.graphql', import.meta.url), 'utf8'));
  const connections = new Map<string, SubgraphConnection>(options.connections.map((one) => [one.name, one]));
  const breakers = new Map([...connections.keys()].map((name) => [name, breakerFor(name, logger)]));
  const sources = new Map([...connections].map(([name, one]) => [name, new ConnectionSource(one, breakers.get(name))]));
  const identityConnection = connections.get('identity');
  if (!identityConnection) throw new Error('The gateway needs a connection to the subgraph identity.');

  const state: { port: number | undefined; host: string; isDraining: boolean } = {
    port: undefined,
    host: '127.0.0.1',
    isDraining: false,
  };
  const address = () => ({
    scheme: options.publicScheme,
    port: options.publicPort ?? (options.publicScheme === 'http' ? state.port : undefined),
  });
  const model = createGraphModel(supergraphSdl);
  const watching = createWatching(options.telemetry, { schema: model.schema, logger });
  const planning = createPlanningThread({ admittedSdl: model.admittedSdl });
  const planAhead = createPlanAhead(model.planner, planning);
  const { executor } = options;
  const gateway = new DaraportGateway({ model, sources, planAhead, logger: stockLogger(logger), executor });
  gateway.executor = introspectByFace(gateway.executor, model.schema, model.faces);
  const apollo = createApollo(gateway, { introspection: options.introspection, logger });
  await apollo.start();
  const identity = createIdentity(identityConnection);
  const sites = createSites(identity, address);
  const registered = createRegisteredDocuments(options.portalsDir);
  const counting = createCounting(options.allowanceExchange, options.clock);
  const charge = createCharge({
    costOf: createCostOf(model.schema, weightsOf(supergraphSdl)),
    counting,
    allowances: options.allowances,
  });
  const app = await createApp({
    options,
    logger,
    apollo,
    shortWay: options.shortWay ? createShortWay({ gateway, logger }) : undefined,
    connections,
    identity,
    sites,
    faces: model.faces,
    registered,
    charge,
    counting,
    watching,
    address,
    isDraining: () => state.isDraining,
  });
  const open = new Set<OpenStream>();
  const subscribe = createSubscriptions({
    open,
    watching,
    model,
    connections,
    sources,
    planAhead,
    charge,
    present: (error, requestId) => {
      logBug(logger, error, requestId);
      return presentError(error.toJSON(), requestId);
    },
  });
  const { trustProxy, onViewerChanged, documents } = options;
  const sockets = serveSockets({
    server: app.server,
    sites,
    registered,
    charge,
    documents,
    model,
    subscribe,
    logger,
    trustProxy,
    onViewerChanged,
    watching,
  });
  if (options.telemetry?.metrics) showGateway(options.telemetry.metrics, { sockets, open, breakers });

  return {
    async listen({ port, host = '127.0.0.1' }) {
      await app.listen({ port, host }).catch((error: NodeJS.ErrnoException) => {
        throw error.code === 'EADDRINUSE' ? new PortTakenError(port) : error;
      });
      state.port = (app.server.address() as AddressInfo).port;
      state.host = host;
      return { port: state.port };
    },
    get address() {
      return state.port === undefined
        ? undefined
        : `http://${state.host === '0.0.0.0' || state.host === '::' ? 'localhost' : state.host}:${state.port}`;
    },
    get port() {
      return state.port;
    },
    async close() {
      state.isDraining = true;
      await sockets.close();
      const cut = setTimeout(() => app.server.closeAllConnections(), DRAIN).unref();
      await app.close();
      clearTimeout(cut);
      await apollo.stop();
      await planning.close();
      counting.close();
    },
  };
}

/** Another program listens on the port; says how to take another one. */
export class PortTakenError extends Error {
  readonly code = 'PORT_TAKEN';
  readonly port: number;
  constructor(port: number) {
    super(`Port ${port} is taken by another program. Stop it, or choose another port: PORT=${port + 1} npm start`);
    this.name = 'PortTakenError';
    this.port = port;
  }
}

/** A circuit that tells in the log when it opens and closes. */
const breakerFor = (subgraph: string, logger: Logger): Breaker =>
  new Breaker({ onChange: (circuit) => logger.warn({ subgraph, circuit }, 'the circuit to a subgraph has changed') });

/** The stock gateway's own lines: warnings and worse. */
const stockLogger = (logger: Logger) => ({
  debug: () => {},
  info: () => {},
  warn: (message?: unknown) => logger.warn(redacted(String(message))),
  error: (message?: unknown) => logger.error(redacted(String(message))),
});
