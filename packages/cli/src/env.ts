import { resolve } from 'node:path';
import { subgraphNames, type SubgraphName } from '@daraport/drizzle';
import { isMetricsGuarded, metricsUnguarded, telemetryVariables } from '@daraport/telemetry';
import { z } from 'zod';

const root = resolve(import.meta.dirname, '../../..');
const flag = z.enum(['true', 'false']).transform((text) => text === 'true');
const port = z.coerce.number().int().min(0).max(65_535);

const schema = z.object({
  /** Where people reach gateway and portals; 0 takes a free port. */
  PORT: port.default(4000),
  /** Address to listen on. */
  HOST: z.string().default('127.0.0.1'),
  /** Any Postgres from version 16 on, as its owner; without it the embedded one runs. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  /** Folder of data, keys and logs. */
  DARAPORT_DATA: z.string().default(resolve(root, '.daraport')),
  /** Loads the demo world into an empty database and opens the sandbox pages. */
  DARAPORT_DEMO: flag.default(true),
  /**
   * What sessions and visitors may send: the portals' own documents by id, or any. By default any in a demo, where people try
   * queries, and else the portals' own. API tokens send any.
   */
  DARAPORT_DOCUMENTS: z.enum(['registered', 'any']).optional(),
  /** Subgraphs inside this process, or each in one of its own behind HTTP. */
  DARAPORT_MODE: z.enum(['in-process', 'http']).default('in-process'),
  /** Where a subgraph of its own listens; a free port on loopback by default. */
  SUBGRAPH_PORT: port.default(0),
  SUBGRAPH_HOST: z.string().default('127.0.0.1'),
  /** Secrets from outside instead of the file in the data folder: text of at least 32 characters, and 32 bytes in base64. */
  DARAPORT_SECRET: z.string().min(32).optional(),
  DARAPORT_MASTER_KEY: z.base64().optional(),
  /** The secret before the present one: requests signed with it are still taken while processes are restarted one by one. */
  DARAPORT_PREVIOUS_SECRET: z.string().min(32).optional(),
  /** Subgraphs that run elsewhere, with their worker: `identity=http://10.0.0.7:4101 booking=http://…`, all six. */
  SUBGRAPH_URLS: z.string().transform(readUrls).optional(),
  /** A NATS that carries live notices between many processes, with its credentials; without it Postgres does. */
  EVENTS_URL: z.url({ protocol: /^(nats|tls)$/ }).optional(),
  /** Whether a proxy in front ends TLS and sets X-Forwarded-Proto. */
  TRUST_PROXY: flag.default(false),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('warn'),
  ...telemetryVariables,
});

const settings = schema.refine(isMetricsGuarded, metricsUnguarded);

function readUrls(text: string, check: z.RefinementCtx): Record<SubgraphName, string> {
  const pairs = Object.fromEntries(
    text
      .trim()
      .split(/[\s,]+/)
      .map((pair) => pair.split(/=(.*)/s).slice(0, 2)),
  );
  const urls = z.record(z.enum(subgraphNames), z.url({ protocol: /^https?$/ })).safeParse(pairs);
  if (urls.success) return urls.data;
  check.addIssue({
    code: 'custom',
    message: `must name all of ${subgraphNames.join(', ')}, each with =http://host:port`,
  });
  return z.NEVER;
}

/** The settings of a start, checked. */
export type Settings = z.infer<typeof schema>;

/** Reads the environment; throws one `SettingsError` that lists every fault. */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const result = settings.safeParse(environment);
  if (result.success) return result.data;
  throw new SettingsError(result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`));
}

/** Settings that do not fit; `faults` has one line each. */
export class SettingsError extends Error {
  readonly faults: readonly string[];
  constructor(faults: readonly string[]) {
    super(`These settings do not fit:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
    this.faults = faults;
  }
}
