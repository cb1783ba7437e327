import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openTelemetry, type OpenedTelemetry, type Wishes } from './telemetry.ts';

/** A span as a collector receives it. */
export interface ReceivedSpan {
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  /** Empty for the first of a trace. */
  readonly parentSpanId: string;
  readonly service: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly isFailed: boolean;
  readonly links: readonly { readonly traceId: string; readonly spanId: string }[];
  readonly milliseconds: number;
}

/** What an OpenTelemetry collector is to those who send: OTLP over HTTP in JSON. */
export interface Collector extends AsyncDisposable {
  /** For `OTEL_EXPORTER_OTLP_ENDPOINT`. */
  readonly url: string;
  readonly spans: readonly ReceivedSpan[];
  /** All that was sent, as it came. */
  readonly text: () => string;
  /** What stands directly below a span. */
  readonly below: (span: ReceivedSpan) => ReceivedSpan[];
  /** A span by its name, and its whole tree as indented names. */
  readonly treeOf: (span: ReceivedSpan) => string;
}

interface OtlpValue {
  readonly stringValue?: string;
  readonly intValue?: string | number;
  readonly doubleValue?: number;
  readonly boolValue?: boolean;
}
interface OtlpAttribute {
  readonly key: string;
  readonly value: OtlpValue;
}
interface OtlpSpan {
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly attributes?: readonly OtlpAttribute[];
  readonly links?: readonly { readonly traceId: string; readonly spanId: string }[];
  readonly status?: { readonly code?: number };
  readonly startTimeUnixNano: string;
  readonly endTimeUnixNano: string;
}
interface OtlpRequest {
  readonly resourceSpans: readonly {
    readonly resource: { readonly attributes: readonly OtlpAttribute[] };
    readonly scopeSpans: readonly { readonly spans: readonly OtlpSpan[] }[];
  }[];
}

/** Listens on a free port of this machine. */
export async function startCollector(): Promise<Collector> {
  const spans: ReceivedSpan[] = [];
  const bodies: string[] = [];
  const server = createServer((request, reply) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const isOurs = request.method === 'POST' && request.url === '/v1/traces';
      if (isOurs) {
        const body = Buffer.concat(chunks).toString('utf8');
        bodies.push(body);
        spans.push(...receivedIn(JSON.parse(body) as OtlpRequest));
      }
      reply.writeHead(isOurs ? 200 : 404, { 'content-type': 'application/json' }).end('{}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const below = (span: ReceivedSpan): ReceivedSpan[] =>
    spans.filter(({ traceId, parentSpanId }) => traceId === span.traceId && parentSpanId === span.spanId);
  const linesOf = (span: ReceivedSpan): string[] => [
    span.name,
    ...below(span).flatMap((one) => linesOf(one).map((line) => `  ${line}`)),
  ];
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    spans,
    text: () => bodies.join('\n'),
    below,
    treeOf: (span) => linesOf(span).join('\n'),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Telemetry of this process with traces sent to a collector, each as soon as it is there. */
export async function openTraced(collector: Collector, wishes: Wishes = {}): Promise<OpenedTelemetry> {
  const before = { ...process.env };
  Object.assign(process.env, { OTEL_EXPORTER_OTLP_ENDPOINT: collector.url, OTEL_BSP_SCHEDULE_DELAY: '20' });
  try {
    return await openTelemetry({ traceAs: 'test', ...wishes });
  } finally {
    for (const name of ['OTEL_EXPORTER_OTLP_ENDPOINT', 'OTEL_BSP_SCHEDULE_DELAY']) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
  }
}

function receivedIn({ resourceSpans }: OtlpRequest): ReceivedSpan[] {
  return resourceSpans.flatMap(({ resource, scopeSpans }) => {
    const service = String(factsOf(resource.attributes)['service.name']);
    return scopeSpans.flatMap((scope) => scope.spans.map((span) => received(span, service)));
  });
}

function received(span: OtlpSpan, service: string): ReceivedSpan {
  const nanoseconds = BigInt(span.endTimeUnixNano) - BigInt(span.startTimeUnixNano);
  return {
    name: span.name,
    traceId: span.traceId,
    spanId: span.spanId,
    parentSpanId: span.parentSpanId ?? '',
    service,
    facts: factsOf(span.attributes ?? []),
    isFailed: span.status?.code === 2,
    links: (span.links ?? []).map(({ traceId, spanId }) => ({ traceId, spanId })),
    milliseconds: Number(nanoseconds) / 1e6,
  };
}

const factsOf = (attributes: readonly OtlpAttribute[]): Record<string, unknown> =>
  Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]]));

/** Metrics as Prometheus reads them: each series by its name with labels in their order. */
export function readMetrics(text: string): ReadonlyMap<string, number> {
  const series = new Map<string, number>();
  for (const line of text.split('\n')) {
    const [, name, value] = /^([a-z_:][\w:]*(?:\{.*\})?) (\S+)$/i.exec(line) ?? [];
    if (name && value) series.set(name, Number(value));
  }
  return series;
}
