import type { SubgraphConnection } from '@daraport/subgraph';
import type { Telemetry } from '@daraport/telemetry';
import type { Logger } from 'pino';
import { z } from 'zod';
import { type Allowances, defaultAllowances } from './limits/charge.ts';
import type { AllowanceExchange } from './limits/shared-budget.ts';
import type { DocumentPolicy } from './documents/admission.ts';

/** A page of the sandbox, drawn by the sandbox itself. */
export interface SandboxPage {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

/** What only a demo has. */
export interface DemoOptions {
  /** Answers everything at and below `/sandbox/mailbox` by the whole path; null where there is no page. */
  readonly mailbox?:
    | { handle(path: string, query: URLSearchParams, acceptLanguage?: string): SandboxPage | null }
    | undefined;
  /** Where the sandboxed card vendor listens, e.g. `http://127.0.0.1:4101`; reachable at `/sandbox/stripe`. */
  readonly stripeOrigin?: string | undefined;
}

/** Tells that a viewer may have changed: sign-out, revocation, another role. */
export interface ViewerChange {
  /** Absent when changes may have been missed, and so every viewer may have changed. */
  readonly brandId?: string | undefined;
  readonly personId?: string | null;
  readonly sessionId?: string | null;
  readonly tokenId?: string | null;
}

/** What a gateway needs; see `optionsSchema` for the defaults. */
export interface GatewayOptions {
  /** One connection for every subgraph of the supergraph, in process or remote. */
  readonly connections: readonly SubgraphConnection[];
  /** The composed supergraph; by default the committed `gateway/supergraph.graphql`. */
  readonly supergraphSdl?: string;
  /** Folder with `<portal>/dist/index.html` for each portal. */
  readonly portalsDir?: string;
  readonly demo?: DemoOptions;
  /** How browsers reach us; `http` is meant for loopback hosts alone, because no session cookie is set elsewhere. */
  readonly publicScheme?: 'http' | 'https';
  /** Port in the address bar; absent when it is the scheme's own. `listen` fills it in when it is left out. */
  readonly publicPort?: number;
  /** Take host and address from `X-Forwarded-*`: only behind a proxy that sets them. */
  readonly trustProxy?: boolean;
  readonly introspection?: boolean;
  /** What sessions and visitors may send: portals' registered documents by id, or anything. API tokens send anything. */
  readonly documents?: DocumentPolicy;
  /** What runs plans: our compiled executor, or Apollo's stock one, to compare with. */
  readonly executor?: 'compiled' | 'stock';
  /** Whether an operation that has been through Apollo Server's pipeline goes around it from then on; to compare with. */
  readonly shortWay?: boolean;
  /** Registers a listener for sign-out, revocation and role changes; answers how to unregister. */
  readonly onViewerChanged?: (listener: (change: ViewerChange) => void) => () => void;
  /** What the house needs besides its subgraphs, by name: whether it works. `/readyz` asks. */
  readonly checks?: Readonly<Record<string, () => Promise<boolean>>>;
  /** How much tokens, the tokens of a brand, people, and the visitors of a network may ask, in units of the static cost. */
  readonly allowances?: Partial<Allowances>;
  /** Where several gateways serve one house: what each has given of the allowances. Without it each counts for itself. */
  readonly allowanceExchange?: AllowanceExchange;
  /** Milliseconds that never go back, for the allowances. */
  readonly clock?: () => number;
  /** What the gateway tells of itself beside its log; nothing when left out. */
  readonly telemetry?: Telemetry | undefined;
  readonly logger?: Logger;
  readonly logLevel?: string;
}

const connection = z.custom<SubgraphConnection>(
  (given) => typeof (given as SubgraphConnection | null)?.execute === 'function',
  'must be a SubgraphConnection',
);
const callable = <T>() => z.custom<T>((given) => typeof given === 'function', 'must be a function');

const allowance = z.strictObject({ capacity: z.number().positive(), perSecond: z.number().positive() });

const optionsSchema = z.strictObject({
  connections: z.array(connection).min(1),
  supergraphSdl: z.string().min(1).optional(),
  portalsDir: z.string().min(1).optional(),
  demo: z
    .strictObject({
      mailbox: z.custom<NonNullable<DemoOptions['mailbox']>>().optional(),
      stripeOrigin: z.url().optional(),
    })
    .optional(),
  publicScheme: z.enum(['http', 'https']).default('http'),
  publicPort: z.int().min(1).max(65535).optional(),
  trustProxy: z.boolean().default(false),
  introspection: z.boolean().default(true),
  executor: z.enum(['compiled', 'stock']).default('compiled'),
  shortWay: z.boolean().default(true),
  documents: z.enum(['registered', 'any']).default('registered'),
  onViewerChanged: callable<NonNullable<GatewayOptions['onViewerChanged']>>().optional(),
  checks: z.record(z.string(), callable<() => Promise<boolean>>()).default({}),
  allowances: z
    .strictObject({
      token: allowance.optional(),
      brand: allowance.optional(),
      person: allowance.optional(),
      network: allowance.optional(),
    })
    .transform((given) => ({ ...defaultAllowances, ...given }) as Allowances)
    .default(defaultAllowances),
  allowanceExchange: z
    .custom<AllowanceExchange>((given) => typeof (given as AllowanceExchange | null)?.tell === 'function')
    .optional(),
  clock: callable<() => number>().optional(),
  telemetry: z.custom<Telemetry>().optional(),
  logger: z.custom<Logger>().optional(),
  logLevel: z.string().default('info'),
});

export type ResolvedOptions = z.output<typeof optionsSchema>;

/** Checks the options and fills in defaults. Throws one Error that lists every fault. */
export function resolveOptions(given: GatewayOptions): ResolvedOptions {
  const result = optionsSchema.safeParse(given);
  if (result.success) return result.data;
  throw new Error(`The gateway's options are wrong:\n${z.prettifyError(result.error)}`);
}
