import type { FormDefinition } from '@daraport/domain/intake';
import { ask, since, text, when } from './words.ts';

/** What nearly every first talk needs to know. */
export const firstConsultation: FormDefinition = {
  title: text('Vor dem ersten Gespräch', 'Before the first talk'),
  intro: text(
    'Ein paar Fragen zur Vorbereitung. Nur Ihre Fachperson liest die Antworten.',
    'A few questions to prepare. Only your specialist reads the answers.',
  ),
  sections: [
    {
      key: 'concern',
      questions: [
        ask('reason', 'LONG_TEXT', text('Was führt Sie zu uns?', 'What brings you here?'), {
          help: text('Ein, zwei Sätze genügen.', 'One or two sentences are enough.'),
          isRequired: true,
          maxLength: 1000,
        }),
        ask('since', 'SINGLE_CHOICE', text('Seit wann beschäftigt Sie das?', 'How long has this been on your mind?'), {
          isRequired: true,
          options: since,
        }),
        ask('burden', 'SCALE', text('Wie stark belastet es Sie heute?', 'How much does it weigh on you today?'), {
          help: text('0 gar nicht, 10 sehr stark.', '0 not at all, 10 very much.'),
          isRequired: true,
          scale: { from: 0, to: 10 },
        }),
        ask('hope', 'LONG_TEXT', text('Was erhoffen Sie sich?', 'What do you hope for?'), { maxLength: 1000 }),
      ],
    },
    {
      key: 'before',
      title: text('Bisherige Behandlung', 'Treatment so far'),
      questions: [
        ask(
          'treated',
          'YES_NO',
          text('Waren Sie deshalb schon in Behandlung?', 'Have you been treated for it before?'),
          {
            isRequired: true,
          },
        ),
        ask(
          'treatment',
          'LONG_TEXT',
          text('Welche Behandlung war das, und was hat geholfen?', 'Which treatment, and what helped?'),
          {
            maxLength: 2000,
            showIf: when('treated', 'yes'),
          },
        ),
        ask('medication', 'YES_NO', text('Nehmen Sie regelmäßig Medikamente?', 'Do you take medication regularly?'), {
          isRequired: true,
        }),
        ask('medicines', 'LONG_TEXT', text('Welche, und wie viel davon?', 'Which, and how much of it?'), {
          isRequired: true,
          maxLength: 1000,
          showIf: when('medication', 'yes'),
        }),
      ],
    },
  ],
};
