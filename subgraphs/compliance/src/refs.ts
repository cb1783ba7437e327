import type { Id } from '@daraport/domain';
import { guardAny, open, signedIn } from '@daraport/subgraph';
import { builder } from './builder.ts';

/** A person, whom identity tells of. */
export const Person = builder.objectRef<{ id: Id }>('Person').implement({
  ...open,
  description: 'A human being; identity tells who.',
  fields: (t) => ({ id: t.exposeID('id', { ...signedIn, description: 'Opaque id.' }) }),
});
builder.asEntity(Person, {
  key: builder.keyDirective(builder.selection<{ id: string }>('id'), false),
  resolveReference: ({ id }) => ({ id }),
});

/** An appointment of booking, to which compliance adds its access log. */
export const Appointment = builder.objectRef<{ id: Id }>('Appointment').implement({
  ...guardAny('appointments:read', 'appointments:oversee'),
  description: 'A booked time; booking tells when and with whom.',
  fields: (t) => ({ id: t.exposeID('id', { description: 'Opaque id.' }) }),
});
builder.asEntity(Appointment, {
  key: builder.selection<{ id: string }>('id'),
  // Whether it exists, and for whom, is booking's to say; the log has row rules of its own.
  resolveReference: ({ id }) => ({ id }),
});
