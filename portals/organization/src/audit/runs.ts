/** What the log says of one act. */
export interface Act {
  readonly id: string;
  readonly at: string;
  readonly action: string;
  readonly actorRole: string;
  readonly resource: string;
  readonly actor: { readonly id: string } | null;
}

/** The same act by the same person several times with nothing between: once, with when it began and how often. */
export interface Run<Entry extends Act> {
  /** The newest of them. */
  readonly entry: Entry;
  readonly since: string;
  readonly count: number;
}

/** The log, newest first, with what happened again and again within one day told once. */
export function runsOf<Entry extends Act>(
  entries: readonly Entry[],
  dayOf: (at: string) => string,
): readonly Run<Entry>[] {
  const runs: { entry: Entry; since: string; count: number }[] = [];
  for (const entry of entries) {
    const last = runs.at(-1);
    if (last && sameness(last.entry) === sameness(entry) && dayOf(last.entry.at) === dayOf(entry.at)) {
      Object.assign(last, { since: entry.at, count: last.count + 1 });
    } else {
      runs.push(single(entry));
    }
  }
  return runs;
}

/** An act by itself, as a file tells it. */
export const single = <Entry extends Act>(entry: Entry): Run<Entry> => ({ entry, since: entry.at, count: 1 });

const sameness = ({ actor, actorRole, action, resource }: Act): string =>
  [actor?.id, actorRole, action, resource].join('|');
