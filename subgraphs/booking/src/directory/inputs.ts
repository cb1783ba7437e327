import { builder, VisitFormat } from '../builder.ts';

export const Gender = builder.enumType('Gender', {
  description: 'What a specialist wants to be said of it.',
  values: ['FEMALE', 'MALE', 'DIVERSE'] as const,
});

export const Insurance = builder.enumType('Insurance', {
  description: 'Who may pay for an appointment.',
  values: {
    STATUTORY: { description: 'Statutory health insurance.' },
    PRIVATE: { description: 'Private health insurance.' },
    SELF_PAY: { description: 'The patient alone.' },
  } as const,
});

export const AgeGroup = builder.enumType('AgeGroup', {
  description: 'Whom somebody sees, by age.',
  values: {
    CHILDREN: { description: 'Up to 13 years.' },
    ADOLESCENTS: { description: '14 to 17 years.' },
    ADULTS: { description: '18 to 64 years.' },
    OLDER_PEOPLE: { description: '65 years and more.' },
  } as const,
});

export const DirectorySort = builder.enumType('DirectorySort', {
  description: 'Orders of the directory; every one is total, so that pages neither repeat nor lose anybody.',
  values: {
    BEST_MATCH: { description: 'How well they answer the search; by name without one.' },
    NAME: { description: 'By name, without title.' },
    PRICE: { description: 'Lowest list price first; without a price last.' },
    NEXT_FREE: { description: 'Who is free soonest first; without a free time last.' },
  } as const,
});

const PartOfDay = builder.enumType('PartOfDay', {
  description: 'Morning ends at noon, evening begins at five.',
  values: ['MORNING', 'AFTERNOON', 'EVENING'] as const,
});

export const FreeTimeFilter = builder.inputType('FreeTimeFilter', {
  description: 'When a free time must start, by the clock of `timeZone`; a list means any of its words.',
  fields: (t) => ({
    withinDays: t.int({ required: false, description: '1 is today; 1 to 31, and 31 without it.' }),
    weekdays: t.intList({ required: false, description: '1 Monday to 7 Sunday.' }),
    partsOfDay: t.field({ type: [PartOfDay], required: false, description: 'Parts of the day.' }),
    timeZone: t.string({ description: 'IANA zone of whoever looks.' }),
  }),
});

const PriceRange = builder.inputType('PriceRange', {
  description: 'Bounds in minor units, both included; without one it is open there.',
  fields: (t) => ({ minMinor: t.int({ required: false }), maxMinor: t.int({ required: false }) }),
});

export const SpecialistFilter = builder.inputType('SpecialistFilter', {
  description: 'Narrows the directory; a list means any of its words, at most 20.',
  fields: (t) => ({
    search: t.string({
      required: false,
      description: 'Full text in German and English, forgiving typing errors; at most 200 characters.',
    }),
    specialties: t.stringList({ required: false, description: 'Slugs.' }),
    languages: t.stringList({ required: false, description: 'ISO 639-1.' }),
    formats: t.field({ type: [VisitFormat], required: false, description: 'Ways to meet.' }),
    genders: t.field({ type: [Gender], required: false, description: 'As they want it to be said.' }),
    insurances: t.field({ type: [Insurance], required: false, description: 'Who may pay.' }),
    ageGroups: t.field({
      type: [AgeGroup],
      required: false,
      description: 'Whom they see; who says nothing of it is taken for seeing adults of any age.',
    }),
    organizations: t.idList({ required: false, description: 'Organizations with all below them.' }),
    cities: t.stringList({ required: false, description: 'Where the practice is.' }),
    price: t.field({ type: PriceRange, required: false, description: 'Of the lowest list price.' }),
    freeTime: t.field({ type: FreeTimeFilter, required: false, description: 'When a free time must be.' }),
  }),
});
