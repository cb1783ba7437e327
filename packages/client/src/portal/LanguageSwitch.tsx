import { RadioGroup } from '@daraport/ui';
import { words } from '../messages/index.ts';
import { asLocale } from '../i18n/locale.ts';
import { useLanguage } from '../session/language.ts';
import { useSession } from '../session/session.ts';

/** German or English, kept for this browser and, when signed in, in the profile. */
export default function LanguageSwitch() {
  const session = useSession();
  const speak = useLanguage();
  const choose = (value: string) => {
    const locale = asLocale(value);
    if (locale && locale !== session.locale()) void speak(locale);
  };
  return (
    <RadioGroup
      label={words.t('menu.language')}
      value={session.locale()}
      onInput={choose}
      options={[
        { value: 'de', label: words.t('menu.german') },
        { value: 'en', label: words.t('menu.english') },
      ]}
    />
  );
}
