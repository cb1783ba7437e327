/** Who lives in the demo world. Names are invented; portraits are drawn from a seed. */
export interface DemoBrand {
  readonly slug: 'nordlicht' | 'vitalis';
  readonly name: string;
  readonly tagline: { readonly de: string; readonly en: string };
  readonly model: 'MARKETPLACE' | 'EMPLOYER_PROGRAMME';
  readonly accent: string;
  readonly second: string;
  readonly timeZone: string;
  readonly organizations: readonly {
    readonly slug: string;
    readonly name: string;
    readonly kind: 'CLINIC' | 'EMPLOYER_PROGRAMME';
    readonly parent?: string;
  }[];
}

export const demoBrands: readonly DemoBrand[] = [
  {
    slug: 'nordlicht',
    name: 'Nordlicht',
    tagline: {
      de: 'Fachleute für Körper und Seele, wann es Ihnen passt.',
      en: 'Specialists for body and mind, at a time that suits you.',
    },
    model: 'MARKETPLACE',
    accent: '#0f6b6b',
    second: '#e08a3c',
    timeZone: 'Europe/Berlin',
    organizations: [{ slug: 'nordlicht-praxis', name: 'Nordlicht Praxisgemeinschaft', kind: 'CLINIC' }],
  },
  {
    slug: 'vitalis',
    name: 'Vitalis',
    tagline: {
      de: 'Das Gesundheitsprogramm Ihres Arbeitgebers, vertraulich und nah.',
      en: "Your employer's health programme, confidential and close.",
    },
    model: 'EMPLOYER_PROGRAMME',
    accent: '#6b3fa0',
    second: '#2f7d4f',
    timeZone: 'Europe/Vienna',
    organizations: [
      { slug: 'vitalis-werke', name: 'Alpina Werke, Programm Vitalis', kind: 'EMPLOYER_PROGRAMME' },
      { slug: 'vitalis-klinik', name: 'Vitalis Betriebsklinik', kind: 'CLINIC', parent: 'vitalis-werke' },
    ],
  },
];

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

const weekdays = [1, 2, 3, 4, 5];
const split = [
  { days: weekdays, from: '09:00', to: '12:30' },
  { days: weekdays, from: '13:30', to: '18:00' },
];
const evenings = [
  { days: [1, 2, 3, 4], from: '15:00', to: '21:00' },
  { days: [6], from: '09:00', to: '13:00' },
];

