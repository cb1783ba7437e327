import type { DemoBrand } from './people.ts';
import { nordlichtSpecialists } from './specialists.nordlicht.ts';
import { vitalisSpecialists } from './specialists.vitalis.ts';

/** Who works in the demo world. */
export interface DemoSpecialist {
  readonly brand: DemoBrand['slug'];
  readonly slug: string;
  readonly title: string;
  readonly given: string;
  readonly family: string;
  /** Seed of the drawn portrait, chosen by eye to suit the person. */
  readonly portrait: string;
  readonly timeZone: string;
  readonly city: string;
  readonly years: number;
  readonly specialties: readonly string[];
  readonly languages: readonly string[];
  readonly formats: readonly ('VIDEO' | 'IN_PERSON' | 'PHONE')[];
  /** Price of a full session, in minor units of EUR. */
  readonly priceMinor: number;
  /** Minutes of a full session, buffer after it, least notice. */
  readonly rules: { readonly session: number; readonly bufferAfter: number; readonly noticeHours: number };
  /** Working days (1 Monday … 7 Sunday) and hours, in the specialist's own zone. */
  readonly hours: readonly { readonly days: readonly number[]; readonly from: string; readonly to: string }[];
  readonly headline: { readonly de: string; readonly en: string };
  readonly about: { readonly de: string; readonly en: string };
}

export const demoSpecialists: readonly DemoSpecialist[] = [...nordlichtSpecialists, ...vitalisSpecialists];

export const demoSpecialties: Readonly<Record<string, { readonly de: string; readonly en: string }>> = {
  psychotherapy: { de: 'Psychotherapie', en: 'Psychotherapy' },
  psychiatry: { de: 'Psychiatrie', en: 'Psychiatry' },
  couples: { de: 'Paarberatung', en: 'Couples counselling' },
  sleep: { de: 'Schlafmedizin', en: 'Sleep medicine' },
  dermatology: { de: 'Dermatologie', en: 'Dermatology' },
  physiotherapy: { de: 'Physiotherapie', en: 'Physiotherapy' },
  nutrition: { de: 'Ernährungsberatung', en: 'Nutrition' },
  cardiology: { de: 'Kardiologie', en: 'Cardiology' },
  speech: { de: 'Sprachtherapie', en: 'Speech therapy' },
  general: { de: 'Allgemeinmedizin', en: 'General medicine' },
};

/** The group that one of them leads on site. */
export const demoGroup = {
  slug: 'henrik-sommer',
  name: { de: 'Rückengruppe', en: 'Back group' },
  description: {
    de: 'Eine Stunde Übungen in der Praxis, zu acht. Jeder Abend wird einzeln gebucht.',
    en: 'An hour of exercises at the practice, for eight. Each evening is booked by itself.',
  },
  seats: 8,
  durationMinutes: 60,
  priceMinor: 2500,
} as const;

/** What a kind of appointment costs, in minor units: a first talk half a session, rounded to whole euros. */
export const listPriceOf = ({ priceMinor }: Pick<DemoSpecialist, 'priceMinor'>, kind: 'first' | 'session'): number =>
  kind === 'session' ? priceMinor : Math.round(priceMinor / 200) * 100;
