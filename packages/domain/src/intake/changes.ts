import type { Words } from '../text.ts';
import { maxLengthOf, type FormDefinition, type Question, type Section } from './definition.ts';

/** What of a form may differ between two versions. */
export const changeAspects = [
  'TITLE',
  'INTRO',
  'LABEL',
  'HELP',
  'KIND',
  'REQUIRED',
  'OPTIONS',
  'LIMITS',
  'CONDITION',
  'CRITERION',
  'PLACE',
] as const;
export type ChangeAspect = (typeof changeAspects)[number];

/** One difference between two versions of a form; `before` and `after` are what it is called in them. */
export interface FormChange {
  readonly kind: 'ADDED' | 'REMOVED' | 'CHANGED';
  readonly subject: 'FORM' | 'SECTION' | 'QUESTION';
  /** Of the section or question; null for the form itself. */
  readonly key: string | null;
  readonly before: Words | null;
  readonly after: Words | null;
  /** What changed; empty for what was added or removed. */
  readonly aspects: readonly ChangeAspect[];
}

/** What is different in `after`, in its order, and then what it no longer has. Known again by key, not by wording. */
export function changesBetween(before: FormDefinition, after: FormDefinition): FormChange[] {
  const sections = compare(
    'SECTION',
    partsOf(before.sections, sectionAspects),
    partsOf(after.sections, sectionAspects),
  );
  const questions = compare('QUESTION', questionParts(before), questionParts(after));
  const own = differing({ TITLE: before.title, INTRO: before.intro }, { TITLE: after.title, INTRO: after.intro });
  const ofForm: FormChange[] =
    own.length === 0
      ? []
      : [{ kind: 'CHANGED', subject: 'FORM', key: null, before: before.title, after: after.title, aspects: own }];
  return [...ofForm, ...sections, ...questions];
}

type Aspects = { readonly [Aspect in ChangeAspect]?: unknown };
interface Part {
  readonly key: string;
  readonly name: Words | null;
  readonly aspects: Aspects;
}

const partsOf = <Item extends { readonly key: string }>(
  items: readonly Item[],
  describe: (item: Item) => Omit<Part, 'key'>,
): Part[] => items.map((item) => ({ key: item.key, ...describe(item) }));

const sectionAspects = ({ title, intro, showIf }: Section) => ({
  name: title ?? null,
  aspects: { TITLE: written(title), INTRO: written(intro), CONDITION: showIf },
});

const questionParts = (form: FormDefinition): Part[] =>
  form.sections.flatMap((section) => partsOf(section.questions, (question) => questionAspects(question, section.key)));

/** A text that was left blank is as good as none. */
const written = (words: Words | undefined) => (words && (words.de.trim() || words.en.trim()) ? words : undefined);

/** The limits that hold, whether they were said or are usual. */
function limitsOf(question: Question): unknown {
  const { kind, scale, number } = question;
  if (kind === 'SCALE') return scale ?? { from: 0, to: 10 };
  if (kind === 'NUMBER') return { decimals: 0, ...number, unit: written(number?.unit) };
  return maxLengthOf(question);
}

const questionAspects = (question: Question, section: string) => ({
  name: question.label,
  aspects: {
    LABEL: question.label,
    HELP: written(question.help),
    KIND: question.kind,
    REQUIRED: question.isRequired,
    OPTIONS: question.options,
    LIMITS: limitsOf(question),
    CONDITION: question.showIf,
    CRITERION: question.criterion,
    PLACE: section,
  },
});

function compare(subject: FormChange['subject'], before: readonly Part[], after: readonly Part[]): FormChange[] {
  const old = new Map(before.map((part) => [part.key, part]));
  const kept = new Set(after.map(({ key }) => key));
  const moved = movedKeys(
    before.map(({ key }) => key).filter((key) => kept.has(key)),
    after.map(({ key }) => key).filter((key) => old.has(key)),
  );
  const found = after.flatMap((part): FormChange[] => {
    const was = old.get(part.key);
    const facts = { subject, key: part.key, before: was?.name ?? null, after: part.name };
    if (!was) return [{ ...facts, kind: 'ADDED', aspects: [] }];
    const differences = new Set(differing(was.aspects, part.aspects));
    if (moved.has(part.key)) differences.add('PLACE');
    return differences.size === 0 ? [] : [{ ...facts, kind: 'CHANGED', aspects: [...differences] }];
  });
  const gone = before
    .filter(({ key }) => !kept.has(key))
    .map(({ key, name }): FormChange => ({ kind: 'REMOVED', subject, key, before: name, after: null, aspects: [] }));
  return [...found, ...gone];
}

const differing = (before: Aspects, after: Aspects): ChangeAspect[] =>
  changeAspects.filter((aspect) => canonical(before[aspect]) !== canonical(after[aspect]));

/** The same text for equal values, whatever the order of their properties. */
const canonical = (value: unknown): string =>
  JSON.stringify(value ?? null, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

/** The fewest keys that must have moved: all but a longest run that kept its order. */
function movedKeys(before: readonly string[], after: readonly string[]): Set<string> {
  const placeOf = new Map(before.map((key, index) => [key, index]));
  const runs: string[][] = [];
  for (const key of after) {
    const place = placeOf.get(key) ?? 0;
    const longest = runs
      .filter((run) => (placeOf.get(run.at(-1) ?? '') ?? 0) < place)
      .reduce<string[]>((best, run) => (run.length > best.length ? run : best), []);
    runs.push([...longest, key]);
  }
  const stayed = runs.reduce<string[]>((best, run) => (run.length > best.length ? run : best), []);
  return new Set(after.filter((key) => !stayed.includes(key)));
}
