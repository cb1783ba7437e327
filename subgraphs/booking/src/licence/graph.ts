import { refusal, shownIn } from '@daraport/subgraph';
import { builder } from '../builder.ts';
import { Specialist } from '../directory/types.ts';
import { NotLicensedThereError } from './errors.ts';
import { licenceLoader } from './service.ts';

/** How every way of booking names the place of the patient. */
export const region =
  'Where the patient will be: ISO 3166-1, or 3166-2; to be said for a visit by video or phone where `Specialist.needsRegion`. It is kept nowhere.';

builder.objectType(NotLicensedThereError, {
  ...refusal(
    'NotLicensedThereError',
    'The brand requires a licence where the patient is, of whoever meets by video or phone.',
    'public',
  ),
  fields: (t) => ({
    licensedIn: t.stringList({
      description: 'Where it could be booked from afar: ISO 3166-1 or 3166-2.',
      resolve: ({ licensedIn }) => [...licensedIn],
    }),
    meetsInPerson: t.exposeBoolean('meetsInPerson', {
      description: 'Whether the same can be booked on site, from wherever the patient is.',
    }),
  }),
});

builder.objectField(Specialist, 'needsRegion', (t) =>
  t.boolean({
    ...shownIn('public'),
    description:
      'Whether whoever books them by video or phone has to say where they will be, because the brand requires a licence there.',
    resolve: async (_row, _args, context) => (await licenceLoader(context).load(context.viewer.brandId)) ?? false,
  }),
);
