import { open, shownIn, signedIn } from '@daraport/subgraph';
import { builder } from './builder.ts';

/** Identity's person; booking only points at it and answers nothing about it. */
export const Person = builder.objectRef<{ id: string }>('Person').implement({
  ...open,
  fields: (t) => ({ id: t.exposeID('id', signedIn) }),
});
builder.asEntity(Person, {
  key: builder.keyDirective(builder.selection<{ id: string }>('id'), false),
  resolveReference: (person) => person,
});

/** Identity's organization; booking only points at it. */
export const Organization = builder.objectRef<{ id: string }>('Organization').implement({
  ...open,
  fields: (t) => ({ id: t.exposeID('id', shownIn('public')) }),
});
builder.asEntity(Organization, {
  key: builder.keyDirective(builder.selection<{ id: string }>('id'), false),
  resolveReference: (organization) => organization,
});
