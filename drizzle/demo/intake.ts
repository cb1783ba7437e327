/** The questions before an appointment, as both brands ask them. */
export const demoForm = {
  title: { de: 'Vor dem Gespräch', en: 'Before we talk' },
  intro: {
    de: 'Vier kurze Fragen. Nur Ihre Fachperson liest die Antworten; sie werden verschlüsselt gespeichert.',
    en: 'Four short questions. Only your specialist reads the answers; they are stored encrypted.',
  },
  questions: [
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
const since = ['days', 'weeks', 'months', 'years'];

/** Answers to `demoForm`, drawn with numbers in [0, 1). */
export function demoAnswers(next: () => number): { key: string; values: string[] }[] {
  const pick = (from: readonly string[]): string => from[Math.floor(next() * from.length)] ?? '';
  return [
    { key: 'reason', values: [pick(reasons)] },
    { key: 'since', values: [pick(since)] },
    { key: 'burden', values: [String(2 + Math.floor(next() * 8))] },
    { key: 'treated', values: [next() < 0.4 ? 'yes' : 'no'] },
  ];
}
