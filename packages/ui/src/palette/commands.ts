import { go } from 'fuzzysort';
import type { Icon } from '../icon.ts';

/** One thing to do or place to go. */
export interface Command {
  readonly id: string;
  readonly label: string;
  readonly icon?: Icon | undefined;
  /** Beside the label: what kind of thing it is, or where it is. */
  readonly hint?: string | undefined;
  /** Keys that do the same, as `createShortcuts` takes them; shown, not listened for. */
  readonly shortcut?: string | undefined;
  /** Other words it is found by. */
  readonly keywords?: readonly string[] | undefined;
  /** Where it leads, by a link the router takes over; or `onSelect`. */
  readonly href?: string | undefined;
  readonly onSelect?: (() => void) | undefined;
}

/** Commands under one heading. */
export interface CommandGroup {
  readonly label: string;
  readonly commands: readonly Command[];
}

/** How far from the typed letters a label may be, on fuzzysort's scale of 0 (anything) to 1 (the same). */
const THRESHOLD = 0.1;

/** How much a match beside the label counts. */
const BESIDE_LABEL = 0.7;

/** The commands that the typed letters may mean, the nearest first, in their groups; all of them for no letters. */
export function matchCommands(groups: readonly CommandGroup[], text: string): readonly CommandGroup[] {
  const wanted = text.trim();
  if (!wanted) return groups.filter((group) => group.commands.length > 0);
  const ranked = groups.map((group) => {
    const found = go(wanted, group.commands, {
      keys: ['label', (command) => command.keywords?.join(' '), 'hint'],
      threshold: THRESHOLD,
      // What is found by its label stands before what is only found by other words.
      scoreFn: ([label, ...others]) =>
        Math.max(label?.score ?? 0, ...others.map((other) => other.score * BESIDE_LABEL)),
      limit: 20,
    });
    return { label: group.label, commands: found.map(({ obj }) => obj), score: found[0]?.score ?? 0 };
  });
  return ranked.filter((group) => group.commands.length > 0).toSorted((one, other) => other.score - one.score);
}
