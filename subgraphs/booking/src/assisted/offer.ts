import { guard, open } from '@daraport/subgraph';
import { builder } from '../builder.ts';
import { Organization } from '../refs.ts';

/** What a patient is told before asking. */
export interface AssistedOffer {
  readonly answerWithinHours: number;
  readonly organizationIds: readonly string[];
}
export const AssistedOfferType = builder.objectRef<AssistedOffer>('AssistedOffer').implement({
  ...open,
  description: 'How the brand helps to find a time.',
  fields: (t) => ({
    answerWithinHours: t.exposeInt('answerWithinHours', { description: 'Within how many hours it answers.' }),
    organizations: t.field({
      type: [Organization],
      ...guard('appointments:book'),
      description: 'Whose coordination may be chosen; with one, that one is it.',
      resolve: ({ organizationIds }) => organizationIds.map((id) => ({ id })),
    }),
  }),
});
