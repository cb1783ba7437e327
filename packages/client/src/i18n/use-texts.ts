import { createResource, type Accessor } from 'solid-js';
import { useSession } from '../session/session.ts';
import type { I18n, Texts } from './i18n.ts';

/**
 * Makes the texts of a room that is loaded when it is first shown speak the session's language, and says when they do.
 * Read it in the markup: until the first language is there it suspends.
 */
export function useTexts(room: Pick<I18n<Texts>, 'use'>): Accessor<boolean> {
  const session = useSession();
  const wish = () => ({ locale: session.locale(), isInformal: session.brand().formOfAddress === 'informal' });
  const [spoken] = createResource(wish, ({ locale, isInformal }) => room.use(locale, isInformal).then(() => true));
  return () => spoken.latest ?? spoken() ?? false;
}