export const demoSpecialists: readonly DemoSpecialist[] = [
  {
    brand: 'nordlicht',
    slug: 'lena-brandt',
    title: 'Dr. med.',
    given: 'Lena',
    family: 'Brandt',
    portrait: 'lena-brandt-332',
    timeZone: 'Europe/Berlin',
    city: 'Berlin',
    years: 14,
    specialties: ['psychotherapy', 'sleep'],
    languages: ['de', 'en'],
    formats: ['VIDEO', 'IN_PERSON'],
    priceMinor: 11900,
    rules: { session: 50, bufferAfter: 10, noticeHours: 4 },
    hours: split,
    headline: {
      de: 'Hilft bei Schlafproblemen, Erschöpfung und Angst.',
      en: 'Helps with sleep problems, exhaustion and anxiety.',
    },
    about: {
      de: 'Ich arbeite verhaltenstherapeutisch und gehe von dem aus, was Ihnen im Alltag am meisten fehlt. In der ersten Sitzung klären wir gemeinsam, was sich ändern soll.',
      en: 'I work with behavioural therapy and start from what you miss most in everyday life. In the first session we agree on what should change.',
    },
  },
  {
    brand: 'nordlicht',
    slug: 'jonas-albrecht',
    title: 'Dipl.-Psych.',
    given: 'Jonas',
    family: 'Albrecht',
    portrait: 'jonas-albrecht-548',
    timeZone: 'Europe/Berlin',
    city: 'Hamburg',
    years: 9,
    specialties: ['psychotherapy', 'couples'],
    languages: ['de'],
    formats: ['VIDEO', 'PHONE'],
    priceMinor: 10500,
    rules: { session: 50, bufferAfter: 10, noticeHours: 12 },
    hours: evenings,
    headline: {
      de: 'Begleitet Paare und Einzelne durch Krisen.',
      en: 'Guides couples and individuals through crises.',
    },
    about: {
      de: 'Gespräche am Abend, wenn der Tag geschafft ist. Mir ist wichtig, dass beide Seiten zu Wort kommen.',
      en: 'Conversations in the evening, when the day is done. It matters to me that both sides are heard.',
    },
  },
  {
    brand: 'nordlicht',
    slug: 'mira-okafor',
    title: 'Dr. med.',
    given: 'Mira',
    family: 'Okafor',
    portrait: 'mira-okafor-171',
    timeZone: 'Europe/London',
    city: 'London',
    years: 11,
    specialties: ['dermatology'],
    languages: ['en', 'de'],
    formats: ['VIDEO'],
    priceMinor: 8900,
    rules: { session: 20, bufferAfter: 5, noticeHours: 2 },
    hours: split,
    headline: {
      de: 'Haut, Haare, Nägel: klare Einschätzung per Video.',
      en: 'Skin, hair, nails: a clear opinion by video.',
    },
    about: {
      de: 'Viele Hautfragen lassen sich am Bildschirm gut beurteilen. Wenn nicht, sage ich es Ihnen gleich.',
      en: 'Many skin questions can be judged well on a screen. If not, I will tell you at once.',
    },
  },
  {
    brand: 'nordlicht',
    slug: 'henrik-sommer',
    title: '',
    given: 'Henrik',
    family: 'Sommer',
    portrait: 'henrik-sommer-367',
    timeZone: 'Europe/Berlin',
    city: 'Leipzig',
    years: 7,
    specialties: ['physiotherapy'],
    languages: ['de', 'en'],
    formats: ['VIDEO', 'IN_PERSON'],
    priceMinor: 6900,
    rules: { session: 40, bufferAfter: 5, noticeHours: 3 },
    hours: [{ days: weekdays, from: '08:00', to: '16:00' }],
    headline: { de: 'Übungen gegen Rücken- und Nackenschmerzen.', en: 'Exercises against back and neck pain.' },
    about: {
      de: 'Ich zeige Ihnen Übungen, die in Ihren Tag passen, und prüfe mit Ihnen, ob sie wirken.',
      en: 'I show you exercises that fit your day, and check with you whether they work.',
    },
  },
  {
    brand: 'nordlicht',
    slug: 'sofia-lindqvist',
    title: 'Dr.',
    given: 'Sofia',
    family: 'Lindqvist',
    portrait: 'sofia-lindqvist-912',
    timeZone: 'Europe/Stockholm',
    city: 'Stockholm',
    years: 18,
    specialties: ['nutrition', 'sleep'],
    languages: ['en', 'de', 'sv'],
    formats: ['VIDEO'],
    priceMinor: 9500,
    rules: { session: 45, bufferAfter: 15, noticeHours: 24 },
    hours: [{ days: [1, 2, 4], from: '10:00', to: '17:00' }],
    headline: { de: 'Ernährung bei Darmbeschwerden und Müdigkeit.', en: 'Nutrition for gut trouble and tiredness.' },
    about: { de: 'Keine Verbote, sondern kleine Schritte, die bleiben.', en: 'No bans, but small steps that last.' },
  },
  {
    brand: 'nordlicht',
    slug: 'tarek-aydin',
    title: 'Dr. med.',
    given: 'Tarek',
    family: 'Aydin',
    portrait: 'tarek-aydin-365',
    timeZone: 'Europe/Berlin',
    city: 'Köln',
    years: 21,
    specialties: ['cardiology'],
    languages: ['de', 'en', 'tr'],
    formats: ['VIDEO', 'IN_PERSON'],
    priceMinor: 13900,
    rules: { session: 30, bufferAfter: 10, noticeHours: 6 },
    hours: split,
    headline: { de: 'Zweite Meinung zu Herz und Blutdruck.', en: 'A second opinion on heart and blood pressure.' },
    about: {
      de: 'Schicken Sie mir vorab Ihre Fragen, dann bleibt in der Sitzung Zeit für das Wesentliche.',
      en: 'Send me your questions first, so that the session has time for what matters.',
    },
  },
  {
    brand: 'nordlicht',
    slug: 'clara-vogt',
    title: '',
    given: 'Clara',
    family: 'Vogt',
    portrait: 'clara-vogt-258',
    timeZone: 'Europe/Berlin',
    city: 'München',
    years: 6,
    specialties: ['speech'],
    languages: ['de'],
    formats: ['VIDEO'],
    priceMinor: 7200,
    rules: { session: 45, bufferAfter: 10, noticeHours: 12 },
    hours: [{ days: [2, 3, 4, 5], from: '08:30', to: '15:30' }],
    headline: { de: 'Sprachtherapie für Kinder und Erwachsene.', en: 'Speech therapy for children and adults.' },
    about: {
      de: 'Mit Spielen für die Kleinen und klaren Zielen für die Großen.',
      en: 'With games for the young and clear goals for the grown.',
    },
  },
  {
    brand: 'nordlicht',
    slug: 'david-rosen',
    title: 'Dr. med.',
    given: 'David',
    family: 'Rosen',
    portrait: 'david-rosen-362',
    timeZone: 'America/New_York',
    city: 'New York',
    years: 16,
    specialties: ['psychotherapy', 'psychiatry'],
    languages: ['en', 'de'],
    formats: ['VIDEO'],
    priceMinor: 15900,
    rules: { session: 50, bufferAfter: 10, noticeHours: 24 },
    hours: [{ days: weekdays, from: '08:00', to: '13:00' }],
    headline: {
      de: 'Für Menschen, die zwischen zwei Ländern leben.',
      en: 'For people who live between two countries.',
    },
    about: {
      de: 'Ich spreche Deutsch und Englisch und kenne das Leben in der Fremde.',
      en: 'I speak German and English and know life abroad.',
    },
  },
  {
    brand: 'nordlicht',
    slug: 'anna-krueger',
    title: '',
    given: 'Anna',
    family: 'Krüger',
    portrait: 'anna-krueger-54',
    timeZone: 'Europe/Berlin',
    city: 'Dresden',
    years: 10,
    specialties: ['physiotherapy', 'nutrition'],
    languages: ['de', 'en'],
    formats: ['VIDEO', 'PHONE'],
    priceMinor: 6500,
    rules: { session: 30, bufferAfter: 5, noticeHours: 2 },
    hours: evenings,
    headline: { de: 'Bewegung und Ernährung nach der Geburt.', en: 'Movement and nutrition after birth.' },
    about: {
      de: 'Kurze Termine, die zwischen zwei Schläfchen passen.',
      en: 'Short sessions that fit between two naps.',
    },
  },
  {
    brand: 'vitalis',
    slug: 'amir-haddad',
    title: 'Dr. med.',
    given: 'Amir',
    family: 'Haddad',
    portrait: 'amir-haddad-192',
    timeZone: 'Europe/Vienna',
    city: 'Wien',
    years: 13,
    specialties: ['general', 'sleep'],
    languages: ['de', 'en', 'ar'],
    formats: ['VIDEO', 'IN_PERSON'],
    priceMinor: 9000,
    rules: { session: 30, bufferAfter: 10, noticeHours: 2 },
    hours: split,
    headline: { de: 'Betriebsarzt mit offenem Ohr.', en: 'Company doctor with an open ear.' },
    about: {
      de: 'Was wir besprechen, bleibt zwischen uns. Ihr Arbeitgeber erfährt nichts davon.',
      en: 'What we discuss stays between us. Your employer learns nothing of it.',
    },
  },
  {
    brand: 'vitalis',
    slug: 'eva-moser',
    title: 'Mag.',
    given: 'Eva',
    family: 'Moser',
    portrait: 'eva-moser-6',
    timeZone: 'Europe/Vienna',
    city: 'Graz',
    years: 8,
    specialties: ['psychotherapy'],
    languages: ['de'],
    formats: ['VIDEO', 'PHONE'],
    priceMinor: 10000,
    rules: { session: 50, bufferAfter: 10, noticeHours: 8 },
    hours: split,
    headline: { de: 'Bei Stress, Konflikten und Überlastung.', en: 'For stress, conflict and overload.' },
    about: { de: 'Ein geschützter Raum, in dem Sie Druck ablegen können.', en: 'A safe space to put pressure down.' },
  },
  {
    brand: 'vitalis',
    slug: 'luca-ferrari',
    title: '',
    given: 'Luca',
    family: 'Ferrari',
    portrait: 'luca-ferrari-419',
    timeZone: 'Europe/Rome',
    city: 'Bozen',
    years: 5,
    specialties: ['physiotherapy'],
    languages: ['de', 'it', 'en'],
    formats: ['VIDEO', 'IN_PERSON'],
    priceMinor: 6000,
    rules: { session: 30, bufferAfter: 5, noticeHours: 2 },
    hours: [{ days: weekdays, from: '07:30', to: '14:00' }],
    headline: { de: 'Rücken, Schulter, Handgelenk am Arbeitsplatz.', en: 'Back, shoulder and wrist at work.' },
    about: { de: 'Wir richten Ihren Arbeitsplatz gemeinsam ein.', en: 'We set up your workplace together.' },
  },
  {
    brand: 'vitalis',
    slug: 'nora-petersen',
    title: 'Dr.',
    given: 'Nora',
    family: 'Petersen',
    portrait: 'nora-petersen-408',
    timeZone: 'Europe/Berlin',
    city: 'Kiel',
    years: 12,
    specialties: ['nutrition'],
    languages: ['de', 'en'],
    formats: ['VIDEO'],
    priceMinor: 8500,
    rules: { session: 40, bufferAfter: 10, noticeHours: 12 },
    hours: evenings,
    headline: { de: 'Essen im Schichtdienst.', en: 'Eating on shift work.' },
    about: {
      de: 'Pläne, die auch um drei Uhr nachts funktionieren.',
      en: 'Plans that work at three in the morning, too.',
    },
  },
];

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

