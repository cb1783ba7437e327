import { createMemo, type Accessor } from 'solid-js';

/** Variables as an accessor that changes only when their content does. */
export function variablesOf<Variables>(given: Variables | Accessor<Variables> | undefined): Accessor<Variables> {
  const read = () => (typeof given === 'function' ? (given as Accessor<Variables>)() : given) ?? ({} as Variables);
  return createMemo(read, undefined, { equals: (a, b) => JSON.stringify(a) === JSON.stringify(b) });
}
