import type { QuestionKind } from '@daraport/domain/intake';

/** What the tests ask of a form. */
export const fields = /* GraphQL */ `
  id
  title
  draft { revision faults { path } }
  published { id version }
  versions { version }
  targets { dueHours appointmentType { id } }
`;

/** A text in both languages. */
export const text = (word: string) => ({ de: word, en: `${word} (en)` });

/** A question as input. */
export const question = (key: string, kind: QuestionKind, facts: object = {}) => ({
  key,
  kind,
  label: text(key),
  isRequired: false,
  ...facts,
});

/** A condition of one test as input. */
export const when = (questionKey: string, ...values: string[]) => ({
  anyOf: [[{ questionKey, operator: 'IS_ONE_OF', values }]],
});

/** A definition that may be published, with a section that hangs on an answer before it. */
export const definition = (facts: object = {}) => ({
  title: text('Titel'),
  intro: text('Einleitung'),
  sections: [
    { key: 's1', questions: [question('pain', 'YES_NO', { isRequired: true })] },
    {
      key: 's2',
      title: text('Mehr'),
      showIf: when('pain', 'yes'),
      questions: [
        question('where', 'MULTIPLE_CHOICE', {
          isRequired: true,
          options: [
            { value: 'back', label: text('Rücken') },
            { value: 'neck', label: text('Nacken') },
          ],
        }),
        question('weight', 'NUMBER', { number: { from: 20, decimals: 1, unit: { de: 'kg', en: 'kg' } } }),
        question('strength', 'SCALE', {
          scale: { from: 1, to: 5 },
          showIf: { anyOf: [[{ questionKey: 'weight', operator: 'IS_BETWEEN', from: 50.5 }]] },
        }),
      ],
    },
  ],
  ...facts,
});
