import { describe, expect, it } from 'vitest';
import type { Condition, FormDefinition, Question } from './definition.ts';
import { definitionFaults } from './faults.ts';
import { form, options, question, when } from './testing.ts';

const faults = (definition: FormDefinition) =>
  definitionFaults(definition).map(({ path, words }) => [path, words.en] as const);
const pathsOf = (definition: FormDefinition) => definitionFaults(definition).map(({ path }) => path);
const test = (facts: Condition['anyOf'][number][number]): Condition => ({ anyOf: [[facts]] });

describe('a form', () => {
  it('may be published when every text is there and every condition can be met', () => {
    const fine = form(
      question('pain', 'SCALE'),
      question('more', 'LONG_TEXT', {
        showIf: { anyOf: [[{ questionKey: 'pain', operator: 'IS_BETWEEN', from: 4 }]] },
      }),
      question('since', 'SINGLE_CHOICE', { options: options('days', 'years'), showIf: when('pain', '7', '8') }),
    );
    expect(definitionFaults(fine)).toEqual([]);
  });

  it('needs every text in both languages, or optional ones in none', () => {
    const half = { de: 'da', en: ' ' };
    const none = { de: '', en: '' };
    expect(
      pathsOf({
        title: half,
        intro: none,
        sections: [
          {
            key: 's',
            title: half,
            intro: none,
            questions: [
              question('a', 'SINGLE_CHOICE', {
                label: none,
                help: half,
                options: [{ value: 'x', label: half }, ...options('y')],
              }),
              question('b', 'NUMBER', { number: { unit: half } }),
            ],
          },
        ],
      }),
    ).toEqual([
      'title.en',
      'sections.0.title.en',
      'sections.0.questions.0.label.de',
      'sections.0.questions.0.label.en',
      'sections.0.questions.0.help.en',
      'sections.0.questions.0.options.0.label.en',
      'sections.0.questions.1.number.unit.en',
    ]);
  });

  it('needs questions, options, scales and limits that make sense, and keys of their own', () => {
    expect(pathsOf(form())).toEqual(['sections']);
    expect(pathsOf(form({ key: 's', questions: [] }))).toEqual(['sections', 'sections.0']);
    const wrong: [Question, string][] = [
      [question('a', 'SINGLE_CHOICE'), 'options'],
      [question('a', 'MULTIPLE_CHOICE', { options: options('x') }), 'options'],
      [question('a', 'MULTIPLE_CHOICE', { options: options('x', 'x') }), 'options.1'],
      [question('a', 'SCALE', { scale: { from: 5, to: 5 } }), 'scale'],
      [question('a', 'SCALE', { scale: { from: 0, to: 1_000_000 } }), 'scale'],
      [question('a', 'NUMBER', { number: { from: 2, to: 1 } }), 'number'],
      [question('1a', 'YES_NO'), 'key'],
    ];
    for (const [asked, place] of wrong) expect(pathsOf(form(asked))).toEqual([`sections.0.questions.0.${place}`]);
    expect(pathsOf(form(question('a', 'YES_NO'), question('a', 'YES_NO')))).toEqual([
      'sections.0.questions.0.key',
      'sections.1.questions.0.key',
    ]);
  });

  it('refuses conditions that look forward, at themselves, in a circle, or at nothing, each at its place', () => {
    const at = (index: number) => `sections.${index}.questions.0.showIf.anyOf.0.0`;
    const later = form(question('a', 'YES_NO', { showIf: when('b', 'yes') }), question('b', 'YES_NO'));
    expect(faults(later)).toEqual([[at(0), expect.stringMatching(/only asked later/)]]);
    const self = form(question('a', 'YES_NO', { showIf: when('a', 'yes') }));
    expect(faults(self)).toEqual([[at(0), expect.stringMatching(/itself/)]]);
    const circle = form(
      question('a', 'YES_NO', { showIf: when('c', 'yes') }),
      question('b', 'YES_NO', { showIf: when('a', 'yes') }),
      question('c', 'YES_NO', { showIf: when('b', 'yes') }),
    );
    expect(faults(circle)).toEqual([[at(0), expect.stringMatching(/wait for each other/)]]);
    expect(faults(form(question('a', 'YES_NO', { showIf: when('gone', 'x') })))).toEqual([
      [at(0), expect.stringMatching(/not exist/)],
    ]);
  });

  it('refuses a section that hangs on its own questions, or in a circle through them', () => {
    const own = form({ key: 's', showIf: when('a', 'yes'), questions: [question('a', 'YES_NO')] });
    expect(faults(own)).toEqual([['sections.0.showIf.anyOf.0.0', expect.stringMatching(/itself/)]]);
    const circle = form(
      { key: 's', showIf: when('b', 'yes'), questions: [question('a', 'YES_NO')] },
      question('b', 'YES_NO', { showIf: when('a', 'yes') }),
    );
    expect(faults(circle)).toEqual([['sections.0.showIf.anyOf.0.0', expect.stringMatching(/wait for each other/)]]);
  });

  it('refuses tests that the earlier question cannot meet', () => {
    const choice = question('c', 'SINGLE_CHOICE', { options: options('x', 'y') });
    const after = (showIf: Condition, asked = choice) =>
      pathsOf(form(asked, question('then', 'YES_NO', { showIf }))).map((path) =>
        path.replace('sections.1.questions.0.', ''),
      );
    const place = ['showIf.anyOf.0.0'];
    expect(after(when('c', 'z'))).toEqual(place);
    expect(after(when('c'))).toEqual(place);
    expect(after(test({ questionKey: 'c', operator: 'IS_BETWEEN', from: 1 }))).toEqual(place);
    expect(after(test({ questionKey: 'c', operator: 'IS_BETWEEN', from: 2, to: 1 }), question('c', 'NUMBER'))).toEqual(
      place,
    );
    expect(after(test({ questionKey: 'c', operator: 'IS_BETWEEN' }), question('c', 'NUMBER'))).toEqual(place);
    expect(after(when('c', 'text'), question('c', 'LONG_TEXT'))).toEqual(place);
    expect(after(test({ questionKey: 'c', operator: 'IS_ANSWERED' }), question('c', 'LONG_TEXT'))).toEqual([]);
    expect(after({ anyOf: [] })).toEqual(['showIf']);
    expect(after({ anyOf: [[]] })).toEqual(['showIf.anyOf.0']);
  });
});
