import type { FormDefinition, Question, Section } from '@daraport/domain/intake';
import { freeKey } from './definition.ts';

/** A change of a form; makes a new one and leaves the old as it was. */
export type Edit = (form: FormDefinition) => FormDefinition;

const blank = { de: '', en: '' };

const replaced = <Item>(items: readonly Item[], index: number, ...by: Item[]): Item[] => [
  ...items.slice(0, index),
  ...by,
  ...items.slice(index + 1),
];
const inserted = <Item>(items: readonly Item[], index: number, item: Item): Item[] => [
  ...items.slice(0, index),
  item,
  ...items.slice(index),
];

/** Changes the section of that key. */
export const editSection =
  (key: string, change: (section: Section) => Section): Edit =>
  (form) => ({
    ...form,
    sections: form.sections.map((section) => (section.key === key ? change(section) : section)),
  });

/** Changes the question of that key. */
export const editQuestion =
  (key: string, change: (question: Question) => Question): Edit =>
  (form) => ({
    ...form,
    sections: form.sections.map((section) =>
      section.questions.some((question) => question.key === key)
        ? {
            ...section,
            questions: section.questions.map((question) => (question.key === key ? change(question) : question)),
          }
        : section,
    ),
  });

/** Adds a question at the end of a section. */
export const addQuestion =
  (sectionKey: string, key: string): Edit =>
  (form) =>
    editSection(sectionKey, (section) => ({
      ...section,
      questions: [...section.questions, { key, kind: 'SHORT_TEXT', label: blank, isRequired: false }],
    }))(form);

/** Puts a copy of the question behind it. */
export const copyQuestion =
  (key: string): Edit =>
  (form) => {
    const place = placeOf(form, key);
    const section = place && form.sections[place.section];
    const original = section?.questions[place?.question ?? 0];
    if (!place || !section || !original) return form;
    const copy = { ...original, key: freeKey(form, 'q') };
    return {
      ...form,
      sections: replaced(form.sections, place.section, {
        ...section,
        questions: inserted(section.questions, place.question + 1, copy),
      }),
    };
  };

/** Takes the question out. Conditions that speak of it stay, and say that it is gone. */
export const removeQuestion =
  (key: string): Edit =>
  (form) => ({
    ...form,
    sections: form.sections.map((section) => ({
      ...section,
      questions: section.questions.filter((question) => question.key !== key),
    })),
  });

/** Adds a section at the end. */
export const addSection =
  (key: string, questionKey: string): Edit =>
  (form) =>
    addQuestion(key, questionKey)({ ...form, sections: [...form.sections, { key, title: blank, questions: [] }] });

/** Takes a section out with its questions. */
export const removeSection =
  (key: string): Edit =>
  (form) => ({ ...form, sections: form.sections.filter((section) => section.key !== key) });

/** Moves a section up (-1) or down (1); at an end nothing happens. */
export const moveSection =
  (key: string, by: -1 | 1): Edit =>
  (form) => {
    const from = form.sections.findIndex((section) => section.key === key);
    const moved = form.sections[from];
    const to = from + by;
    if (!moved || to < 0 || to >= form.sections.length) return form;
    return { ...form, sections: inserted(replaced(form.sections, from), to, moved) };
  };

/** Where a question stands: indexes of its section, and within it. */
export function placeOf(form: FormDefinition, key: string) {
  for (const [section, { questions }] of form.sections.entries()) {
    const question = questions.findIndex((each) => each.key === key);
    if (question >= 0) return { section, question };
  }
  return undefined;
}

/** Moves a question one place up or down, at the edge of its section into the next one; at an end nothing happens. */
export const moveQuestion =
  (key: string, by: -1 | 1): Edit =>
  (form) => {
    const place = placeOf(form, key);
    if (!place) return form;
    const within = place.question + by;
    const count = form.sections[place.section]?.questions.length ?? 0;
    if (within >= 0 && within < count) return putQuestion(key, place.section, within)(form);
    const next = form.sections[place.section + by];
    return next ? putQuestion(key, place.section + by, by === 1 ? 0 : next.questions.length)(form) : form;
  };

/** Puts a question into a section so that it is at that index there. */
export const putQuestion =
  (key: string, sectionIndex: number, index: number): Edit =>
  (form) => {
    const place = placeOf(form, key);
    const moved = place && form.sections[place.section]?.questions[place.question];
    if (!moved || !form.sections[sectionIndex]) return form;
    const without = removeQuestion(key)(form).sections;
    return {
      ...form,
      sections: without.map((section, at) =>
        at === sectionIndex ? { ...section, questions: inserted(section.questions, index, moved) } : section,
      ),
    };
  };