/** Patients by brand: given name, family name, zone. The first of each brand is the demo account. */
export const demoPatients: Readonly<Record<DemoBrand['slug'], readonly (readonly [string, string, string])[]>> = {
  nordlicht: [
    ['Mara', 'Vogel', 'Europe/Berlin'],
    ['Felix', 'Hartmann', 'Europe/Berlin'],
    ['Ines', 'Castro', 'Europe/Madrid'],
    ['Paul', 'Neumann', 'Europe/Berlin'],
    ['Greta', 'Winkler', 'Europe/Berlin'],
    ['Tom', 'Baker', 'Europe/London'],
    ['Leyla', 'Demir', 'Europe/Berlin'],
    ['Oskar', 'Lange', 'Europe/Berlin'],
    ['Hannah', 'Schreiber', 'Europe/Berlin'],
    ['Emil', 'Franke', 'Europe/Berlin'],
    ['Sarah', 'Cohen', 'America/New_York'],
    ['Moritz', 'Busch', 'Europe/Berlin'],
    ['Katharina von', 'Hohenstein-Wittelsbach', 'Europe/Berlin'],
    ['Jule', 'Peters', 'Europe/Berlin'],
  ],
  vitalis: [
    ['Jonas', 'Keller', 'Europe/Vienna'],
    ['Marie', 'Huber', 'Europe/Vienna'],
    ['Stefan', 'Gruber', 'Europe/Vienna'],
    ['Lisa', 'Wagner', 'Europe/Vienna'],
    ['Milan', 'Novak', 'Europe/Prague'],
    ['Theresa', 'Bauer', 'Europe/Vienna'],
    ['Andreas', 'Steiner', 'Europe/Vienna'],
    ['Elif', 'Kaya', 'Europe/Vienna'],
  ],
};
