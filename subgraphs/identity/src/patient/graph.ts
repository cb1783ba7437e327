import type { Id } from '@daraport/domain';
import { people } from '@daraport/drizzle/tables/identity';
import { assertPageSize, guard } from '@daraport/subgraph';
import { and, eq, inArray } from 'drizzle-orm';
import { builder, PageInfo } from '../builder.ts';
import { pageOfPeople, type PeoplePage } from '../person/search.ts';

// Care says who is in whose care; identity knows their names, and so their order and who fits a search.

const seen = guard('patients:read');

interface Pair {
  readonly patientId: Id;
  readonly specialistPersonId: Id;
}
type PatientPage = PeoplePage & Pick<Pair, 'specialistPersonId'>;

const CareRelationship = builder.objectRef<Pair>('CareRelationship').implement({
  ...seen,
  fields: (t) => ({
    patientId: t.exposeID('patientId', { inaccessible: true }),
    specialistPersonId: t.exposeID('specialistPersonId', { inaccessible: true }),
  }),
});
builder.asEntity(CareRelationship, {
  key: builder.keyDirective(builder.selection<Pair>('patientId specialistPersonId'), false),
  resolveReference: (pair) => pair,
});

const PatientEdge = builder.objectRef<{ cursor: string; node: Pair }>('PatientEdge').implement({
  ...seen,
  description: 'A patient in the list.',
  fields: (t) => ({
    cursor: t.exposeString('cursor', { description: 'Where to go on from.' }),
    node: t.field({ type: CareRelationship, description: 'The care relationship.', resolve: ({ node }) => node }),
  }),
});

const PatientConnection = builder.objectRef<PatientPage>('PatientConnection').implement({
  ...seen,
  description: 'A page of patients.',
  fields: (t) => ({
    edges: t.field({
      type: [PatientEdge],
      description: 'The patients of this page.',
      resolve: ({ edges, specialistPersonId }) =>
        edges.map(({ cursor, node }) => ({ cursor, node: { patientId: node.id, specialistPersonId } })),
    }),
    pageInfo: t.field({ type: PageInfo, description: 'Where this page stands.', resolve: ({ pageInfo }) => pageInfo }),
    totalCount: t.int({ description: 'How many there are in all.', resolve: ({ countAll }) => countAll() }),
  }),
});

interface List {
  readonly specialistPersonId: Id;
  readonly patientIds: Id[];
}
builder.externalRef('PatientList', builder.selection<List>('specialistPersonId patientIds')).implement({
  ...seen,
  externalFields: (t) => ({ specialistPersonId: t.id({ nullable: false }), patientIds: t.idList({ nullable: false }) }),
  fields: (t) => ({
    patients: t.field({
      type: PatientConnection,
      description: 'By family name. With a search: those whose name fits, typing errors forgiven, exact ones first.',
      args: {
        first: t.arg.int({ description: 'At most 50.' }),
        after: t.arg.string({ required: false, description: 'Cursor of the page before.' }),
        search: t.arg.string({ required: false, description: 'Words of the name.' }),
      },
      listSize: { slicingArguments: ['first'], sizedFields: ['edges'] },
      async resolve({ specialistPersonId, patientIds }, args, context) {
        assertPageSize(args.first, 50);
        const where = and(eq(people.brandId, context.viewer.brandId), inArray(people.id, patientIds));
        return { ...(await pageOfPeople(context, { ...args, where })), specialistPersonId };
      },
    }),
  }),
});
