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
