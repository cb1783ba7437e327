import type { Words } from '@daraport/domain';
import type { FormDefinition } from '@daraport/domain/intake';
import { firstConsultation } from './first-consultation.ts';
import { physiotherapy } from './physiotherapy.ts';
import { psychotherapy } from './psychotherapy.ts';
import { ask, text } from './words.ts';

/** A form to begin from. */
export interface Template {
  readonly key: string;
  readonly name: Words;
  readonly description: Words;
  readonly definition: FormDefinition;
}

const blank: FormDefinition = {
  title: text('', ''),
  intro: text('', ''),
  sections: [{ key: 's1', questions: [ask('q1', 'SHORT_TEXT', text('', ''))] }],
};

/** Every template, in the order they are offered. */
export const templates: readonly Template[] = [
  {
    key: 'blank',
    name: text('Leer', 'Blank'),
    description: text('Mit einer Frage beginnen.', 'Begin with one question.'),
    definition: blank,
  },
  {
    key: 'first-consultation',
    name: text('Erstgespräch', 'First talk'),
    description: text('Anliegen, Belastung, bisherige Behandlung.', 'Concern, burden, treatment so far.'),
    definition: firstConsultation,
  },
  {
    key: 'psychotherapy',
    name: text('Psychotherapie', 'Psychotherapy'),
    description: text(
      'Anliegen, die letzten zwei Wochen, Sicherheit, bisherige Hilfe.',
      'Concern, the last two weeks, safety, help so far.',
    ),
    definition: psychotherapy,
  },
  {
    key: 'physiotherapy',
    name: text('Physiotherapie', 'Physiotherapy'),
    description: text('Beschwerden, Schmerz, Vorgeschichte.', 'Complaint, pain, history.'),
    definition: physiotherapy,
  },
];

export const findTemplate = (key: string): Template | undefined => templates.find((one) => one.key === key);
