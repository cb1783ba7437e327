import { guard } from '@daraport/subgraph';
import { builder } from '../builder.ts';
import { Conversation } from '../conversation/graph.ts';
import { conversationLoader } from '../conversation/service.ts';
import { Note } from '../note/graph.ts';
import { notesByAppointmentLoader } from '../note/service.ts';
import { Appointment } from '../refs.ts';
import { Visit } from '../visit/graph.ts';
import { visitByAppointmentLoader } from '../visit/service.ts';

// What care adds to booking's appointment; each is null or empty for whoever has no part in it.

builder.objectField(Appointment, 'visit', (t) =>
  t.field({
    type: Visit,
    nullable: true,
    ...guard('visits:join'),
    description: 'The meeting at this appointment; null before it is confirmed, and for everyone but its two people.',
    resolve: ({ id }, _args, context) => visitByAppointmentLoader(context).load(id),
  }),
);

builder.objectField(Appointment, 'conversation', (t) =>
  t.field({
    type: Conversation,
    nullable: true,
    ...guard('messages:read'),
    description: 'The conversation of its patient with its specialist.',
    resolve: async ({ id }, _args, context) => {
      const visit = await visitByAppointmentLoader(context).load(id);
      return visit && conversationLoader(context).load(visit.conversationId);
    },
  }),
);

builder.objectField(Appointment, 'notes', (t) =>
  t.field({
    type: [Note],
    ...guard('notes:read'),
    description: 'The notes on it, in the order they were begun: the author sees all, the patient the signed ones.',
    resolve: async ({ id }, _args, context) => (await notesByAppointmentLoader(context).load(id)) ?? [],
  }),
);
