import type { AgeGroup, Gender, Insurance, WordLists } from '../tables/booking.ts';

/** What the directory's filters know of the demo specialists, by slug. */
export interface DemoFacts {
  readonly gender: Gender | null;
  readonly insurances: readonly Insurance[];
  readonly focus: WordLists;
  /** Whom they see, where it is not adults of any age. */
  readonly ageGroups?: readonly AgeGroup[];
}

const everyone = ['STATUTORY', 'PRIVATE', 'SELF_PAY'] as const;
const privately = ['PRIVATE', 'SELF_PAY'] as const;

export const demoFacts: Readonly<Record<string, DemoFacts>> = {
  'lena-brandt': {
    gender: 'FEMALE',
    insurances: everyone,
    focus: { de: ['Schlafstörungen', 'Erschöpfung', 'Angst'], en: ['Insomnia', 'Exhaustion', 'Anxiety'] },
  },
  'jonas-albrecht': {
    gender: 'MALE',
    insurances: ['SELF_PAY'],
    ageGroups: ['ADOLESCENTS', 'ADULTS'],
    focus: { de: ['Trennung', 'Streit', 'Krisen'], en: ['Separation', 'Conflict', 'Crises'] },
  },
  'mira-okafor': {
    gender: 'FEMALE',
    insurances: privately,
    focus: { de: ['Akne', 'Neurodermitis', 'Haarausfall'], en: ['Acne', 'Eczema', 'Hair loss'] },
  },
  'henrik-sommer': {
    gender: 'MALE',
    insurances: everyone,
    focus: { de: ['Rücken', 'Nacken', 'Büroarbeit'], en: ['Back', 'Neck', 'Desk work'] },
  },
  'sofia-lindqvist': {
    gender: 'FEMALE',
    insurances: privately,
    focus: {
      de: ['Reizdarm', 'Müdigkeit', 'Unverträglichkeiten'],
      en: ['Irritable bowel', 'Tiredness', 'Intolerances'],
    },
  },
  'tarek-aydin': {
    gender: 'MALE',
    insurances: privately,
    ageGroups: ['ADULTS', 'OLDER_PEOPLE'],
    focus: {
      de: ['Bluthochdruck', 'Herzrhythmus', 'Zweitmeinung'],
      en: ['High blood pressure', 'Arrhythmia', 'Second opinion'],
    },
  },
  'clara-vogt': {
    gender: 'FEMALE',
    insurances: ['STATUTORY', 'PRIVATE'],
    ageGroups: ['CHILDREN', 'ADOLESCENTS'],
    focus: { de: ['Stottern', 'Stimme', 'Kinder'], en: ['Stuttering', 'Voice', 'Children'] },
  },
  'david-rosen': {
    gender: 'MALE',
    insurances: ['SELF_PAY'],
    focus: { de: ['Depression', 'Leben im Ausland', 'Medikamente'], en: ['Depression', 'Life abroad', 'Medication'] },
  },
  'anna-krueger': {
    gender: 'FEMALE',
    insurances: everyone,
    focus: { de: ['Rückbildung', 'Beckenboden', 'Stillzeit'], en: ['After birth', 'Pelvic floor', 'Breastfeeding'] },
  },
  'amir-haddad': {
    gender: 'MALE',
    insurances: everyone,
    focus: { de: ['Schichtarbeit', 'Vorsorge', 'Schlaf'], en: ['Shift work', 'Check-ups', 'Sleep'] },
  },
  'eva-moser': {
    gender: 'FEMALE',
    insurances: everyone,
    focus: { de: ['Stress', 'Burnout', 'Konflikte'], en: ['Stress', 'Burnout', 'Conflict'] },
  },
  'luca-ferrari': {
    gender: null,
    insurances: privately,
    focus: { de: ['Rücken', 'Schulter', 'Handgelenk'], en: ['Back', 'Shoulder', 'Wrist'] },
  },
  'nora-petersen': {
    gender: 'DIVERSE',
    insurances: ['SELF_PAY'],
    focus: { de: ['Schichtdienst', 'Gewicht', 'Diabetes'], en: ['Shift work', 'Weight', 'Diabetes'] },
  },
};
