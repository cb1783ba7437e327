import type { FieldFault } from '../errors.ts';
import { locales, type Words } from '../text.ts';
import { criterionFaults } from './criteria.ts';
import {
  formLimits,
  keyShape,
  optionsOf,
  questionsOf,
  type Condition,
  type FormDefinition,
  type Question,
  type Section,
  type Test,
} from './definition.ts';

const words = {
  missing: { en: 'Please write this in both languages.', de: 'Bitte schreiben Sie das in beiden Sprachen.' },
  empty: { en: 'A form needs at least one question.', de: 'Ein Fragebogen braucht mindestens eine Frage.' },
  emptySection: {
    en: 'A section needs at least one question.',
    de: 'Ein Abschnitt braucht mindestens eine Frage.',
  },
  many: {
    en: `A form has at most ${formLimits.questions} questions.`,
    de: `Ein Fragebogen hat höchstens ${formLimits.questions} Fragen.`,
  },
  key: {
    en: 'A key has up to 40 letters and digits, and begins with a letter.',
    de: 'Ein Schlüssel hat bis zu 40 Buchstaben und Ziffern und beginnt mit einem Buchstaben.',
  },
  sameKey: { en: 'This key is used twice.', de: 'Dieser Schlüssel wird zweimal verwendet.' },
  options: { en: 'Please offer at least two answers.', de: 'Bitte bieten Sie mindestens zwei Antworten an.' },
  sameOption: { en: 'This answer is offered twice.', de: 'Diese Antwort wird zweimal angeboten.' },
  scale: {
    en: `A scale goes up, by at most ${formLimits.scaleSteps} steps.`,
    de: `Eine Skala steigt an, um höchstens ${formLimits.scaleSteps} Stufen.`,
  },
  range: {
    en: 'The lower limit must not be above the upper one.',
    de: 'Die untere Grenze darf nicht über der oberen liegen.',
  },
  noTest: {
    en: 'Please say when this is asked, or ask it always.',
    de: 'Bitte sagen Sie, wann das gefragt wird, oder fragen Sie es immer.',
  },
  unknown: { en: 'This question does not exist any more.', de: 'Diese Frage gibt es nicht mehr.' },
  self: { en: 'This cannot depend on itself.', de: 'Das kann nicht von sich selbst abhängen.' },
  circle: {
    en: 'These questions wait for each other, so neither would ever be asked.',
    de: 'Diese Fragen warten aufeinander; so würde keine je gestellt.',
  },
  later: {
    en: 'This depends on a question that is only asked later. Move that question up.',
    de: 'Das hängt von einer Frage ab, die erst später kommt. Stellen Sie jene Frage davor.',
  },
  operator: {
    en: 'This question cannot be compared in this way.',
    de: 'Diese Frage lässt sich so nicht vergleichen.',
  },
  value: {
    en: 'Please choose answers that this question offers.',
    de: 'Bitte wählen Sie Antworten, die diese Frage anbietet.',
  },
} satisfies Record<string, Words>;

/**
 * What keeps a form from being published, each fault at its place (`sections.0.questions.2.label.en`). Without faults every text is
 * there in both languages, and every condition looks back at an answer that can be given.
 */
export function definitionFaults(form: FormDefinition): FieldFault[] {
  const dependencies = dependenciesOf(form);
  const keys = [...form.sections, ...questionsOf(form)].map(({ key }) => key);
  const repeated = new Set(keys.filter((key, index) => keys.indexOf(key) < index));
  const keyFaults = (path: string, key: string): FieldFault[] => {
    if (!keyShape.test(key)) return [at(`${path}.key`, words.key)];
    return repeated.has(key) ? [at(`${path}.key`, words.sameKey)] : [];
  };
  const earlier = new Map<string, Question>();
  const found = [...required('title', form.title), ...bothOrNone('intro', form.intro)];
  const count = questionsOf(form).length;
  if (count === 0) found.push(at('sections', words.empty));
  if (count > formLimits.questions) found.push(at('sections', words.many));
  form.sections.forEach((section, index) => {
    const path = `sections.${index}`;
    const owners = section.questions.map(({ key }) => key);
    found.push(...keyFaults(path, section.key), ...sectionFaults(path, section));
    found.push(...conditionFaults(path, section.showIf, { owners, earlier, dependencies }));
    section.questions.forEach((question, place) => {
      const here = `${path}.questions.${place}`;
      found.push(...keyFaults(here, question.key), ...questionFaults(here, question));
      found.push(...conditionFaults(here, question.showIf, { owners: [question.key], earlier, dependencies }));
      earlier.set(question.key, question);
    });
  });
  return found;
}

const at = (path: string, text: Words): FieldFault => ({ path, words: text });
const blank = (text: string): boolean => text.trim() === '';

