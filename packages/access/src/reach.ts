import graph from '../graph.json' with { type: 'json' };
import { meetsAll, type Requirement } from './requirement.ts';
import { isScope, type Scope } from './scopes.ts';
import type { Viewer } from './viewer.ts';

/** What a field asks in all (its type's rule, its own and its return type's), and the object types it leads to. */
export interface ReachableField {
  readonly asks: readonly Requirement[];
  readonly leadsTo: readonly string[];
}
/** Every object type of the graph with its fields. */
export type ReachGraph = Readonly<Record<string, Readonly<Record<string, ReachableField>>>>;

/** Why somebody may read a field: it is open to anyone, to whoever is signed in, or to who holds these scopes. */
export type ReachReason = 'OPEN' | 'SIGNED_IN' | 'SCOPES';

/** A field that is reached, and why. */
export interface ReachedField {
  readonly type: string;
  readonly field: string;
  readonly reason: ReachReason;
  /** Of the scopes held, those that the rules of the field needed. */
  readonly scopes: readonly Scope[];
  /** The shortest way to it from a root: `Query.appointments.edges.node.id`. */
  readonly path: string;
}

const ROOTS = ['Query', 'Mutation', 'Subscription'];

/**
 * Every field of the composed graph that a signed-in person with these scopes reaches from a root, by type and field. The
 * graph is `graph.json`, which composition writes from the subgraphs' own rules.
 */
export function reachOf(scopes: readonly Scope[], whole: ReachGraph = graph as ReachGraph): ReachedField[] {
  const viewer = { kind: 'person', scopes } as Pick<Viewer, 'kind' | 'scopes'> as Viewer;
  const reached: ReachedField[] = [];
  const waiting = ROOTS.filter((root) => root in whole).map((type) => ({ type, path: type }));
  const seen = new Set(waiting.map(({ type }) => type));
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    for (const [field, { asks, leadsTo }] of Object.entries(whole[next.type] ?? {})) {
      if (!meetsAll(viewer, asks)) continue;
      const path = `${next.path}.${field}`;
      reached.push({ type: next.type, field, path, ...reasonOf(asks, scopes) });
      for (const type of leadsTo.filter((one) => !seen.has(one))) {
        seen.add(type);
        waiting.push({ type, path });
      }
    }
  }
  return reached.toSorted((a, b) => compare(a.type, b.type) || compare(a.field, b.field));
}

function reasonOf(asks: readonly Requirement[], held: readonly Scope[]): Pick<ReachedField, 'reason' | 'scopes'> {
  const used = asks.flatMap(
    (one) => one.scopes?.find((all) => all.every((scope) => held.includes(scope as Scope))) ?? [],
  );
  const scopes = [...new Set(used)].filter(isScope);
  if (scopes.length > 0) return { reason: 'SCOPES', scopes };
  return { reason: asks.length > 0 ? 'SIGNED_IN' : 'OPEN', scopes };
}

const compare = (a: string, b: string): number => Number(a > b) - Number(a < b);
