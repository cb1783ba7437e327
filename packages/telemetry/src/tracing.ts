import { type Link, ROOT_CONTEXT, trace, type Tracer } from '@opentelemetry/api';
import type { Facts, Role, Span } from './scope.ts';
import { kinds, TracedSpan } from './span.ts';
import { readTraceparent } from './traceparent.ts';

/** How a trace begins in this process. */
export interface Beginning {
  readonly role?: Role;
  readonly facts?: Facts;
  /** The `traceparent` of whoever asked, where it is one of ours: the trace goes on. */
  readonly parent?: string | undefined;
  /** Those of what led here without waiting for it: other traces. */
  readonly links?: readonly (string | undefined)[];
}

/** Where traces begin. Nothing of it is global: libraries that look for a tracer of the process find none. */
export interface Tracing {
  begin(name: string, beginning?: Beginning): Span;
  /** Sends what is still here, and stops. */
  close(): Promise<void>;
}

/** Begins traces with the given tracer. */
export function createTracing(tracer: Tracer, close: () => Promise<void>): Tracing {
  return {
    begin(name, { role = 'internal', facts = {}, parent, links = [] } = {}) {
      const context = readTraceparent(parent);
      const found = links.flatMap((one): Link[] => {
        const linked = readTraceparent(one);
        return linked ? [{ context: linked }] : [];
      });
      const given = { kind: kinds[role], attributes: facts, links: found };
      const above = context ? trace.setSpanContext(ROOT_CONTEXT, context) : ROOT_CONTEXT;
      return new TracedSpan(tracer, tracer.startSpan(name, given, above));
    },
    close,
  };
}