const required = (path: string, text: Words): FieldFault[] =>
  locales.filter((locale) => blank(text[locale])).map((locale) => at(`${path}.${locale}`, words.missing));

const bothOrNone = (path: string, text: Words | undefined): FieldFault[] =>
  text && !locales.every((locale) => blank(text[locale])) ? required(path, text) : [];

const sectionFaults = (path: string, { title, intro, questions }: Section): FieldFault[] => [
  ...bothOrNone(`${path}.title`, title),
  ...bothOrNone(`${path}.intro`, intro),
  ...(questions.length === 0 ? [at(path, words.emptySection)] : []),
];

function questionFaults(path: string, question: Question): FieldFault[] {
  const { kind, options = [], scale = { from: 0, to: 10 }, number } = question;
  const texts = [
    ...required(`${path}.label`, question.label),
    ...bothOrNone(`${path}.help`, question.help),
    ...criterionFaults(path, question),
  ];
  if (kind === 'SINGLE_CHOICE' || kind === 'MULTIPLE_CHOICE') return [...texts, ...optionFaults(path, options)];
  if (kind === 'SCALE') {
    const steps = scale.to - scale.from;
    return steps < 1 || steps > formLimits.scaleSteps ? [...texts, at(`${path}.scale`, words.scale)] : texts;
  }
  if (kind !== 'NUMBER') return texts;
  const isWrong = (number?.from ?? -Infinity) > (number?.to ?? Infinity);
  return [
    ...texts,
    ...bothOrNone(`${path}.number.unit`, number?.unit),
    ...(isWrong ? [at(`${path}.number`, words.range)] : []),
  ];
}

function optionFaults(path: string, options: NonNullable<Question['options']>): FieldFault[] {
  const values = options.map(({ value }) => value);
  return [
    ...(options.length < 2 ? [at(`${path}.options`, words.options)] : []),
    ...options.flatMap(({ value, label }, index) => [
      ...required(`${path}.options.${index}.label`, label),
      ...(blank(value) || values.indexOf(value) < index ? [at(`${path}.options.${index}`, words.sameOption)] : []),
    ]),
  ];
}

/** Which questions each question waits for, by its own condition or its section's. */
type Dependencies = ReadonlyMap<string, readonly string[]>;

const keysIn = (condition: Condition | undefined): string[] =>
  (condition?.anyOf ?? []).flatMap((group) => group.map(({ questionKey }) => questionKey));

const dependenciesOf = (form: FormDefinition): Dependencies =>
  new Map(
    form.sections.flatMap((section) =>
      section.questions.map(({ key, showIf }) => [key, [...keysIn(section.showIf), ...keysIn(showIf)]] as const),
    ),
  );

interface Surroundings {
  /** The questions that the condition shows. */
  readonly owners: readonly string[];
  readonly earlier: ReadonlyMap<string, Question>;
  readonly dependencies: Dependencies;
}

function conditionFaults(path: string, condition: Condition | undefined, around: Surroundings): FieldFault[] {
  if (!condition) return [];
  const here = `${path}.showIf`;
  if (condition.anyOf.length === 0) return [at(here, words.noTest)];
  return condition.anyOf.flatMap((group, index) =>
    group.length === 0
      ? [at(`${here}.anyOf.${index}`, words.noTest)]
      : group.flatMap((test, place) => {
          const wrong = wrongTest(test, around);
          return wrong ? [at(`${here}.anyOf.${index}.${place}`, wrong)] : [];
        }),
  );
}

function wrongTest(test: Test, { owners, earlier, dependencies }: Surroundings): Words | undefined {
  const asked = earlier.get(test.questionKey);
  if (asked) return wrongComparison(test, asked);
  if (!dependencies.has(test.questionKey)) return words.unknown;
  if (owners.includes(test.questionKey)) return words.self;
  return waitsFor(test.questionKey, owners, dependencies) ? words.circle : words.later;
}

function wrongComparison({ operator, values, from, to }: Test, asked: Question): Words | undefined {
  if (operator === 'IS_ANSWERED') return undefined;
  if (operator === 'IS_BETWEEN') {
    if (asked.kind !== 'NUMBER' && asked.kind !== 'SCALE') return words.operator;
    if ((from ?? null) === null && (to ?? null) === null) return words.noTest;
    return (from ?? -Infinity) > (to ?? Infinity) ? words.range : undefined;
  }
  const offered = new Set(optionsOf(asked).map(({ value }) => value));
  if (offered.size === 0) return words.operator;
  return !values || values.length === 0 || values.some((value) => !offered.has(value)) ? words.value : undefined;
}

/** Whether the question waits, directly or through others, for one of the owners. */
function waitsFor(key: string, owners: readonly string[], dependencies: Dependencies): boolean {
  const seen = new Set<string>();
  const open = [key];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (owners.includes(next)) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    open.push(...(dependencies.get(next) ?? []));
  }
  return false;
}
