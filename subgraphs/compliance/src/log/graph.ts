import { guard, guardAny } from '@daraport/subgraph';
import { builder } from '../builder.ts';
import { Appointment } from '../refs.ts';
import { appointmentLogLoader, brandLog, ownLog } from './reads.ts';
import { AuditAction, AuditEvent, AuditEventConnection } from './types.ts';

builder.objectFields(Appointment, (t) => ({
  accessLog: t.field({
    type: [AuditEvent],
    ...guardAny('record:read', 'audit:read'),
    description:
      'Who looked at or changed what belongs to this appointment, newest first, at most 200; a patient sees what concerns himself.',
    resolve: async ({ id }, _args, context) => (await appointmentLogLoader(context).load(id)) ?? [],
  }),
}));

builder.queryFields((t) => ({
  myAccessLog: t.field({
    module: 'CORE',
    type: AuditEventConnection,
    ...guard('record:read'),
    description: "Who saw or changed the viewer's own record, newest first.",
    args: {
      first: t.arg.int({ description: 'At most 100.' }),
      after: t.arg.string({ required: false }),
      withOwn: t.arg.boolean({ defaultValue: true, description: "Whether the viewer's own acts are among them." }),
    },
    listSize: { slicingArguments: ['first'], sizedFields: ['edges'] },
    resolve: (_root, question, context) => ownLog(context, question),
  }),
  auditEvents: t.field({
    module: 'CORE',
    type: AuditEventConnection,
    ...guard('audit:read'),
    description: "The brand's log, newest first. Reading it is recorded in it.",
    args: {
      first: t.arg.int({ description: 'At most 100.' }),
      after: t.arg.string({ required: false }),
      action: t.arg({ type: AuditAction, required: false }),
    },
    listSize: { slicingArguments: ['first'], sizedFields: ['edges'] },
    resolve: (_root, question, context) => brandLog(context, question),
  }),
}));
