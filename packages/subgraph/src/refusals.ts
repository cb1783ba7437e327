import {
  type DomainError,
  IdempotencyConflictError,
  InvalidInputError,
  ModuleDisabledError,
  NotFoundError,
  type FieldFault,
} from '@daraport/domain';
import type { AnyBuilder } from './builder.ts';
import type { TaggedFace } from '@daraport/access';
import { openIn } from './guard.ts';

/** Adds the `Error` interface and the refusals that several subgraphs share. */
export function addRefusals(builder: AnyBuilder): void {
  builder.interfaceRef<DomainError>('Error').implement({
    description: "A typed refusal. code is stable; message is in the viewer's language.",
    fields: (t) => ({
      code: t.exposeString('code'),
      message: t.string({ resolve: (refusal, _args, { viewer }) => refusal.words[viewer.locale] }),
    }),
  });
  const fault = builder.objectRef<FieldFault>('FieldFault').implement({
    ...openIn('public', 'partner'),
    shareable: true,
    fields: (t) => ({
      path: t.exposeString('path', { description: 'Dotted path inside the input, e.g. email.' }),
      message: t.string({ resolve: ({ words }, _args, { viewer }) => words[viewer.locale] }),
    }),
  });
  builder.objectType(InvalidInputError, {
    ...refusal('InvalidInputError', 'Input that breaks a rule, field by field.', 'public', 'partner'),
    shareable: true,
    fields: (t) => ({ fields: t.field({ type: [fault], resolve: ({ faults }) => [...faults] }) }),
  });
  builder.objectType(NotFoundError, {
    ...refusal('NotFoundError', 'Absent, or not visible to the viewer: the two are not told apart.', 'public'),
    shareable: true,
  });
  builder.objectType(IdempotencyConflictError, {
    ...refusal('IdempotencyConflictError', 'Same idempotency key, other input.', 'public', 'partner'),
    shareable: true,
  });
  builder.objectType(ModuleDisabledError, {
    ...refusal('ModuleDisabledError', 'The brand has switched this module off.', 'public', 'partner'),
    shareable: true,
    fields: (t) => ({ module: t.exposeString('module') }),
  });
}

/** The options every refusal's object type shares: `builder.objectType(SlotTakenError, { ...refusal('SlotTakenError', '…') })`. */
export const refusal = (name: string, description: string, ...faces: TaggedFace[]) => ({
  name,
  description,
  ...openIn(...faces),
  interfaces: ['Error' as never],
});
