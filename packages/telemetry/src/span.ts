import { ROOT_CONTEXT, type Span as OtelSpan, SpanKind, SpanStatusCode, trace, type Tracer } from '@opentelemetry/api';
import { type Facts, inNoScope, type Role, type Span } from './scope.ts';
import { traceparentFrom } from './traceparent.ts';

export const kinds: Readonly<Record<Role, SpanKind>> = {
  internal: SpanKind.INTERNAL,
  server: SpanKind.SERVER,
  client: SpanKind.CLIENT,
  consumer: SpanKind.CONSUMER,
};

/** A span that OpenTelemetry keeps. */
export class TracedSpan implements Span {
  readonly #tracer: Tracer;
  readonly #span: OtelSpan;

  constructor(tracer: Tracer, span: OtelSpan) {
    this.#tracer = tracer;
    this.#span = span;
  }

  get traceId(): string {
    return this.#span.spanContext().traceId;
  }

  get traceparent(): string {
    return traceparentFrom(this.#span.spanContext());
  }

  child(name: string, facts: Facts = {}, options: { role?: Role; startedAt?: number } = {}): Span {
    // Nothing is kept of it, so one span does for all of it.
    if (!this.#span.isRecording()) return this;
    const { role = 'internal', startedAt } = options;
    const begun = startedAt === undefined ? {} : { startTime: startedAt };
    const given = { kind: kinds[role], attributes: facts, ...begun };
    return new TracedSpan(this.#tracer, this.#tracer.startSpan(name, given, trace.setSpan(ROOT_CONTEXT, this.#span)));
  }

  set(facts: Facts): void {
    this.#span.setAttributes(facts);
  }

  fail(type: string): void {
    this.#span.setAttribute('error.type', type);
    this.#span.setStatus({ code: SpanStatusCode.ERROR });
  }

  end(): void {
    // Whatever the exporter begins with it, timers and requests, is no part of the trace.
    inNoScope(() => this.#span.end());
  }
}
