/** States that were, the one that is, and those that were taken back. */
export interface History<State> {
  readonly past: readonly State[];
  readonly present: State;
  readonly future: readonly State[];
  /** What the last change was about; changes of the same thing right after each other are one step back. */
  readonly about: string | undefined;
}

/** Steps that can be taken back. */
const MOST = 100;

export const begin = <State>(present: State): History<State> => ({ past: [], present, future: [], about: undefined });

/** Goes on to a state; `about` a field joins the letters typed into it, without it each change is a step. */
export function advance<State>(history: History<State>, present: State, about?: string): History<State> {
  if (present === history.present) return history;
  const isSame = about !== undefined && about === history.about;
  const past = isSame ? history.past : [...history.past, history.present].slice(-MOST);
  return { past, present, future: [], about };
}

/** One step back; nothing happens at the beginning. */
export function undo<State>({ past, present, future, about }: History<State>): History<State> {
  const before = past.at(-1);
  if (before === undefined) return { past, present, future, about };
  return { past: past.slice(0, -1), present: before, future: [present, ...future], about: undefined };
}

/** One step forward again; nothing happens at the end. */
export function redo<State>({ past, present, future, about }: History<State>): History<State> {
  const [after, ...rest] = future;
  if (after === undefined) return { past, present, future, about };
  return { past: [...past, present], present: after, future: rest, about: undefined };
}
