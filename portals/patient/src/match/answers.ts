import type { AgeGroup, Gender, Insurance, MatchInput, VisitFormat } from '../gql/graphql.ts';
import { windowsOf } from '../requests/windows.ts';

/** What somebody answered so far; empty is no answer. */
export interface Answers {
  readonly specialty: string;
  readonly words: string;
  readonly formats: readonly string[];
  readonly languages: readonly string[];
  readonly insurance: string;
  readonly gender: string;
  readonly ageGroup: string;
  readonly region: string;
  readonly isMust: boolean;
  readonly days: readonly string[];
  readonly parts: readonly string[];
}

export const nothing: Answers = {
  specialty: '',
  words: '',
  formats: [],
  languages: [],
  insurance: '',
  gender: '',
  ageGroup: '',
  region: '',
  isMust: false,
  days: [],
  parts: [],
};

export const AGE_GROUPS = ['CHILDREN', 'ADOLESCENTS', 'ADULTS', 'OLDER_PEOPLE'] as const satisfies readonly AgeGroup[];
export const GENDERS = ['FEMALE', 'MALE', 'DIVERSE'] as const satisfies readonly Gender[];
export const INSURANCES = ['STATUTORY', 'PRIVATE', 'SELF_PAY'] as const satisfies readonly Insurance[];

/** An age group by its name; adults for any other word. */
export const ageOf = (name: string | undefined): AgeGroup => AGE_GROUPS.find((each) => each === name) ?? 'ADULTS';

/** The answers as the graph takes them; of longer words only so much as it looks at. */
export function inputOf(answers: Answers, timeZone: string): MatchInput {
  const words = answers.words.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2);
  return {
    specialty: answers.specialty || null,
    formats: answers.formats as VisitFormat[],
    languages: [...answers.languages],
    preferredLanguage: null,
    insurance: INSURANCES.find((each) => each === answers.insurance) ?? null,
    gender: GENDERS.find((each) => each === answers.gender) ?? null,
    isGenderMust: answers.isMust && answers.gender !== '',
    ageGroup: AGE_GROUPS.find((each) => each === answers.ageGroup) ?? null,
    region: answers.region || null,
    withinDays: null,
    windows: windowsOf(answers.days, answers.parts),
    focus: words.slice(0, 10).map((word) => word.slice(0, 40)),
    maxPriceMinor: null,
    timeZone,
  };
}
