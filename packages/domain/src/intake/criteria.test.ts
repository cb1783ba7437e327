import { describe, expect, it } from 'vitest';
import { definitionFaults } from './faults.ts';
import { isMeaning, saidOf } from './criteria.ts';
import { form, options, question } from './testing.ts';

const ages = [
  { value: 'a', label: { de: 'Kind', en: 'Child' }, means: 'CHILDREN' },
  { value: 'b', label: { de: 'Egal', en: 'Any' } },
];

describe('what answers say of whom somebody looks for', () => {
  it('is what the chosen options mean, and what was written of the concern; all else says nothing', () => {
    const asked = form(
      question('age', 'SINGLE_CHOICE', { criterion: 'AGE_GROUP', options: ages }),
      question('why', 'LONG_TEXT', { criterion: 'FOCUS' }),
      question('other', 'SHORT_TEXT'),
    );
    const given = [
      { key: 'age', values: ['a'] },
      { key: 'why', values: ['Angst vor Prüfungen'] },
      { key: 'other', values: ['Geheim'] },
    ];
    const said = saidOf(asked, given);
    expect(said).toMatchObject({ AGE_GROUP: ['CHILDREN'], FOCUS: ['Angst vor Prüfungen'], GENDER: [] });
    expect(JSON.stringify(said)).not.toContain('Geheim');
    expect(saidOf(asked, [{ key: 'age', values: ['b'] }]).AGE_GROUP).toEqual([]);
  });

  it('is refused where a kind cannot say it, or a word means nothing', () => {
    const pathsOf = (...questions: Parameters<typeof form>) =>
      definitionFaults(form(...questions)).map(({ path }) => path);
    expect(pathsOf(question('g', 'YES_NO', { criterion: 'GENDER' }))).toEqual(['sections.0.questions.0.criterion']);
    const several = question('g', 'MULTIPLE_CHOICE', { criterion: 'AGE_GROUP', options: options('x', 'y') });
    expect(pathsOf(several)).toEqual(['sections.0.questions.0.criterion']);
    const wrong = ages.map((each) => ({ ...each, means: 'TEENS' }));
    expect(pathsOf(question('a', 'SINGLE_CHOICE', { criterion: 'AGE_GROUP', options: wrong }))).toEqual([
      'sections.0.questions.0.options.0.means',
      'sections.0.questions.0.options.1.means',
    ]);
    expect(pathsOf(question('a', 'SINGLE_CHOICE', { criterion: 'AGE_GROUP', options: ages }))).toEqual([]);
  });

  it('knows languages, places, fields and words', () => {
    expect([isMeaning('LANGUAGE', 'de'), isMeaning('LANGUAGE', 'Deutsch')]).toEqual([true, false]);
    expect([isMeaning('REGION', 'DE-BE'), isMeaning('REGION', 'Berlin')]).toEqual([true, false]);
    expect([isMeaning('SPECIALTY', 'sleep'), isMeaning('SPECIALTY', 'Sleep!')]).toEqual([true, false]);
    expect([isMeaning('FOCUS', 'Angst'), isMeaning('FOCUS', ' ')]).toEqual([true, false]);
  });
});
