import { isTimeZone } from '@daraport/domain';
import { openIn } from '@daraport/subgraph';
import { builder, PageInfo } from '../builder.ts';
import { Organization } from '../refs.ts';
import type { DirectoryFacets as Facets, ListFilter, Option, Relaxation } from './facets.ts';
import { badInput } from './filter.ts';
import type { DirectoryPage } from './find.ts';
import { filterNames } from './match.ts';
import { formatsOn, type PriceBand as Band } from './rules.ts';
import { specialtiesOfBrand } from './service.ts';
import { Specialist, Specialty } from './types.ts';

const open = openIn('public');
const sized = (assumedSize: number) => ({ directives: { listSize: { assumedSize } } });
const howMany = 'How many fit with it, all other filters as they are.';

const FacetOption = builder.objectRef<Option>('FacetOption').implement({
  ...open,
  description: 'One word of a filter.',
  fields: (t) => ({
    value: t.exposeString('value', { description: 'As the filter takes it.' }),
    count: t.exposeInt('count', { description: howMany }),
  }),
});
const SpecialtyOption = builder.objectRef<Option>('SpecialtyOption').implement({
  ...open,
  description: 'One specialty of the filter.',
  fields: (t) => ({
    specialty: t.field({
      type: Specialty,
      nullable: true,
      description: 'Null for one that the brand no longer has.',
      resolve: async ({ value }, _args, context) =>
        (await specialtiesOfBrand(context)).find(({ slug }) => slug === value) ?? null,
    }),
    count: t.exposeInt('count', { description: howMany }),
  }),
});
const OrganizationOption = builder.objectRef<Option>('OrganizationOption').implement({
  ...open,
  description: 'One organization of the filter.',
  fields: (t) => ({
    organization: t.field({
      type: Organization,
      nullable: true,
      description: 'Null where the viewer may not know it.',
      resolve: ({ value }) => ({ id: value }),
    }),
    count: t.exposeInt('count', { description: howMany }),
  }),
});
const PriceBand = builder.objectRef<Band>('PriceBand').implement({
  ...open,
  description: "A span of lowest list prices in minor units of the brand's currency, both ends included.",
  fields: (t) => ({
    minMinor: t.exposeInt('minMinor'),
    maxMinor: t.exposeInt('maxMinor'),
    count: t.exposeInt('count', { description: howMany }),
  }),
});
const FreeWithin = builder.objectRef<{ days: number; count: number }>('FreeWithin').implement({
  ...open,
  description: 'How many are free soon.',
  fields: (t) => ({
    days: t.exposeInt('days', { description: '1 is today.' }),
    count: t.exposeInt('count', { description: howMany }),
  }),
});
const DirectoryFilterName = builder.enumType('DirectoryFilterName', {
  description: 'The filters of the directory.',
  values: filterNames,
});
const FilterRelaxation = builder.objectRef<Relaxation>('FilterRelaxation').implement({
  ...open,
  description: 'What it would bring to take one filter away.',
  fields: (t) => ({
    filter: t.field({ type: DirectoryFilterName, description: 'Which.', resolve: ({ filter }) => filter }),
    count: t.exposeInt('count', { description: 'How many would fit without it.' }),
  }),
});

const DirectoryFacets = builder.objectRef<Facets>('DirectoryFacets').implement({
  ...open,
  description: 'The options of the filters, each counted with all other filters as they are; most people first.',
  fields: (t) => {
    const options = (name: ListFilter, description: string) =>
      t.field({
        type: [FacetOption],
        ...sized(30),
        description,
        resolve: async ({ counts }, _args, { viewer }) => {
          const found = (await counts()).options.get(name) ?? [];
          const shown = formatsOn(
            viewer,
            found.map(({ value }) => value),
          );
          return found.filter(({ value }) => name !== 'FORMATS' || shown.includes(value));
        },
      });
    return {
      specialties: t.field({
        type: [SpecialtyOption],
        ...sized(30),
        description: 'Fields they work in.',
        resolve: async ({ counts }) => [...((await counts()).options.get('SPECIALTIES') ?? [])],
      }),
      organizations: t.field({
        type: [OrganizationOption],
        ...sized(30),
        description: 'Where they work, with those above.',
        resolve: async ({ counts }) => [...((await counts()).options.get('ORGANIZATIONS') ?? [])],
      }),
      languages: options('LANGUAGES', 'Languages of the sessions.'),
      formats: options('FORMATS', 'Ways to meet.'),
      genders: options('GENDERS', 'As they want it to be said.'),
      insurances: options('INSURANCES', 'Who may pay.'),
      ageGroups: options('AGE_GROUPS', 'Whom they see; who says nothing of it counts for adults of any age.'),
      cities: options('CITIES', 'Where the practice is.'),
      priceBands: t.field({
        type: [PriceBand],
        ...sized(5),
        description: 'At most five, ascending.',
        resolve: async ({ counts }) => [...(await counts()).bands],
      }),
      freeWithin: t.field({
        type: [FreeWithin],
        ...sized(4),
        description: 'Today, within 3, 7 and 14 days, by the clock of the zone.',
        args: { timeZone: t.arg.string({ description: 'IANA zone of whoever looks.' }) },
        async resolve({ freeWithin }, { timeZone }) {
          if (!isTimeZone(timeZone)) throw badInput('timeZone must be an IANA time zone, like Europe/Berlin.');
          return [...(await freeWithin(timeZone))];
        },
      }),
      relaxations: t.field({
        type: [FilterRelaxation],
        ...sized(10),
        description: 'For each filter that is set: how many fit without it.',
        resolve: async ({ counts }) => [...(await counts()).relaxations],
      }),
    };
  },
});

const SpecialistEdge = builder.objectRef<DirectoryPage['edges'][number]>('SpecialistEdge').implement({
  ...open,
  description: 'A profile in its place in the list.',
  fields: (t) => ({
    cursor: t.exposeString('cursor', { description: 'Ask for what comes after it.' }),
    node: t.field({ type: Specialist, description: 'The profile.', resolve: ({ node }) => node }),
  }),
});

export const SpecialistConnection = builder.objectRef<DirectoryPage>('SpecialistConnection').implement({
  ...open,
  description: 'A page of the directory.',
  fields: (t) => ({
    edges: t.field({
      type: [SpecialistEdge],
      description: 'In order of the list.',
      resolve: ({ edges }) => [...edges],
    }),
    pageInfo: t.field({ type: PageInfo, description: 'Whether there is more.', resolve: ({ pageInfo }) => pageInfo }),
    totalCount: t.int({ description: 'How many fit the filter.', resolve: ({ countAll }) => countAll() }),
    facets: t.field({
      type: DirectoryFacets,
      description: 'What the whole search could be narrowed to, and by what it is.',
      resolve: ({ facets }) => facets,
    }),
  }),
});
