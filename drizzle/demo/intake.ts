const texts = {
  title: { de: 'Vor dem Gespräch', en: 'Before we talk' },
  intro: {
    de: 'Vier kurze Fragen. Nur Ihre Fachperson liest die Antworten; sie werden verschlüsselt gespeichert.',
    en: 'Four short questions. Only your specialist reads the answers; they are stored encrypted.',
  },
};

const questions = [
  {
    key: 'reason',
    kind: 'LONG_TEXT',
    label: { de: 'Was führt Sie zu uns?', en: 'What brings you here?' },
    help: { de: 'Ein, zwei Sätze genügen.', en: 'One or two sentences are enough.' },
    isRequired: true,
    maxLength: 1000,
  },
  {
    key: 'since',
    kind: 'SINGLE_CHOICE',
    label: { de: 'Seit wann beschäftigt Sie das?', en: 'How long has this been on your mind?' },
    isRequired: true,
    options: [
      { value: 'days', label: { de: 'Seit einigen Tagen', en: 'A few days' } },
      { value: 'weeks', label: { de: 'Seit einigen Wochen', en: 'A few weeks' } },
      { value: 'months', label: { de: 'Seit Monaten', en: 'Months' } },
      { value: 'years', label: { de: 'Seit Jahren', en: 'Years' } },
    ],
  },
  {
    key: 'burden',
    kind: 'SCALE',
    label: { de: 'Wie stark belastet es Sie heute?', en: 'How much does it weigh on you today?' },
    help: { de: '0 gar nicht, 10 sehr stark.', en: '0 not at all, 10 very much.' },
    isRequired: true,
    scale: { from: 0, to: 10 },
  },
  {
    key: 'treated',
    kind: 'YES_NO',
    label: { de: 'Waren Sie deshalb schon in Behandlung?', en: 'Have you been treated for it before?' },
    isRequired: false,
  },
];

const before = {
  key: 'before',
  title: { de: 'Bisherige Behandlung', en: 'Treatment so far' },
  showIf: { anyOf: [[{ questionKey: 'treated', operator: 'IS_ONE_OF', values: ['yes'] }]] },
  questions: [
    {
      key: 'treatment',
      kind: 'LONG_TEXT',
      label: { de: 'Welche Behandlung war das?', en: 'Which treatment was it?' },
      isRequired: true,
      maxLength: 1000,
    },
    {
      key: 'helped',
      kind: 'MULTIPLE_CHOICE',
      label: { de: 'Was hat geholfen?', en: 'What helped?' },
      isRequired: false,
      options: [
        { value: 'talk', label: { de: 'Gespräche', en: 'Talking' } },
        { value: 'exercise', label: { de: 'Übungen', en: 'Exercises' } },
        { value: 'medication', label: { de: 'Medikamente', en: 'Medication' } },
        { value: 'nothing', label: { de: 'Nichts davon', en: 'None of it' } },
      ],
    },
  ],
};

/** The questions before an appointment, as both brands ask them: the first version, and the one that is asked now. */
export const demoForms = [
  { ...texts, sections: [{ key: 'all', questions }] },
  { ...texts, sections: [{ key: 'all', questions }, before] },
] as const;

/** A form that somebody began to write: a text is still missing, so that it cannot be published yet. */
export const demoDraft = {
  title: { de: 'Vor der Schlafsprechstunde', en: 'Before the sleep clinic' },
  intro: { de: 'Bitte denken Sie an die letzten vier Wochen.', en: 'Please think of the last four weeks.' },
  sections: [
    {
      key: 'sleep',
      questions: [
        {
          key: 'hours',
          kind: 'NUMBER',
          label: { de: 'Wie viele Stunden schlafen Sie?', en: 'How many hours do you sleep?' },
          isRequired: true,
          number: { unit: { de: 'Stunden', en: 'hours' }, from: 0, to: 24, decimals: 1 },
        },
        {
          key: 'wakes',
          kind: 'YES_NO',
          label: { de: 'Wachen Sie nachts auf?', en: 'Do you wake at night?' },
          isRequired: true,
        },
        {
          key: 'wakesHow',
          kind: 'SHORT_TEXT',
          label: { de: 'Wie oft, und wie lange liegen Sie wach?', en: '' },
          isRequired: false,
          showIf: { anyOf: [[{ questionKey: 'wakes', operator: 'IS_ONE_OF', values: ['yes'] }]] },
        },
      ],
    },
  ],
};

const reasons = [
  'Ich schlafe seit Wochen schlecht und bin tagsüber erschöpft.',
  'Nach der Arbeit komme ich nicht mehr zur Ruhe.',
  'Mein Rücken schmerzt, vor allem nach langem Sitzen.',
  'Ich hätte gern eine zweite Meinung zu meinem Befund.',
  'I have been feeling tense and would like to understand why.',
  'Ich möchte wissen, was ich selbst tun kann.',
  'Seit dem Umzug fällt mir vieles schwerer als früher.',
];
const treatments = [
  'Vor zwei Jahren eine Gesprächstherapie, etwa zehn Sitzungen.',
  'Physiotherapie im letzten Winter.',
  'My family doctor gave me something for the nights.',
];
const since = ['days', 'weeks', 'months', 'years'];

/** Answers to either of `demoForms`, drawn with numbers in [0, 1); `nextOfTreated` for those who were treated before. */
export function demoAnswers(
  version: number,
  next: () => number,
  nextOfTreated: () => number,
): { key: string; values: string[] }[] {
  const pick = (from: readonly string[], draw = next): string => from[Math.floor(draw() * from.length)] ?? '';
  const answers = [
    { key: 'reason', values: [pick(reasons)] },
    { key: 'since', values: [pick(since)] },
    { key: 'burden', values: [String(2 + Math.floor(next() * 8))] },
    { key: 'treated', values: [next() < 0.4 ? 'yes' : 'no'] },
  ];
  if (answers.at(-1)?.values[0] === 'no' || version === 1) return answers;
  return [
    ...answers,
    { key: 'treatment', values: [pick(treatments, nextOfTreated)] },
    { key: 'helped', values: [pick(['talk', 'exercise', 'nothing'], nextOfTreated)] },
  ];
}

/** Answers that somebody began to give. */
export const demoBegun = [
  { key: 'reason', values: ['Ich wache oft gegen drei Uhr auf und'] },
  { key: 'treated', values: ['yes'] },
];
