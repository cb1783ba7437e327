import type { Viewer } from '@daraport/access';
import { newId } from '@daraport/domain';
import type { QuestionKind } from '@daraport/domain/intake';
import { answerOf, type BookingWorld } from '../testing.ts';

const fields = /* GraphQL */ `
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

interface Answer {
  readonly code?: string;
  readonly questionnaire: Questionnaire;
  readonly fields: readonly { readonly path: string; readonly message: string }[];
  readonly revision: number;
}
interface Questionnaire {
  readonly id: string;
  readonly title: string;
  readonly draft: { readonly revision: number; readonly faults: readonly { readonly path: string }[] } | null;
  readonly published: { readonly id: string; readonly version: number } | null;
  readonly versions: readonly { readonly version: number }[];
  readonly targets: readonly { readonly appointmentType: { readonly id: string } | null; readonly dueHours: number }[];
}

/** Someone who writes forms: each act with a key of its own, unless it is given one. */
export function writer(world: BookingWorld, viewer: Viewer) {
  const act = async (name: string, type: string, input: object): Promise<Answer> =>
    answerOf(
      await world.ask(
        viewer,
        `mutation ($input: ${type}!) { ${name}(input: $input) {
          ... on ${name[0]?.toUpperCase()}${name.slice(1)}Payload { questionnaire { ${fields} } }
          ... on Error { code } ... on InvalidInputError { fields { path message } }
          ${type.endsWith('DraftInput') ? '... on IntakeDraftChangedError { revision }' : ''} } }`,
        { input: { idempotencyKey: newId(), ...input } },
      ),
      name,
    ) as unknown as Answer;
  const create = (input: object = {}) =>
    act('createIntakeQuestionnaire', 'CreateIntakeQuestionnaireInput', { templateKey: 'blank', ...input });
  const save = (questionnaireId: string, revision: number, written: object = definition(), facts: object = {}) =>
    act('saveIntakeDraft', 'SaveIntakeDraftInput', { questionnaireId, revision, definition: written, ...facts });
  const publish = (questionnaireId: string, revision: number) =>
    act('publishIntakeForm', 'IntakeDraftInput', { questionnaireId, revision });
  const begin = async (): Promise<string> => (await create()).questionnaire.id;
  return {
    create,
    save,
    publish,
    begin,
    discard: (questionnaireId: string, revision: number) =>
      act('discardIntakeDraft', 'IntakeDraftInput', { questionnaireId, revision }),
    assign: (questionnaireId: string, targets: object[]) =>
      act('assignIntakeForm', 'AssignIntakeFormInput', { questionnaireId, targets }),
    /** A form with one version. */
    async published(written: object = definition()): Promise<string> {
      const id = await begin();
      await save(id, 1, written);
      await publish(id, 2);
      return id;
    },
  };
}
