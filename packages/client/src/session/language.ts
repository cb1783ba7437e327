import { showToast } from '@daraport/ui';
import type { Locale } from '../i18n/i18n.ts';
import { words } from '../messages/index.ts';
import { useSession } from './session.ts';

/** Switches the language at once; where the profile did not take it, says so in the language that is back. */
export function useLanguage(): (locale: Locale) => Promise<void> {
  const session = useSession();
  return async (locale) => {
    if (await session.setLocale(locale)) return;
    showToast({ tone: 'danger', title: words.t('menu.languageKept'), text: words.t('trouble.again') });
  };
}
