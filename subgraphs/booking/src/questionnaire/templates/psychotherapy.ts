import type { FormDefinition } from '@daraport/domain/intake';
import { ask, frequency, since, text, when } from './words.ts';

const lately = (key: string, de: string, en: string) =>
  ask(key, 'SINGLE_CHOICE', text(de, en), { isRequired: true, options: frequency });

/** Before a first session of psychotherapy. Its questions on the last two weeks are our own, and no diagnosis. */
export const psychotherapy: FormDefinition = {
  title: text('Vor der ersten Sitzung', 'Before the first session'),
  intro: text(
    'Die Antworten helfen, die erste Sitzung vorzubereiten. Sie ersetzen keine Diagnose.',
    'Your answers help to prepare the first session. They are no diagnosis.',
  ),
  sections: [
    {
      key: 'concern',
      questions: [
        ask('reason', 'LONG_TEXT', text('Worüber möchten Sie sprechen?', 'What would you like to talk about?'), {
          isRequired: true,
          maxLength: 2000,
        }),
        ask('since', 'SINGLE_CHOICE', text('Seit wann beschäftigt Sie das?', 'How long has this been on your mind?'), {
          isRequired: true,
          options: since,
        }),
      ],
    },
    {
      key: 'lately',
      title: text('Die letzten zwei Wochen', 'The last two weeks'),
      intro: text('Wie oft traf das auf Sie zu?', 'How often did this apply to you?'),
      questions: [
        lately('mood', 'Ich war niedergeschlagen.', 'I felt low.'),
        lately('joy', 'Mir machte kaum etwas Freude.', 'Hardly anything gave me pleasure.'),
        lately('worry', 'Ich machte mir viele Sorgen.', 'I worried a lot.'),
        lately('rest', 'Ich kam schwer zur Ruhe.', 'I found it hard to calm down.'),
        lately('sleep', 'Ich schlief schlecht.', 'I slept badly.'),
        ask(
          'sleepHours',
          'NUMBER',
          text('Wie viele Stunden schlafen Sie etwa?', 'About how many hours do you sleep?'),
          {
            number: { unit: text('Stunden', 'hours'), from: 0, to: 24, decimals: 1 },
            showIf: when('sleep', 'many', 'most'),
          },
        ),
      ],
    },
    {
      key: 'safety',
      title: text('Ihre Sicherheit', 'Your safety'),
      questions: [
        ask(
          'crisis',
          'YES_NO',
          text(
            'Gab es in letzter Zeit Momente, in denen Sie nicht mehr leben wollten?',
            'Have there been moments lately when you did not want to live any more?',
          ),
          {
            help: text(
              'In einer akuten Krise: 112, oder die Telefonseelsorge 0800 111 0 111, rund um die Uhr.',
              'In an acute crisis call 112, or in Germany the helpline 0800 111 0 111, at any hour.',
            ),
            isRequired: true,
          },
        ),
        ask(
          'crisisTalk',
          'CONSENT',
          text('Meine Fachperson soll das zuerst ansprechen.', 'My specialist should raise this first.'),
          {
            showIf: when('crisis', 'yes'),
          },
        ),
      ],
    },
    {
      key: 'before',
      title: text('Bisherige Hilfe', 'Help so far'),
      questions: [
        ask('therapy', 'YES_NO', text('Waren Sie schon in Psychotherapie?', 'Have you been in psychotherapy before?'), {
          isRequired: true,
        }),
        ask('therapyWhen', 'SHORT_TEXT', text('Wann und wie lange?', 'When, and for how long?'), {
          showIf: when('therapy', 'yes'),
        }),
        ask('medicines', 'LONG_TEXT', text('Welche Medikamente nehmen Sie?', 'Which medicines do you take?'), {
          maxLength: 1000,
        }),
      ],
    },
  ],
};
