import { newKey } from './key.ts';

/**
 * Idempotency keys of a form, or of a whole booking: the same intent with the same content keeps its key over any number of retries,
 * other content gets another key, so that neither a retry books twice nor a change is taken for a retry.
 */
export function createKeys() {
  const keys = new Map<string, string>();
  return {
    of: (intent: string, content: unknown): string => {
      const name = `${intent} ${JSON.stringify(content)}`;
      const key = keys.get(name) ?? newKey();
      keys.set(name, key);
      return key;
    },
    /** Forgets all: what comes now is a new intent, even with the same content. */
    renew: () => keys.clear(),
  };
}
