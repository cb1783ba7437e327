import { specialists } from '@daraport/drizzle/tables/booking';
import { open } from '@daraport/subgraph';
import { and, eq, sql } from 'drizzle-orm';
import { builder, type BookingContext } from '../../builder.ts';
import { matchingOf } from '../settings/service.ts';

/** What the guided search asks besides wishes that are the same on every brand. */
interface Guided {
  readonly needsRegion: boolean;
  readonly regions: readonly string[];
}

async function guidedOf({ rows, viewer: { brandId } }: BookingContext): Promise<Guided> {
  const { hard } = await matchingOf(rows, brandId);
  const found = await rows
    .selectDistinct({ region: sql<string>`unnest(${specialists.licensedIn})`.as('region') })
    .from(specialists)
    .where(and(eq(specialists.brandId, brandId), eq(specialists.isCleared, true)));
  return { needsRegion: hard.includes('REGION'), regions: found.map(({ region }) => region).toSorted() };
}

const GuidedSearch = builder.objectRef<Guided>('GuidedSearch').implement({
  ...open,
  description: 'What the guided search asks besides the wishes that are the same everywhere.',
  fields: (t) => ({
    needsRegion: t.exposeBoolean('needsRegion', {
      description:
        'Whether whoever meets from afar has to be licensed where the patient is; without a place only meetings in person are suggested then.',
    }),
    regions: t.stringList({
      description: 'Where licences of those who may be booked hold: ISO 3166-1, or 3166-2; none where none is known.',
      resolve: ({ regions }) => [...regions],
    }),
  }),
});

builder.queryField('guidedSearch', (t) =>
  t.field({
    module: 'BOOKING',
    type: GuidedSearch,
    ...open,
    description: 'What the guided search asks.',
    resolve: (_root, _args, context) => guidedOf(context),
  }),
);
