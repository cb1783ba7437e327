import type { de } from './messages/de.ts';
import { tokenWords } from './messages/index.ts';

/** What a permission means, in words; one that there are none for by its name, noun:verb. */
export function scopeWords(scope: string): string {
  const words = tokenWords.t(`scope.${scope as keyof typeof de.scope}`);
  return words || scope;
}
