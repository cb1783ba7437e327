import type { AnyBuilder } from './builder.ts';
import { guard } from './guard.ts';

/** One thing a brand needs before it goes live, reckoned from what is really there. */
export interface ChecklistItem<Key extends string = string> {
  readonly key: Key;
  /** What is missing, each as a code; done when there is nothing. */
  readonly missing: readonly string[];
}

/** The shared checklist item, with the keys that this subgraph answers for; call once per subgraph that has any. */
export function addChecklistItem<Key extends string>(builder: AnyBuilder, keys: readonly Key[]) {
  const keyType = builder.enumType('ChecklistKey', {
    description: 'What a brand needs before it goes live; each subgraph answers for what it owns.',
    values: keys,
  });
  return builder.objectRef<ChecklistItem<Key>>('ChecklistItem').implement({
    ...guard('brand:configure'),
    shareable: true,
    description: 'One thing a brand needs before it goes live, reckoned from what is really there.',
    fields: (t) => ({
      key: t.field({ type: keyType, description: 'Which.', resolve: ({ key }) => key as never }),
      isDone: t.boolean({ description: 'Whether nothing is missing.', resolve: ({ missing }) => missing.length === 0 }),
      missing: t.stringList({
        description: 'What is missing, each as a code, such as PRIVACY:en for a text in a language.',
        resolve: ({ missing }) => [...missing],
      }),
    }),
  });
}
