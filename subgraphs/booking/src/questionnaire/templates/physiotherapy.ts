import type { FormDefinition } from '@daraport/domain/intake';
import { ask, choices, since, text, when } from './words.ts';

/** Before a first treatment in physiotherapy. */
export const physiotherapy: FormDefinition = {
  title: text('Vor der ersten Behandlung', 'Before the first treatment'),
  intro: text('Damit wir Ihre Behandlung gut vorbereiten.', 'So that we can prepare your treatment well.'),
  sections: [
    {
      key: 'pain',
      title: text('Ihre Beschwerden', 'Your complaint'),
      questions: [
        ask('where', 'MULTIPLE_CHOICE', text('Wo haben Sie Beschwerden?', 'Where does it trouble you?'), {
          isRequired: true,
          options: choices(
            ['neck', 'Nacken', 'Neck'],
            ['shoulder', 'Schulter', 'Shoulder'],
            ['back', 'Rücken', 'Back'],
            ['hip', 'Hüfte', 'Hip'],
            ['knee', 'Knie', 'Knee'],
            ['foot', 'Fuß', 'Foot'],
            ['other', 'Anderswo', 'Elsewhere'],
          ),
        }),
        ask('elsewhere', 'SHORT_TEXT', text('Wo genau?', 'Where exactly?'), {
          isRequired: true,
          showIf: when('where', 'other'),
        }),
        ask('strength', 'SCALE', text('Wie stark ist der Schmerz heute?', 'How strong is the pain today?'), {
          help: text('0 kein Schmerz, 10 der stärkste vorstellbare.', '0 no pain, 10 the worst you can imagine.'),
          isRequired: true,
          scale: { from: 0, to: 10 },
        }),
        ask(
          'strong',
          'LONG_TEXT',
          text('Wann ist er so stark, und was hilft?', 'When is it so strong, and what helps?'),
          {
            maxLength: 1000,
            showIf: { anyOf: [[{ questionKey: 'strength', operator: 'IS_BETWEEN', from: 7, to: 10 }]] },
          },
        ),
        ask('since', 'SINGLE_CHOICE', text('Seit wann?', 'Since when?'), { isRequired: true, options: since }),
      ],
    },
    {
      key: 'history',
      title: text('Vorgeschichte', 'History'),
      questions: [
        ask('prescription', 'YES_NO', text('Haben Sie eine Verordnung?', 'Do you have a prescription?'), {
          isRequired: true,
        }),
        ask('prescribedOn', 'DATE', text('Von wann ist sie?', 'What date is on it?'), {
          isRequired: true,
          showIf: when('prescription', 'yes'),
        }),
        ask('operated', 'YES_NO', text('Wurden Sie an dieser Stelle operiert?', 'Have you had surgery there?'), {
          isRequired: true,
        }),
        ask('operation', 'SHORT_TEXT', text('Was wurde wann operiert?', 'Which surgery, and when?'), {
          showIf: when('operated', 'yes'),
        }),
        ask('weight', 'NUMBER', text('Ihr Körpergewicht', 'Your weight'), {
          number: { unit: text('kg', 'kg'), from: 2, to: 400, decimals: 1 },
        }),
        ask('careful', 'MULTIPLE_CHOICE', text('Trifft etwas davon auf Sie zu?', 'Does any of this apply to you?'), {
          options: choices(
            ['pregnancy', 'Schwangerschaft', 'Pregnancy'],
            ['pacemaker', 'Herzschrittmacher', 'Pacemaker'],
            ['thinner', 'Blutverdünner', 'Blood thinners'],
            ['osteoporosis', 'Osteoporose', 'Osteoporosis'],
          ),
        }),
      ],
    },
  ],
};
